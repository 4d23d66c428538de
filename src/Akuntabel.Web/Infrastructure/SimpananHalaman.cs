using System.Collections.Concurrent;
using System.Globalization;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// Keeps finished pages in memory under the state of the audit chains. Every act writes to a chain in its own transaction, so a write
/// by any process changes the state and the old page is never answered again. A page is kept for the account it was made for and for
/// one hour of the clock, at whose turn terms of office begin and end; what carries a form's token is never kept.
/// </summary>
public sealed class SimpananHalaman(RequestDelegate berikut, IArsipTahun arsip, TimeProvider jam)
{
    private const int BanyakTerbesar = 2000;
    private const int BesarTerbesar = 512 * 1024;

    private volatile Isi _isi = new("", new(StringComparer.Ordinal));

    private sealed record Isi(string Tanda, ConcurrentDictionary<string, Halaman> Halaman);

    private sealed record Halaman(string Jenis, string Pengodean, byte[] Badan);

    public async Task InvokeAsync(HttpContext konteks)
    {
        var permintaan = konteks.Request;
        if (!HttpMethods.IsGet(permintaan.Method) || konteks.Pengguna() is not { } pengguna || Dikecualikan(permintaan.Path))
        {
            await berikut(konteks);
            return;
        }

        konteks.Response.Headers.CacheControl = "private, no-cache";
        var isi = _isi;
        var jamPenuh = jam.GetUtcNow().Ticks / TimeSpan.TicksPerHour;
        var tanda = jamPenuh.ToString(CultureInfo.InvariantCulture) + await konteks.TandaAsync(arsip);
        if (isi.Tanda != tanda)
        {
            _isi = isi = new(tanda, new(StringComparer.Ordinal));
        }

        var kunci = $"{pengguna.Id:N}{permintaan.Path}{permintaan.QueryString}\n{permintaan.Headers.AcceptEncoding}";
        if (isi.Halaman.TryGetValue(kunci, out var ada))
        {
            await JawabAsync(konteks, ada);
            return;
        }

        await BuatAsync(konteks, isi, kunci);
    }

    /// <summary>Assets and the health check need no database.</summary>
    private static bool Dikecualikan(PathString alamat) =>
        alamat.StartsWithSegments("/aset", StringComparison.Ordinal)
        || alamat.StartsWithSegments("/healthz", StringComparison.Ordinal);

    private static async Task JawabAsync(HttpContext konteks, Halaman halaman)
    {
        var jawaban = konteks.Response;
        jawaban.ContentType = halaman.Jenis;
        jawaban.Headers.Vary = "Accept-Encoding";
        if (halaman.Pengodean.Length > 0)
        {
            jawaban.Headers.ContentEncoding = halaman.Pengodean;
        }

        jawaban.ContentLength = halaman.Badan.Length;
        await jawaban.Body.WriteAsync(halaman.Badan, konteks.RequestAborted);
    }

    private async Task BuatAsync(HttpContext konteks, Isi isi, string kunci)
    {
        var jawaban = konteks.Response;
        var asal = jawaban.Body;
        using var tampung = new MemoryStream();
        jawaban.Body = tampung;
        try
        {
            await berikut(konteks);
        }
        finally
        {
            jawaban.Body = asal;
        }

        if (Layak(jawaban, tampung) && isi.Halaman.Count < BanyakTerbesar)
        {
            isi.Halaman.TryAdd(kunci, new(jawaban.ContentType!, jawaban.Headers.ContentEncoding.ToString(), tampung.ToArray()));
        }

        tampung.Position = 0;
        await tampung.CopyToAsync(asal, konteks.RequestAborted);
    }

    private static bool Layak(HttpResponse jawaban, MemoryStream badan) =>
        jawaban.StatusCode == StatusCodes.Status200OK
        && !jawaban.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
        && jawaban.Headers.SetCookie.Count == 0
        && jawaban.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
        && jawaban.Headers.ContentDisposition.Count == 0
        && badan.Length <= BesarTerbesar;
}
