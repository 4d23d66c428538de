using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>What a column of figures states: target or realisasi, of which year and quarter.</summary>
internal static partial class MaknaKolom
{
    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    /// <summary>A header of nothing but a year: "2023", "Tahun 2023", "Th. 2023 (n-1)".</summary>
    [GeneratedRegex(
        @"^\s*((tahun|th\.?|ta\.?)\s*)?20\d\d\s*(\(?n(\s*[-–+]\s*\d)?\)?)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TahunSaja();

    [GeneratedRegex(
        @"\btahun\s+(lalu|sebelumnya)\b|\bn\s*[-–]\s*1\b|\bsebelumnya\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TahunLalu();

    [GeneratedRegex(
        @"\bs\s*[./]\s*d\b|\bsampai\b|\bkumulatif\b|\bhingga\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKumulatif();

    /// <summary>Words of a column that is neither the target nor the realisasi of one period.</summary>
    [GeneratedRegex(
        @"%\s*(realisasi|capaian)|\b(capaian\s*\(?%|tingkat|persen\s|persentase\s+(capaian|realisasi)|deviasi|selisih|sisa|rata|jangka\s+menengah|akhir|rpjm\w*|rpjpd|nasional|provinsi|standar|anggaran|keuangan|fisik|rp|bobot|semula|murni|sebelum|awal)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanNilai();

    [GeneratedRegex(
        @"\b(kabupaten|kota|kab\.|daerah|instansi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex WilayahSendiri();

    /// <summary>"Target Akhir Renstra (2023)": the target of the last year of the plan.</summary>
    public static MaknaNilai? TargetAkhir(KolomTerbaca kolom, int? akhir) =>
        kolom.Peran is PeranKolom.TargetLain or PeranKolom.Target
        && kolom.Kepala.Contains("akhir", StringComparison.OrdinalIgnoreCase)
        && !kolom.Kepala.Contains("rpjm", StringComparison.OrdinalIgnoreCase)
        && (kolom.Tahun ?? akhir) is { } t
            ? new MaknaNilai(BesaranNilai.Target, t, null, false)
            : null;

    /// <summary>What the figures of a column state, from its header, the caption and the reporting period; null where that is not sure.</summary>
    public static MaknaNilai? Dari(TabelTerbaca tabel, KolomTerbaca kolom, int tahun, int? sendiri, bool judulSalah)
    {
        var judul = tabel.Asal.Judul;
        if (BukanNilai().IsMatch(kolom.Kepala) || Besaran(tabel, kolom) is not { } besaran)
        {
            return null;
        }

        var tahunKolom =
            TahunLalu().IsMatch(kolom.Kepala) && kolom.Tahun is null
                ? tahun - 1
                : PolaTahun().Matches(kolom.Kepala).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList() switch
                {
                    [] => judulSalah ? tahun : TahunJudul(judul, tahun),
                    [var satu] => int.Parse(satu, CultureInfo.InvariantCulture),
                    _ => null,
                };
        if (tahunKolom is not { } t)
        {
            return null;
        }

        var triwulan = SebutanTriwulan.Semua(kolom.Kepala).Select(x => x.Triwulan).Distinct().ToList();
        var kumulatif = PolaKumulatif().IsMatch(kolom.Kepala);
        if (triwulan.Count > 1)
        {
            return null;
        }

        if (triwulan is [var q])
        {
            // What has run up to the end of the fourth quarter is the realisasi of the year.
            if (q == 4 && besaran == BesaranNilai.Realisasi && PolaKumulatif().IsMatch($"{judul} {kolom.Kepala}"))
            {
                return sendiri is null ? new MaknaNilai(besaran, t, null, false) : null;
            }

            return new MaknaNilai(
                besaran,
                t,
                q,
                kumulatif || PolaKumulatif().IsMatch(judul) || besaran == BesaranNilai.Target && BerakhirSetahun(tabel)
            );
        }

        if (sendiri is null && SebutanTriwulan.Semua(judul).Count == 0)
        {
            return kumulatif ? null : new MaknaNilai(besaran, t, null, false);
        }

        // In a quarterly report a bare "Target" may be that of the year or of the quarter; "Target 2024" and "Target Tahunan" are of the year.
        var setahun = kolom.Tahun is not null || kolom.Kepala.Contains("tahun", StringComparison.OrdinalIgnoreCase);
        return setahun && besaran == BesaranNilai.Target && !kumulatif ? new MaknaNilai(besaran, t, null, false) : null;
    }

    /// <summary>The fourth quarter has the target of the year, and the quarters before it less than their sum would be: they run on.</summary>
    private static bool BerakhirSetahun(TabelTerbaca tabel)
    {
        var tw = tabel.Kolom.Where(k => SebutanTriwulan.Satu(k.Kepala) is not null).ToList();
        var tahunan = tabel.Kolom.FirstOrDefault(k => k.Peran == PeranKolom.Target && SebutanTriwulan.Satu(k.Kepala) is null);
        if (tahunan is null || tw.Count(k => SebutanTriwulan.Satu(k.Kepala) == 4) != 1)
        {
            return false;
        }

        var akhir = tw.Find(k => SebutanTriwulan.Satu(k.Kepala) == 4)!;
        var isi = tabel.Baris.Where(b => b.Di(akhir) is not null && b.Di(tahunan) is not null).ToList();
        return isi.Count > 1 && isi.Count(b => b.Di(akhir)!.Nilai == b.Di(tahunan)!.Nilai) * 3 >= isi.Count * 2;
    }

    private static BesaranNilai? Besaran(TabelTerbaca tabel, KolomTerbaca kolom)
    {
        var judul = tabel.Asal.Judul;
        bool Judul(params string[] kata) =>
            kata.Any(k =>
                judul.Contains(k, StringComparison.OrdinalIgnoreCase)
                && $" {judul}".Contains($" {k}", StringComparison.OrdinalIgnoreCase)
            );
        if (kolom.Peran is PeranKolom.Target or PeranKolom.Realisasi)
        {
            return kolom.Peran == PeranKolom.Target ? BesaranNilai.Target : BesaranNilai.Realisasi;
        }

        if (kolom.Peran != PeranKolom.Lain)
        {
            return null;
        }

        var bertarget = tabel.Kolom.Any(k => k.Peran is PeranKolom.Target or PeranKolom.TargetLain);
        var berwaktu = TahunSaja().IsMatch(kolom.Kepala) || SebutanTriwulan.Satu(kolom.Kepala) is not null;
        if (berwaktu)
        {
            return Judul("realisasi") && (bertarget || !Judul("target")) && !Judul("anggaran", "capaian kinerja")
                    ? BesaranNilai.Realisasi
                : Judul(
                    "target",
                    "rencana aksi",
                    "renstra",
                    "rencana strategis",
                    "rpjmd",
                    "perjanjian kinerja",
                    "indikator kinerja utama"
                ) && !Judul("realisasi", "capaian", "perkembangan", "perbandingan", "anggaran", "pendanaan")
                    ? BesaranNilai.Target
                : null;
        }

        return
            WilayahSendiri().IsMatch(kolom.Kepala)
            && Judul("provinsi", "nasional", "realisasi")
            && tabel.Kolom.Any(k =>
                k.Kepala.Contains("provinsi", StringComparison.OrdinalIgnoreCase)
                || k.Kepala.Contains("nasional", StringComparison.OrdinalIgnoreCase)
            )
            ? BesaranNilai.Realisasi
            : null;
    }

    /// <summary>The year a caption speaks of; the reporting year when it names none; null when it names several and not plainly this one.</summary>
    public static int? TahunJudul(string judul, int tahun)
    {
        var semua = PolaTahun().Matches(judul).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        return semua switch
        {
            [] => tahun,
            [var satu] => satu,
            _ => judul.Contains($"Tahun {tahun.ToString(CultureInfo.InvariantCulture)}", StringComparison.OrdinalIgnoreCase)
            && semua.Min() != tahun
                ? tahun
                : null,
        };
    }
}
