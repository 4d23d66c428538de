using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of an indicator's target: met or missed, exceeded, above or below it, and the category of its capaian.</summary>
internal static partial class KlaimTarget
{
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const decimal Penuh = 100;

    /// <summary>"belum dapat mencapai target" is a claim, "baru tercapai 78%" is a value.</summary>
    [GeneratedRegex(
        @"\b(?<tidak>(tidak|belum|gagal|hampir|nyaris|bukan)(\s+(akan|juga|dapat|bisa|mampu|berhasil|sepenuhnya|seluruhnya|sempat|pernah|optimal|maksimal)){0,2}\s+)?(?<klaim>tercapai|terpenuhi|(?<lampau>terlampaui|melampaui\s+target\w*)|memenuhi\s+target\w*|mencapai\s+target\w*)\b(?!\s+((sebesar|sebanyak|hanya|baru|sampai)\s+){0,2}-?[0-9])",
        Opsi,
        10_000
    )]
    private static partial Regex Tercapai();

    /// <summary>Wishes and headings: what is done so that a target be met.</summary>
    [GeneratedRegex(
        @"\b(upaya\w*|kendala|hambatan|penghambat|pendukung|strategi|dalam\s+(rangka\s+)?(mencapai|memenuhi)|ditargetkan|direncanakan|andai|seandainya|semoga|optimis\w*)\b",
        Opsi,
        10_000
    )]
    private static partial Regex Harapan();

    /// <summary>The claim is about an earlier year: no clause begins between the year and it.</summary>
    [GeneratedRegex(
        @"\btahun\s+(sebelumnya|lalu|(?<tahun>[0-9]{4}))(\s+(?!(dan|tetapi|namun|sehingga|sedangkan|meskipun|karena|serta)\b)\w+){0,3}\s+$",
        Opsi,
        10_000
    )]
    private static partial Regex TahunSebelumKlaim();

    [GeneratedRegex(@"^\s+(pada\s+)?tahun\s+(sebelumnya|lalu|(?<tahun>[0-9]{4}))", Opsi, 10_000)]
    private static partial Regex TahunSesudahKlaim();

    [GeneratedRegex(
        @"\b(?<tidak>(tidak|bukan|belum)\s+(berada\s+)?)?((?<atas>di\s+atas|lebih\s+(tinggi|besar|banyak)\s+(dari(pada)?|dibanding\w*(\s+dengan)?)|(?<lebih>melebihi))|di\s+bawah|lebih\s+(rendah|kecil|sedikit)\s+(dari(pada)?|dibanding\w*(\s+dengan)?)|kurang\s+dari)\s+target\w*\b",
        Opsi,
        10_000
    )]
    private static partial Regex Banding();

    [GeneratedRegex(@"\b(ber)?kategori\s+(capaian\s+|kinerja\s+)?[""“'‘]?(?<sisa>[\p{L}][\p{L} ]{0,40})", Opsi, 10_000)]
    private static partial Regex Kategori();

    /// <summary>Disagreements: what stands there, and what the figures say.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, UkuranIndikator u, string teks) =>
        !u.Capaian.Nilai.Ada || KlaimIndikator.Lain().IsMatch(teks) || Harapan().IsMatch(teks)
            ? []
            : Status(bahan, u, teks).Concat(AtasBawah(u, teks)).Concat(PitaDisebut(bahan, u, teks));

    private static IEnumerable<(string, string)> Status(BahanLaporan bahan, UkuranIndikator u, string teks)
    {
        if (Tercapai().Matches(teks) is not [var satu] || TahunLain(bahan, teks, satu))
        {
            yield break;
        }

        var tercapai = u.Status == StatusCapaian.Tercapai;
        var benar = satu.Groups["lampau"].Success
            ? u.Capaian.Angka is { } c
                ? c > Penuh
                : tercapai
            : tercapai;
        if (satu.Groups["tidak"].Success == benar)
        {
            yield return (
                satu.Value.Trim(),
                tercapai && !benar ? "target tercapai, tidak terlampaui"
                : tercapai ? "target tercapai"
                : "target belum tercapai"
            );
        }
    }

    private static bool TahunLain(BahanLaporan bahan, string teks, Match klaim)
    {
        var kini = bahan.Berkas.Periode.Tahun.ToString(CultureInfo.InvariantCulture);
        return TahunSebelumKlaim().Match(teks[..klaim.Index]) is { Success: true } sebelum
                && sebelum.Groups["tahun"].Value != kini
            || TahunSesudahKlaim().Match(teks[(klaim.Index + klaim.Length)..]) is { Success: true } sesudah
                && sesudah.Groups["tahun"].Value != kini;
    }

    /// <summary>Above and below are said of the figure itself; with the word capaian, of the percentage.</summary>
    private static IEnumerable<(string, string)> AtasBawah(UkuranIndikator u, string teks)
    {
        if (Banding().Matches(teks) is not [var satu] || satu.Groups["tidak"].Success)
        {
            yield break;
        }

        var (r, t) = (u.Realisasi.Angka, u.Target.Angka);
        var capaian = teks.Contains("capaian", StringComparison.OrdinalIgnoreCase);
        var (angka, banding) = capaian || r is null || t is null ? (u.Capaian.Angka, Penuh) : (r, t.Value);
        if (angka is not { } a)
        {
            yield break;
        }

        var atas = satu.Groups["atas"].Success;
        var benar = atas ? a > banding || (satu.Groups["lebih"].Success && u.Capaian.Angka > Penuh) : a < banding;
        if (!benar)
        {
            yield return (
                satu.Value.Trim(),
                banding == Penuh && (capaian || r is null || t is null)
                    ? $"capaian {CetakAngka.Seperlunya(a)}%"
                    : $"realisasi {CetakAngka.DenganSatuan(a, u.Indikator.Satuan)}, target {CetakAngka.DenganSatuan(banding, u.Indikator.Satuan)}"
            );
        }
    }

    private static IEnumerable<(string, string)> PitaDisebut(BahanLaporan bahan, UkuranIndikator u, string teks)
    {
        if (u.Kategori is not { } benar || Kategori().Matches(teks) is not [var satu])
        {
            yield break;
        }

        var disebut = bahan
            .Berkas.Skala.Pita.OrderByDescending(p => p.Nama.Length)
            .FirstOrDefault(p => satu.Groups["sisa"].Value.StartsWith(p.Nama, StringComparison.OrdinalIgnoreCase));
        if (disebut is not null && disebut.Nama != benar.Nama)
        {
            yield return (disebut.Nama, $"kategori {benar.Nama}");
        }
    }
}
