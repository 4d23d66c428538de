using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A rise told between two figures that fall, in one sentence: "bertambah dari 68 menjadi 63", or two years with their figures and a
/// difference that is theirs under the wrong word.
/// </summary>
internal sealed partial class AturanArahKalimat : AturanTelaah
{
    private const decimal LipatMaks = 5m;

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|(mengalami\s+)?(kenaikan|peningkatan|pertambahan))|(?<turun>turun|menurun|berkurang|(mengalami\s+)?(penurunan|pengurangan)))\b(\s+(yaitu|yakni|signifikan|menjadi|sedikit|cukup|kembali|drastis|tajam))?\s+dari\s+(semula\s+|sebelumnya\s+|sebesar\s+|sebanyak\s+|sejumlah\s+){0,2}(Rp\s*\.?\s*)?(?<a>\d[\d.,]*\d|\d)(?<sela>([^.;:\d]|\b(19|20)\d\d\b){0,60}?)\bmenjadi\s+(sebesar\s+|sebanyak\s+|sejumlah\s+)?(Rp\s*\.?\s*)?(?<b>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DariMenjadi();

    [GeneratedRegex(
        @"\btahun\s+(?<tahun>20\d\d)\s+((yang|hanya|adalah|sebesar|sebanyak|sejumlah|senilai|mencapai|berjumlah|tercatat|yaitu)\s+){1,3}(Rp\s*\.?\s*)?(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TahunNilai();

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|kenaikan|peningkatan|pertambahan|lebih\s+(tinggi|besar|banyak))|(?<turun>turun|menurun|berkurang|penurunan|pengurangan|lebih\s+(rendah|kecil|sedikit)))\s+(sebesar\s+|sebanyak\s+|sejumlah\s+|senilai\s+|produksi\s+|jumlah\s+){0,2}(Rp\s*\.?\s*)?(?<beda>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataBeda();

    [GeneratedRegex(
        @"\b(di\s?banding(kan)?|daripada|dari)\s+(dengan\s+)?((realisasi|capaian|kondisi)\s+)?(pada\s+)?tahun\s+(?<tahun>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DibandingTahun();

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|kenaikan|peningkatan|pertambahan|lebih\s+(tinggi|besar|banyak))|(?<turun>turun|menurun|berkurang|penurunan|pengurangan|lebih\s+(rendah|kecil|sedikit)))\s+(sebesar\s+|sebanyak\s+|sejumlah\s+|senilai\s+){0,2}(Rp\s*\.?\s*)?(?<beda>\d[\d.,]*\d|\d)\s*(%|persen|\p{L}+)?(\s+(poin|persen))?\s*,?\s*(di\s?banding(kan)?|dari(pada)?|terhadap)\s+(dengan\s+)?((realisasi|capaian|kondisi|angka|nilai)\s+)?(pada\s+)?tahun\s+(20\d\d|lalu|sebelumnya)\s*,?\s*(\(\s*|((yang|yaitu|yakni|hanya|sebesar|sebanyak|sejumlah|senilai|mencapai|adalah|tercatat)\s+){1,3})(Rp\s*\.?\s*)?(?<lalu>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DibandingNilai();

    public override string Id => "TELAAH-ARAH-4";

    public override string Bunyi => "naik atau turun dalam kalimat = arah dua angka yang disebutnya";

    public override string Dasar => "Pernyataan naik atau turun mengikuti dua angka yang disebutnya";

    public override string Contoh => "\"jumlah pengunjung bertambah dari 680 menjadi 630 orang\"; seharusnya berkurang";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.86m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in DariMenjadi().Matches(kalimat.Teks))
            {
                if (
                    Angka(kalimat, cocok.Groups["a"]) is { } awal
                    && Angka(kalimat, cocok.Groups["b"]) is { } akhir
                    && Sebanding(awal, akhir)
                )
                {
                    PeriksaArah(hasil, kalimat, cocok, akhir.Nilai, awal.Nilai);
                }
            }

            PeriksaTahun(hasil, kalimat);
            foreach (Match cocok in DibandingNilai().Matches(kalimat.Teks))
            {
                PeriksaDibanding(hasil, kalimat, cocok);
            }
        }
    }

    /// <summary>
    /// "sebanyak 116 unit …, lebih sedikit 12 unit dibandingkan tahun sebelumnya (104 unit)": the figure compared with, the difference and
    /// a figure told before of which they are part.
    /// </summary>
    private void PeriksaDibanding(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok)
    {
        if (
            Angka(kalimat, cocok.Groups["beda"]) is not { Rusak: false } beda
            || Angka(kalimat, cocok.Groups["lalu"]) is not { Rusak: false } lalu
        )
        {
            return;
        }

        var depan = kalimat.Angka.Where(a => !a.Rusak && a.Posisi < cocok.Index && a.Uang == lalu.Uang).ToList();
        var atas = depan.Find(a => a.Nilai == lalu.Nilai + beda.Nilai);
        var bawah = depan.Find(a => a.Nilai == lalu.Nilai - beda.Nilai);
        if (beda.Nilai > 0 && (atas is null) != (bawah is null))
        {
            PeriksaArah(hasil, kalimat, cocok, (atas ?? bawah)!.Nilai, lalu.Nilai);
        }
    }

    /// <summary>Years with a figure each and one difference, which is that of the last two or of the last and the one compared with.</summary>
    private void PeriksaTahun(PengumpulTelaah hasil, KalimatNaskah kalimat)
    {
        var beda = KataBeda().Matches(kalimat.Teks).ToList();
        var tahun = TahunNilai()
            .Matches(kalimat.Teks)
            .Select(m =>
                (
                    Tahun: int.Parse(m.Groups["tahun"].Value, CultureInfo.InvariantCulture),
                    Angka: Angka(kalimat, m.Groups["nilai"])
                )
            )
            .ToList();
        if (
            beda is [var satu]
            && tahun.Count >= 2
            && tahun.TrueForAll(t => t.Angka is not null)
            && tahun.DistinctBy(t => t.Tahun).Count() == tahun.Count
            && Angka(kalimat, satu.Groups["beda"]) is { } selisih
        )
        {
            var urut = tahun.OrderByDescending(t => t.Tahun).ToList();
            var acuan = DibandingTahun().Match(kalimat.Teks, satu.Index);
            var (kini, lalu) = (
                urut[0].Angka!,
                acuan.Success
                    ? urut.Skip(1)
                        .FirstOrDefault(t => t.Tahun.ToString(CultureInfo.InvariantCulture) == acuan.Groups["tahun"].Value)
                        .Angka
                    : urut[1].Angka
            );
            if (lalu is not null && Sebanding(kini, lalu) && selisih.Nilai == Math.Abs(kini.Nilai - lalu.Nilai))
            {
                PeriksaArah(hasil, kalimat, satu, kini.Nilai, lalu.Nilai);
            }
        }
    }

    private void PeriksaArah(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, decimal kini, decimal lalu)
    {
        var tempat = kalimat.Tempat(cocok.Groups["kata"].Index);
        if (CatatanArah.Terbalik(kalimat, cocok, kini, lalu) is not { } benar || CatatanArah.Ada(hasil, tempat))
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "arah perubahan",
                cocok.Groups["kata"].Value,
                benar,
                CatatanArah.Penjelasan(cocok, benar, kini, lalu)
            )
        );
    }

    private static AngkaTercetak? Angka(KalimatNaskah kalimat, Group grup) =>
        kalimat.Angka.FirstOrDefault(a => a.Posisi == grup.Index);

    private static bool Sebanding(AngkaTercetak a, AngkaTercetak b) =>
        !a.Rusak && !b.Rusak && a.Nilai > 0 && b.Nilai > 0 && a.Nilai <= b.Nilai * LipatMaks && b.Nilai <= a.Nilai * LipatMaks;
}
