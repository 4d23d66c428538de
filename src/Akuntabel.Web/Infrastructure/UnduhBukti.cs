using System.Globalization;
using Akuntabel.App.DataKinerja;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// <c>/{slug}/{tahun}/pengukuran/bukti/{id}</c>: a file of evidence, always as an attachment under a sandbox policy, never shown by
/// the browser inside our own origin.
/// </summary>
public static class UnduhBukti
{
    private const string Kebijakan = "sandbox; default-src 'none'";

    public static void Petakan(IEndpointRouteBuilder rute) =>
        rute.MapGet("/{slug:slug}/{tahun:int:range(1945,9999)}/pengukuran/bukti/{id:guid}", AmbilAsync)
            .Butuh(Tindakan.LihatInstansi);

    /// <summary>Address of a file.</summary>
    public static string Alamat(string slug, int tahun, Guid id) =>
        string.Create(CultureInfo.InvariantCulture, $"/{slug}/{tahun}/pengukuran/bukti/{id:D}");

    private static async Task<IResult> AmbilAsync(string slug, Guid id, BukaBukti buka, HttpContext konteks, CancellationToken ct)
    {
        var hasil = await buka.JalankanAsync(slug, id, ct);
        if (!hasil.Berhasil)
        {
            return hasil.Pelanggaran is BerkasTersimpanRusak
                ? Results.Text(hasil.Pelanggaran.Pesan, "text/plain; charset=utf-8", statusCode: StatusCodes.Status409Conflict)
                : Results.NotFound();
        }

        var (bukti, isi) = hasil.Isi;
        konteks.Response.Headers.ContentSecurityPolicy = Kebijakan;
        konteks.Response.Headers.CacheControl = "private, no-store";
        return Results.File(isi, bukti.Jenis.Mime(), bukti.NamaBerkas);
    }
}
