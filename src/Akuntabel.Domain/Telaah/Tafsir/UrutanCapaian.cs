using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>The capaian of all indicators in the order in which a table prints them, or several tables of one sasaran each together.</summary>
/// <param name="Tabel">The table, or the first of them.</param>
/// <param name="Angka">Capaian in percent with the row it stands in.</param>
internal sealed record UrutanCapaian(TabelTerbaca Tabel, IReadOnlyList<(BarisTerbaca Baris, AngkaTercetak Angka)> Angka)
{
    private const int IndikatorMin = 4;

    /// <summary>True when the rows are numbered from 1 on without a gap, false when a number is left out, null when they are not numbered so.</summary>
    public bool? Bernomor
    {
        get
        {
            var nomor = Angka
                .Select(x => int.TryParse(x.Baris.Nomor.Trim('.', ' '), CultureInfo.InvariantCulture, out var n) ? n : 0)
                .ToList();
            return nomor.Contains(0) || nomor.Zip(nomor.Skip(1)).Any(p => p.Second <= p.First)
                ? null
                : nomor[0] == 1 && nomor[^1] == nomor.Count;
        }
    }

    /// <summary>Every table that prints target or realisasi beside the capaian of the reporting year, and the short ones put together.</summary>
    public static IReadOnlyList<UrutanCapaian> Dari(KonteksTelaah konteks)
    {
        var semua = konteks.Tabel.Select(t => Satu(t, konteks.Tahun)).OfType<UrutanCapaian>().ToList();
        var terukur = konteks
            .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null })
            .Select(f => f.Tabel)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var nama = new HashSet<string>(StringComparer.Ordinal);
        var pendek = semua
            .Where(u => terukur.Contains(u.Tabel))
            .SelectMany(u => u.Angka)
            .Where(x => nama.Add(Kunci(x.Baris)))
            .ToList();
        if (pendek.Count > 0)
        {
            semua.Add(new UrutanCapaian(semua[0].Tabel, pendek));
        }

        return [.. semua.Where(u => u.Angka.Count >= IndikatorMin)];
    }

    /// <summary>What tables print as capaian of the year, by the name of the indicator: one may differ from another.</summary>
    public static ILookup<string, decimal> MenurutNama(KonteksTelaah konteks) =>
        konteks
            .Tabel.Select(t => Satu(t, konteks.Tahun))
            .OfType<UrutanCapaian>()
            .SelectMany(u => u.Angka)
            .ToLookup(x => Kunci(x.Baris), x => x.Angka.Nilai, StringComparer.Ordinal);

    /// <summary>The name of an indicator without what tells one writing from another.</summary>
    public static string Kunci(BarisTerbaca baris) => NamaBanding.Dari(baris.Label).Kunci;

    private static UrutanCapaian? Satu(TabelTerbaca tabel, int? tahun)
    {
        if (!tabel.Kolom.Any(k => k.Peran is PeranKolom.Target or PeranKolom.Realisasi))
        {
            return null;
        }

        var kolom = tabel.Kolom.Where(k => k.Peran == PeranKolom.Capaian).ToList();
        var pilihan =
            kolom is [var satu] ? satu
            : kolom.Where(k => k.Tahun == tahun).ToList() is [var tahunIni] ? tahunIni
            : null;
        return pilihan is null
            ? null
            : new UrutanCapaian(
                tabel,
                [
                    .. from b in tabel.Baris
                    where b.Jenis == JenisBarisTabel.Data && !Penutup(tabel, b)
                    let a = b.Di(pilihan)
                    where a is not null
                    select (b, a),
                ]
            );
    }

    /// <summary>A last row without number, target and realisasi sums the others up, whatever it is called.</summary>
    private static bool Penutup(TabelTerbaca tabel, BarisTerbaca baris) =>
        baris.Nomor.Length == 0
        && ReferenceEquals(baris, tabel.Baris[^1])
        && tabel
            .Kolom.Where(k => k.Peran is PeranKolom.Target or PeranKolom.Realisasi)
            .All(k => baris.Sel(k.Indeks).AsSpan().Trim(" -–").Length == 0);
}
