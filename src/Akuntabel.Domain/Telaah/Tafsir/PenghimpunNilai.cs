using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Reads every figure of an indicator that tables with sure columns print together with what it states: target or realisasi, of which year
/// and quarter, from header, caption and the reporting period. A column of which that is not sure gives nothing.
/// </summary>
internal static partial class PenghimpunNilai
{
    /// <summary>All figures whose meaning is sure.</summary>
    public static IReadOnlyList<FaktaNilai> Himpun(KonteksTelaah konteks)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return [];
        }

        var triwulan = SebutanTriwulan.Sendiri(konteks.Naskah);
        var akhir = TahunAkhir(konteks);
        var wilayah = WilayahLaporan.Dari(konteks.Naskah);
        var utama = PenyaringNilai.Seragam([
            .. konteks
                .Tabel.Where(t => t.Asal.BerkolomPasti)
                .SelectMany(t => Tabel(t, tahun, triwulan, akhir, konteks.JudulSalahTahun.Contains(t), wilayah)),
        ]);
        return
        [
            .. utama,
            .. PenyaringNilai.Sejalan(utama, [.. konteks.Tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(Rpjmd)]),
        ];
    }

    private static IEnumerable<FaktaNilai> Tabel(
        TabelTerbaca tabel,
        int tahun,
        int? triwulan,
        int? akhir,
        bool judulSalah,
        string? wilayah
    )
    {
        if (Nama(tabel) is not { } nama)
        {
            return [];
        }

        var makna = tabel
            .Kolom.Select(k =>
                (
                    Kolom: k,
                    Makna: MaknaKolom.TargetAkhir(k, akhir)
                        ?? (
                            WilayahLaporan.Sendiri(tabel, k, wilayah)
                            && MaknaKolom.TahunJudul(tabel.Asal.Judul, tahun) == tahun
                            && triwulan is null
                                ? new MaknaNilai(BesaranNilai.Realisasi, tahun, null, false)
                                : MaknaKolom.Dari(tabel, k, tahun, triwulan, judulSalah)
                        )
                )
            )
            .Where(x => x.Makna is not null)
            .ToList();

        // Two columns of one meaning: what tells them apart was not understood.
        var satu = makna.GroupBy(x => x.Makna!.Value).Where(g => g.Count() == 1).Select(g => g.First()).ToList();
        return Isi(tabel, nama, [.. satu.Select(x => (x.Kolom, x.Makna!.Value))]);
    }

    /// <summary>Targets the RPJMD sets for a year it names: a plan of its own, which mostly says what that of the agency says.</summary>
    private static IEnumerable<FaktaNilai> Rpjmd(TabelTerbaca tabel) =>
        Nama(tabel) is { } nama
        && tabel
            .Kolom.Where(k =>
                k is { Peran: PeranKolom.TargetLain, Tahun: not null }
                && k.Kepala.Contains("rpjmd", StringComparison.OrdinalIgnoreCase)
            )
            .ToList()
            is [var kolom]
            ? Isi(tabel, nama, [(kolom, new MaknaNilai(BesaranNilai.Target, kolom.Tahun!.Value, null, false))])
            : [];

    /// <summary>The column of names; null in a table without one or of amounts.</summary>
    private static KolomTerbaca? Nama(TabelTerbaca tabel) =>
        tabel.KolomPertama(PeranKolom.Indikator) is { } nama
        && !tabel.Kolom.Any(k => k.Peran is PeranKolom.Pagu or PeranKolom.RealisasiAnggaran && k.Indeks < nama.Indeks)
            ? nama
            : null;

    private static IEnumerable<FaktaNilai> Isi(
        TabelTerbaca tabel,
        KolomTerbaca nama,
        IReadOnlyList<(KolomTerbaca Kolom, MaknaNilai Makna)> kolom
    ) =>
        from baris in tabel.Baris
        where baris.Jenis == JenisBarisTabel.Data
        let n = NamaBanding.Dari(baris.Sel(nama.Indeks))
        where n.Kata.Count > 1
        from x in kolom
        let angka = baris.Di(x.Kolom)
        where angka is { Rusak: false }
        select new FaktaNilai(x.Makna, tabel, baris, n, angka);

    /// <summary>The last year of the plan the report follows, from where it names its span; null when it names none.</summary>
    public static int? TahunAkhir(KonteksTelaah konteks) =>
        konteks
            .Naskah.Paragraf.Select(p => p.Teks)
            .Concat(konteks.Tabel.Select(t => t.Asal.Judul))
            .SelectMany(t => PolaRenstra().Matches(t))
            .GroupBy(m => int.Parse(m.Groups["akhir"].Value, CultureInfo.InvariantCulture))
            .OrderByDescending(g => g.Count())
            .Select(g => (int?)g.Key)
            .FirstOrDefault();

    [GeneratedRegex(
        @"\b(renstra|rencana\s+strategis)\b[^.;]{0,90}?\b20\d\d\s*([-–—]|s\.?d\.?|sampai\s+(dengan\s+)?)\s*(?<akhir>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRenstra();
}
