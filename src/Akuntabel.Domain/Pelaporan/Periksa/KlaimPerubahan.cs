using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of the change since last year: its direction, its size, and percentage points against percent.</summary>
internal static partial class KlaimPerubahan
{
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string KataNaik =
        @"(naik|meningkat|bertambah|(mengalami|terjadi|terdapat|ada)\s+(kenaikan|peningkatan|pertumbuhan)|lebih\s+(tinggi|besar|banyak)(?=\s+(dari|dibanding)))";

    private const string KataTurun =
        @"(turun|menurun|berkurang|merosot|(mengalami|terjadi|terdapat|ada)\s+penurunan|lebih\s+(rendah|kecil|sedikit)(?=\s+(dari|dibanding)))";

    private const string Bilangan = @"-?[0-9][0-9.,]*[0-9]|-?[0-9]";

    [GeneratedRegex(@"\b" + KataNaik + @"\b", Opsi, 10_000)]
    private static partial Regex Naik();

    [GeneratedRegex(@"\b" + KataTurun + @"\b", Opsi, 10_000)]
    private static partial Regex Turun();

    [GeneratedRegex(@"\b(tetap sama|tidak (mengalami )?(berubah|perubahan)|stagnan|sama (dengan|seperti) tahun)\b", Opsi, 10_000)]
    private static partial Regex Tetap();

    [GeneratedRegex(@"\btahun\s+(sebelumnya|lalu|(?<tahun>[0-9]{4}))\b", Opsi, 10_000)]
    private static partial Regex Tahun();

    [GeneratedRegex(@"\b(dibanding\w*|daripada|dari tahun|sama (dengan|seperti) tahun)\b", Opsi, 10_000)]
    private static partial Regex Banding();

    [GeneratedRegex(@"\b(dari(pada)?|dibanding\w*)\s+(dengan\s+)?tahun\s+(?<tahun>[0-9]{4})", Opsi, 10_000)]
    private static partial Regex DibandingTahun();

    [GeneratedRegex(@"\b(tidak|belum|kurang|bukan|tanpa)\s+\w*\s*(?=\b(" + KataNaik + "|" + KataTurun + @")\b)", Opsi, 10_000)]
    private static partial Regex Ingkar();

    /// <summary>"naik 3,64 poin persen"; the unit may stand in brackets or be missing.</summary>
    [GeneratedRegex(
        @"\b(?<kata>"
            + KataNaik
            + "|"
            + KataTurun
            + @")\s+((sebesar|sebanyak|sejumlah|hanya|sekitar)\s+){0,2}(?<angka>"
            + Bilangan
            + @")\s?(?<poin>poin(\s+persen(tase)?)?|(persen|%)\s+poin|persentase\s+poin)?(?<persen>%|persen\b)?",
        Opsi,
        10_000
    )]
    private static partial Regex Besar();

    [GeneratedRegex(
        @"\b((?<naik>"
            + KataNaik
            + ")|"
            + KataTurun
            + @")\b[^.;]{0,60}?\bdari\s+(?<awal>"
            + Bilangan
            + @")(\s?%|\s+\p{L}+){0,4}?(\s+(pada\s+)?tahun\s+[0-9]{4})?\s+(menjadi|ke)\s+(?<akhir>"
            + Bilangan
            + ")",
        Opsi,
        10_000
    )]
    private static partial Regex DariMenjadi();

    [GeneratedRegex(@"\b(target\w*|anggaran\w*|pagu|serapan|jumlah)\b", Opsi, 10_000)]
    private static partial Regex HalLain();

    /// <summary>Disagreements about one indicator: what stands there, and what the figures say.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, UkuranIndikator u, string teks)
    {
        var lalu = bahan.Berkas.Periode.Tahun - 1;
        var kini = bahan.Berkas.Periode.Tahun.ToString(CultureInfo.InvariantCulture);
        var disebut = Tahun().Matches(teks).Select(c => c.Groups["tahun"].Value).Where(t => t != kini).ToList();
        if (
            disebut.Count == 0
            || !Banding().IsMatch(teks)
            || Ingkar().IsMatch(teks)
            || TerhadapKini(teks, kini)
            || disebut.Exists(t => t.Length > 0 && t != lalu.ToString(CultureInfo.InvariantCulture))
        )
        {
            return [];
        }

        var capaian = teks.Contains("capaian", StringComparison.OrdinalIgnoreCase);
        var banding = bahan.AntarTahun[u.Indikator.Id];
        return (capaian ? banding.SelisihCapaian : banding.SelisihRealisasi).Angka is { } selisih
            ? Arah(teks, selisih, capaian ? "capaian" : "realisasi", lalu).Concat(Ukuran(u, banding, teks, selisih, capaian))
            : [];
    }

    /// <summary>The earlier year is held against this one: "pada tahun 2018 lebih rendah daripada tahun 2019".</summary>
    private static bool TerhadapKini(string teks, string kini) =>
        DibandingTahun().Matches(teks).Any(c => c.Groups["tahun"].Value == kini);

    /// <summary>A rise from more to less, whatever it is of.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> Kalimat(string kalimat)
    {
        if (Ingkar().IsMatch(kalimat))
        {
            yield break;
        }

        foreach (Match cocok in DariMenjadi().Matches(kalimat))
        {
            if (
                PembacaAngka.Sel(cocok.Groups["awal"].Value) is { Rusak: false, BacaanLain: null } awal
                && PembacaAngka.Sel(cocok.Groups["akhir"].Value) is { Rusak: false, BacaanLain: null } akhir
                && cocok.Groups["naik"].Success != akhir.Nilai > awal.Nilai
            )
            {
                var arah =
                    akhir.Nilai > awal.Nilai ? "naik"
                    : akhir.Nilai < awal.Nilai ? "turun"
                    : "tetap";
                yield return (cocok.Value.Trim(), $"dari {awal.Tercetak} menjadi {akhir.Tercetak} adalah {arah}");
            }
        }
    }

    private static IEnumerable<(string, string)> Arah(string teks, decimal selisih, string hal, int lalu)
    {
        var (naik, turun, tetap) = (Naik().Match(teks), Turun().Match(teks), Tetap().Match(teks));
        if (Convert.ToInt32(naik.Success) + Convert.ToInt32(turun.Success) + Convert.ToInt32(tetap.Success) != 1)
        {
            yield break;
        }

        var klaim =
            naik.Success ? 1
            : turun.Success ? -1
            : 0;
        if (Math.Sign(selisih) != klaim)
        {
            yield return (
                (
                    naik.Success ? naik
                    : turun.Success ? turun
                    : tetap
                ).Value,
                $"{hal} {(selisih > 0 ? "naik" : selisih < 0 ? "turun" : "tetap")} dibanding tahun {lalu.ToString(CultureInfo.InvariantCulture)}"
            );
        }
    }

    /// <summary>
    /// Of a percentage, "persen" is the relative change and "poin persen" the difference; an amount that is neither is wrong.
    /// </summary>
    private static IEnumerable<(string, string)> Ukuran(
        UkuranIndikator u,
        PerbandinganTahun banding,
        string teks,
        decimal selisih,
        bool capaian
    )
    {
        if (HalLain().IsMatch(teks) || Besar().Matches(teks) is not [var satu])
        {
            yield break;
        }

        var berpersen = capaian || u.Indikator.Satuan.Nama == Satuan.Persen.Nama;
        var awal = banding.Tahun.FirstOrDefault(t => t.Tahun == banding.Tahun[^1].Tahun - 1);
        var pangkal = (capaian ? awal?.Capaian : awal?.Realisasi)?.Angka;
        var (poin, persen) = (satu.Groups["poin"].Success, satu.Groups["persen"].Success);
        if (PembacaAngka.Sel(satu.Groups["angka"].Value) is not { Rusak: false } angka || (poin && !berpersen))
        {
            yield break;
        }

        var mutlak = Math.Abs(selisih);
        var benar =
            persen && !poin
                ? pangkal is { } p && p != 0
                    ? mutlak / Math.Abs(p) * 100m
                    : null
                : (decimal?)mutlak;
        if (benar is { } b && !angka.Sama(b) && angka.BacaanLain != b)
        {
            yield return (
                satu.Value.Trim(),
                berpersen ? $"{CetakAngka.Seperlunya(mutlak)} poin persen"
                : persen ? $"{CetakAngka.Tetap(b, 2)} persen"
                : CetakAngka.DenganSatuan(mutlak, u.Indikator.Satuan)
            );
        }
    }
}
