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
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|kenaikan|peningkatan|pertambahan)|(?<turun>turun|menurun|berkurang|penurunan|pengurangan))\s+(sebesar\s+|sebanyak\s+|sejumlah\s+|senilai\s+|produksi\s+|jumlah\s+){0,2}(Rp\s*\.?\s*)?(?<beda>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataBeda();

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
        }
    }

    /// <summary>Two years with a figure each and one difference, which is theirs.</summary>
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
            && tahun is [(var t1, { } x), (var t2, { } y)]
            && t1 != t2
            && Angka(kalimat, satu.Groups["beda"]) is { } selisih
            && Sebanding(x, y)
            && selisih.Nilai == Math.Abs(x.Nilai - y.Nilai)
        )
        {
            var (kini, lalu) = t1 > t2 ? (x, y) : (y, x);
            PeriksaArah(hasil, kalimat, satu, kini.Nilai, lalu.Nilai);
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
