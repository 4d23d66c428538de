using System.Text.Json;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Antrean;

/// <summary>Arguments of the job that writes a report.</summary>
/// <param name="Slug">The agency.</param>
/// <param name="Periode">The period as text: "2019", "2018-TW2".</param>
/// <param name="Keadaan">State of the data it was asked for under, so that later one can tell whether they have changed since.</param>
public sealed record PermintaanLaporan(string Slug, string Periode, string Keadaan)
{
    /// <summary>Kind of the job.</summary>
    public static string Jenis => PelaksanaLaporan.Jenis;

    /// <summary>What the queue needs to write the report of a period.</summary>
    public static AntrekanPekerjaan.Masukan Untuk(Organisasi.InstansiTerdaftar instansi, Periode periode, string keadaan) =>
        new()
        {
            Jenis = Jenis,
            Perihal = periode.ToString(),
            Isi = JsonSerializer.Serialize(new PermintaanLaporan(instansi.Slug, periode.ToString(), keadaan)),
            Instansi = instansi,
        };

    /// <summary>The arguments as the queue keeps them.</summary>
    public static PermintaanLaporan Baca(string masukan) => JsonSerializer.Deserialize<PermintaanLaporan>(masukan)!;
}
