using System.Globalization;
using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>All rules, in the order in which they run.</summary>
public static class DaftarAturanTelaah
{
    public static IReadOnlyList<AturanTelaah> Semua { get; } =
    [
        new AturanSisa(),
        new AturanSerapan(),
        new AturanSerapanNarasi(),
        new AturanFisik(),
        new AturanCapaian(),
        new AturanCapaianNarasi(),
        new AturanPersenKolom(),
        new AturanPecahan(),
        new AturanPecahanTerpisah(),
        new AturanJumlahMendatar(),
        new AturanJumlahTabel(),
        new AturanJumlahProgram(),
        new AturanJumlahLonggar(),
        new AturanJumlahDaftar(),
        new AturanJumlahAntarTabel(),
        new AturanKategori(),
        new AturanSkala(),
        new AturanRataRata(),
        new AturanRekening(),
        new AturanTargetAntarTabel(),
        new AturanRealisasiAntarTabel(),
        new AturanBarisHilang(),
        new AturanPaguAntarTabel(),
        new AturanNamaProgram(),
        new AturanKolomBergeser(),
        new AturanPenomoranTabel(),
        new AturanNomorLompat(),
        new AturanPeriode(),
        new AturanDasarHukum(),
        new AturanJumlahNarasi(),
        new AturanNarasiTabel(),
        new AturanSelisihNarasi(),
        new AturanSelisihUang(),
        new AturanSelisihKolom(),
        new AturanPersenPerubahan(),
        new AturanHitunganTerbilang(),
        new AturanKategoriNarasi(),
        new AturanAngkaRusak(),
        new AturanFormatCampur(),
        new AturanRibuanCampur(),
    ];

    /// <summary>The text of <c>docs/aturan-telaah.md</c>.</summary>
    public static string KeMarkdown()
    {
        var teks = new StringBuilder(
            """
            # Aturan telaah

            Aturan yang dipakai untuk memeriksa laporan yang sudah jadi (`akuntabel check`) dan data sendiri (`akuntabel check-data`). Halaman ini
            dibuat dari kode (`DaftarAturanTelaah.KeMarkdown`). Aturan diam bila keadaannya tidak pasti.

            | Aturan | Yang harus berlaku | Dasar | Kode |
            |---|---|---|---|

            """.ReplaceLineEndings("\n")
        );
        foreach (var aturan in Semua)
        {
            var berkas = $"{aturan.GetType().Name}.cs";
            teks.Append(
                CultureInfo.InvariantCulture,
                $"| {aturan.Id} | {aturan.Bunyi} | {aturan.Dasar} | [{berkas}](../src/Akuntabel.Domain/Telaah/Aturan/{berkas}) |\n"
            );
        }

        return teks.ToString();
    }
}
