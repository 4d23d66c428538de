using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// The front-end files the build put into the program. Their names carry the hash of their content, so browsers may keep them for ever.
/// </summary>
public sealed class AsetWeb
{
    private const string Awalan = "aset/";

    private readonly FrozenDictionary<string, string> _alamat;
    private readonly FrozenDictionary<string, byte[]> _isi;

    private AsetWeb(IReadOnlyDictionary<string, string> daftar, Func<string, byte[]> baca)
    {
        _alamat = daftar.ToFrozenDictionary(d => d.Key, d => "/aset/" + d.Value, StringComparer.Ordinal);
        _isi = daftar.Values.ToFrozenDictionary(n => n, baca, StringComparer.Ordinal);
    }

    /// <summary>Address of a file by its plain name, "akuntabel.css". An unknown name is a bug and throws.</summary>
    public string this[string nama] => _alamat[nama];

    public static AsetWeb Muat()
    {
        var daftar = JsonSerializer.Deserialize<Dictionary<string, string>>(Baca("aset.json"));
        return new AsetWeb(daftar ?? [], Baca);
    }

    /// <summary>Serves the files under /aset with a cache time of one year.</summary>
    public static void Petakan(IEndpointRouteBuilder rute) =>
        rute.MapGet(
                "/aset/{nama}",
                (string nama, AsetWeb aset, HttpContext konteks) =>
                {
                    if (!aset._isi.TryGetValue(nama, out var isi))
                    {
                        return Results.NotFound();
                    }

                    konteks.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Results.Bytes(isi, Jenis(Path.GetExtension(nama)));
                }
            )
            .AllowAnonymous();

    private static string Jenis(string akhiran) =>
        akhiran switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };

    private static byte[] Baca(string nama)
    {
        using var aliran = Assembly.GetExecutingAssembly().GetManifestResourceStream(Awalan + nama)!;
        using var tampung = new MemoryStream();
        aliran.CopyTo(tampung);
        return tampung.ToArray();
    }
}
