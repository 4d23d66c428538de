using System.Text.Json;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Beku;

namespace Akuntabel.App.Antrean;

/// <summary>Arguments of the job that freezes a report.</summary>
/// <param name="Slug">The agency.</param>
/// <param name="Periode">The period as text: "2019", "2018-TW2".</param>
/// <param name="Alamat">Where this installation is reached, printed with the code.</param>
/// <param name="AlasanAngka">Why figures are missing.</param>
/// <param name="AlasanCatatan">Why it is frozen with material notes.</param>
public sealed record PermintaanBeku(string Slug, string Periode, string Alamat, string AlasanAngka, string AlasanCatatan)
{
    /// <summary>Kind of the job.</summary>
    public static string Jenis => PelaksanaBeku.Jenis;

    /// <summary>What the queue needs to freeze the report of a period.</summary>
    public static AntrekanPekerjaan.Masukan Untuk(InstansiTerdaftar instansi, BekukanLaporan.Masukan masukan) =>
        new()
        {
            Jenis = Jenis,
            Perihal = masukan.Periode.ToString(),
            Isi = JsonSerializer.Serialize(
                new PermintaanBeku(
                    instansi.Slug,
                    masukan.Periode.ToString(),
                    masukan.Alamat,
                    masukan.AlasanAngka.Trim(),
                    masukan.AlasanCatatan.Trim()
                )
            ),
            Instansi = instansi,
        };

    /// <summary>The arguments as the queue keeps them.</summary>
    public static PermintaanBeku Baca(string masukan) => JsonSerializer.Deserialize<PermintaanBeku>(masukan)!;
}
