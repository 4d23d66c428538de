using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A sentence tells target and realisasi of an indicator of another year, and both are those the tables print for the year of the report.
/// </summary>
internal sealed partial class AturanTahunSebutan : AturanTelaah
{
    private const int SelisihMaks = 2;

    public override string Id => "TELAAH-PERIODE-30";

    public override string Bunyi => "tahun dalam kalimat = tahun target dan realisasi yang disebutnya";

    public override string Dasar => "Laporan menyebut periodenya sendiri";

    public override string Contoh =>
        "\"tahun 2022 ditargetkan 68,00 dan terealisasi 70,49\", sedangkan keduanya dalam tabel adalah angka tahun 2023";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.84m;

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        foreach (
            var kelompok in konteks
                .Nilai.Sebutan.Where(s => s.Triwulan is null)
                .GroupBy(s => s.Kalimat, (IEqualityComparer<KalimatNaskah>)ReferenceEqualityComparer.Instance)
        )
        {
            var kalimat = kelompok.Key;
            if (
                PolaTahun().Matches(kalimat.Teks).ToList() is not [var satu]
                || int.Parse(satu.Value, CultureInfo.InvariantCulture) is var disebut
                    && (disebut == tahun || Math.Abs(disebut - tahun) > SelisihMaks)
                || kelompok.Select(s => s.Nama).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
            )
            {
                continue;
            }

            var fakta = konteks.Nilai.MenurutNama[kelompok.First().Nama].ToList();
            var lain = int.Parse(satu.Value, CultureInfo.InvariantCulture);
            bool Tercetak(BesaranNilai besaran, int y) =>
                kelompok.Any(s =>
                    s.Besaran == besaran
                    && fakta.Exists(f =>
                        f.Makna.Besaran == besaran
                        && f.Makna.Tahun == y
                        && f.Makna.Triwulan is null
                        && Perbandingan.Setara(f.Angka, s.Angka)
                    )
                );
            if (
                Tercetak(BesaranNilai.Target, tahun)
                && Tercetak(BesaranNilai.Realisasi, tahun)
                && !Tercetak(BesaranNilai.Target, lain)
                && !Tercetak(BesaranNilai.Realisasi, lain)
            )
            {
                hasil.Catat(Temuan(kalimat, satu, kelompok.First().Nama, tahun));
            }
        }
    }

    private CatatanTelaah Temuan(KalimatNaskah kalimat, Match disebut, string nama, int tahun)
    {
        var benar = tahun.ToString(CultureInfo.InvariantCulture);
        return Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [kalimat.Tempat(disebut.Index)],
            nama,
            $"Tahun {disebut.Value}",
            $"Tahun {benar}",
            $"Target dan realisasi dalam kalimat ini adalah angka tahun {benar} menurut tabel, sedangkan kalimat menyebut tahun {disebut.Value}."
        );
    }
}
