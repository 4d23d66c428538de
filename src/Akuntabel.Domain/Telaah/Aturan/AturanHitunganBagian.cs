using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"Dari 24 indikator, 8 melebihi target, 3 mencapai target dan 6 belum": the parts a sentence counts make up its whole.</summary>
internal sealed partial class AturanHitunganBagian : AturanTelaah
{
    private const int BagianMaks = 6;

    public override string Id => "TELAAH-HITUNGAN-7";

    public override string Bunyi => "bagian yang dihitung kalimat berjumlah seluruhnya";

    public override string Dasar => "Hitungan bagian berjumlah sama dengan seluruhnya";

    public override string Contoh => "\"dari sepuluh indikator, 8 mencapai target dan 3 belum\"; 8 + 3 = 11";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.84m;

    private const string Bilangan =
        @"\d{1,3}|(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(\s+(belas|puluh(\s+(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?))?";

    [GeneratedRegex(
        @"\bDari\s+((seluruh|total|jumlah|keseluruhan|ke)\s+)*(?<n>"
            + Bilangan
            + @")\s*(\([^)]*\)\s*)?(\p{L}+\s+){0,2}?(?<hal>indikator|IKU|sasaran|program|kegiatan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSeluruh();

    /// <summary>A count and, before the next figure, what is said of it.</summary>
    [GeneratedRegex(
        @"(?<![\d.,/]|\btarget\s+|[<>≤≥=]\s?)\b(?<n>\d{1,3})(?![\d]|[.,]\d|\s*(%|persen))\s*(\([^)]*\)\s*)?(?<isi>[^\d;.]{0,140})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBagian();

    [GeneratedRegex(
        @"\b(?<ingkar>(belum|tidak|kurang)\b[^,]{0,30}\b(mencapai|tercapai|memenuhi|terpenuhi|target)|di\s*bawah)|(?<lebih>melampaui|melebihi|di\s*atas)|(?<capai>mencapai|tercapai|memenuhi|sesuai)\b|(ber)?(kategori|predikat|kriteria)\s+(?<nama>\p{L}+(\s+(tinggi|rendah|baik|berhasil|kurang|sekali|memuaskan))?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaApa();

    /// <summary>One part is said to lie in another, or the sentence speaks of a part only.</summary>
    [GeneratedRegex(
        @"\b(di\s*antaranya|termasuk|dimana|di\s+mana|antara\s+lain|baru|hanya|terdapat\s+pada|dan/atau)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        Match? dahulu = null;
        var sejak = 0;
        foreach (var kalimat in konteks.Kalimat)
        {
            sejak++;
            if (PolaSeluruh().Match(kalimat.Teks) is { Success: true } seluruh)
            {
                PeriksaBagian(hasil, kalimat, seluruh, seluruh.Index + seluruh.Length);
            }
            else if (dahulu is not null && sejak <= MundurMaks && PolaRincian().IsMatch(kalimat.Teks))
            {
                PeriksaBagian(hasil, kalimat, dahulu, 0);
            }

            if (PolaDisebut().Matches(kalimat.Teks).LastOrDefault(m => !PolaApa().IsMatch(m.Groups["ekor"].Value)) is { } baru)
            {
                (dahulu, sejak) = (baru, 0);
            }
        }
    }

    private const int MundurMaks = 2;

    /// <summary>All indicators as a sentence before counts them: "rata-rata capaian sepuluh indikator".</summary>
    [GeneratedRegex(
        @"\b(?<n>" + Bilangan + @")\s*(\([^)]*\)\s*)?(?<hal>indikator|IKU)\b(?<ekor>[^.;,\d]{0,30})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaDisebut();

    /// <summary>A sentence that divides what the sentence before has counted.</summary>
    [GeneratedRegex(
        @"^\W*(rincian(nya)?|dengan\s+rincian|berdasarkan\s+(kategori|kriteria|predikat)|menurut\s+(kategori|kriteria|predikat)|hasil\s+pengukuran\s+menunjukkan|terdiri)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRincian();

    private void PeriksaBagian(PengumpulTelaah hasil, KalimatNaskah kalimat, Match seluruh, int mulai)
    {
        var bagian = PolaBagian().Matches(kalimat.Teks, mulai).ToList();
        var apa = bagian.ConvertAll(b => Apa(b.Groups["isi"].Value));
        if (
            bagian.Count is < 2 or > BagianMaks
            || apa.Contains("")
            || apa.Distinct(StringComparer.OrdinalIgnoreCase).Count() < apa.Count
            || !(apa.Contains("ingkar") || apa.TrueForAll(a => a is not ("lebih" or "capai")))
            || bagian.Exists(b => Sebagian().IsMatch(b.Groups["isi"].Value))
            || Angka(seluruh) is not { } n
        )
        {
            return;
        }

        var jumlah = bagian.Sum(b => Angka(b) ?? 0);
        var tempat = kalimat.Tempat(bagian[0].Groups["n"].Index);
        if (
            jumlah != n
            && hasil.Catatan.Any(c =>
                c.Jenis == JenisCatatan.JumlahTidakCocok
                && c.Tempat.Any(t =>
                    t.BarisAwal >= kalimat.Tempat(0).BarisAwal && t.BarisAwal <= kalimat.Tempat(kalimat.Teks.Length - 1).BarisAwal
                )
            )
        )
        {
            return;
        }

        var rincian = string.Join(" + ", bagian.Select(b => b.Groups["n"].Value));
        Putuskan(
            hasil,
            jumlah == n,
            seluruh.Groups["n"].Value,
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                $"jumlah {seluruh.Groups["hal"].Value}",
                rincian,
                seluruh.Groups["n"].Value,
                $"Hasil {rincian} adalah {jumlah.ToString(CultureInfo.InvariantCulture)}, sedangkan seluruhnya disebut {seluruh.Groups["n"].Value} {seluruh.Groups["hal"].Value}."
            )
        );
    }

    /// <summary>What a part is said to be; empty when nothing that divides the whole.</summary>
    private static string Apa(string isi)
    {
        var cocok = PolaApa().Match(isi);
        return !cocok.Success ? ""
            : cocok.Groups["ingkar"].Success ? "ingkar"
            : cocok.Groups["lebih"].Success ? "lebih"
            : cocok.Groups["capai"].Success ? "capai"
            : cocok.Groups["nama"].Value;
    }

    private static int? Angka(Match cocok)
    {
        var teks = cocok.Groups["n"].Value;
        return int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
            : KataBilangan.Baca(teks.ToLowerInvariant()) is > 0 and var kata ? (int)kata
            : null;
    }
}
