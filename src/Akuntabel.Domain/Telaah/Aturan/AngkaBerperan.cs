using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>What a figure of a sentence about an indicator is.</summary>
internal enum PeranAngka
{
    /// <summary>The words do not say.</summary>
    TakTentu,

    Target,
    Realisasi,
    Capaian,

    /// <summary>Of another year, of money, a difference, a count.</summary>
    Lain,
}

/// <summary>Tells of each figure of a sentence whether it is target, realisasi or capaian, from the words around it.</summary>
internal static partial class AngkaBerperan
{
    private const int DepanMaks = 110;

    /// <summary>The words that give a figure its part; the one nearest before it counts.</summary>
    [GeneratedRegex(
        @"\b((?<lain>target\s+akhir)|(?<target>(di)?target(kan|nya)?)|(?<capaian>(tingkat\s+|persentase\s+|nilai\s+)?capaian(nya)?|pencapaian(nya)?)|(?<realisasi>ter?realisasi(nya|kan)?|realisasi(nya)?|direalisasikan|tercapai|hasil(nya)?\s+pengukuran|menunjukkan\s+angka)|(?<lain>anggaran|pagu|dana|belanja|keuangan|fisik|serapan|penyerapan|selisih\w*|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|bertambah|berkurang|poin|provinsi|nasional|(dari|dibanding\w*|terhadap|daripada)\s+(dengan\s+)?((realisasi|capaian|kondisi)\s+)?tahun|tahun\s+(lalu|sebelumnya)|sebelumnya|akhir\s+(renstra|rpjmd|periode|masa|jangka)|rpjmd|renstra|rata-rata\s+(nilai|capaian|kinerja|realisasi|tingkat|provinsi|nasional|seluruh)|kurang|lebih|standar))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataPeran();

    [GeneratedRegex(
        @"^[^\d;:]{0,60}?\b(yang\s+(menjadi\s+)?(di)?target(kan)?|sebagai\s+target)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TargetSesudah();

    /// <summary>Each figure with its part. A percent called "tercapai" beside a realisasi is the capaian.</summary>
    public static List<(AngkaTercetak Angka, PeranAngka Peran)> Semua(KalimatNaskah kalimat, int? tahun)
    {
        var hasil = new List<(AngkaTercetak Angka, PeranAngka Peran)>();
        var ujung = 0;
        foreach (var a in kalimat.Angka)
        {
            var depan = kalimat.Teks[Math.Max(ujung, a.Posisi - DepanMaks)..Math.Max(ujung, a.Posisi)];
            ujung = a.Posisi + a.Tercetak.Length;
            var peran = Peran(depan, kalimat.Teks[ujung..]);
            hasil.Add((a, TahunLain(depan, tahun) || SesudahLain(hasil, peran) ? PeranAngka.Lain : peran));
        }

        return hasil;
    }

    /// <summary>The last year named before the figure is not that of the report.</summary>
    private static bool TahunLain(string depan, int? tahun) =>
        PolaTahun().Matches(depan).LastOrDefault() is { } y
        && tahun is { } t
        && y.Value != t.ToString(CultureInfo.InvariantCulture);

    /// <summary>Behind a figure of something else a figure without words of its own belongs to the same thing.</summary>
    private static bool SesudahLain(List<(AngkaTercetak Angka, PeranAngka Peran)> sebelum, PeranAngka peran) =>
        peran == PeranAngka.TakTentu && sebelum.Count > 0 && sebelum[^1].Peran == PeranAngka.Lain;

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    private static PeranAngka Peran(string depan, string belakang)
    {
        var kata = KataPeran().Matches(depan);
        if (kata.Count == 0)
        {
            return TargetSesudah().IsMatch(belakang) ? PeranAngka.Target : PeranAngka.TakTentu;
        }

        // "capaian tahun 2020" in front of a target: every word of another thing takes the figure away.
        return kata.Any(k => k.Groups["lain"].Success) ? PeranAngka.Lain
            : kata[^1].Groups["target"].Success ? PeranAngka.Target
            : kata[^1].Groups["capaian"].Success ? PeranAngka.Capaian
            : PeranAngka.Realisasi;
    }
}
