using System.Globalization;
using System.Text.Json;
using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;

namespace Akuntabel.App.Telaah;

/// <summary>Arguments of the job that reads and checks an uploaded document. They name no file: the queue is no secret of an office.</summary>
/// <param name="Slug">The agency.</param>
/// <param name="NaskahId">The document.</param>
public sealed record PermintaanTelaah(string Slug, Guid NaskahId)
{
    /// <summary>Kind of the job.</summary>
    public const string Jenis = "telaah";

    /// <summary>What the queue needs to check a document.</summary>
    public static AntrekanPekerjaan.Masukan Untuk(InstansiTerdaftar instansi, Guid naskah) =>
        new()
        {
            Jenis = Jenis,
            Perihal = Perihal(naskah),
            Isi = JsonSerializer.Serialize(new PermintaanTelaah(instansi.Slug, naskah)),
            Instansi = instansi,
        };

    /// <summary>Under which the jobs of a document are found.</summary>
    public static string Perihal(Guid naskah) => naskah.ToString("N", CultureInfo.InvariantCulture);

    /// <summary>The arguments as the queue keeps them.</summary>
    public static PermintaanTelaah Baca(string masukan) => JsonSerializer.Deserialize<PermintaanTelaah>(masukan)!;
}
