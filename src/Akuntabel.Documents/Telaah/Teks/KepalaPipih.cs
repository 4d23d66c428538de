namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Finds the headings of the columns of values in a flattened header: every way in which its lines can be cut and laid over each other is
/// weighed by how well its headings are known and how well the values follow from one another.
/// </summary>
internal static class KepalaPipih
{
    private const int KolomMaks = 14;

    /// <summary>Ways of laying a header together that are weighed; more of them only torn headers have, and no way fits those.</summary>
    private const int CaraMaks = 1_000;

    /// <summary>The best headings and what they cost; null when there are none.</summary>
    /// <param name="utama">The words of the main line behind the columns of words and in front of the category.</param>
    /// <param name="atas">The lines above it.</param>
    /// <param name="bawah">The lines below it.</param>
    /// <param name="banyak">How many columns there are.</param>
    /// <param name="uji">The values.</param>
    public static (IReadOnlyList<string> Nama, decimal Biaya)? Cari(
        string utama,
        IReadOnlyList<string> atas,
        IReadOnlyList<string> bawah,
        int banyak,
        UjiKepalaPipih uji
    )
    {
        if (banyak > KolomMaks)
        {
            return null;
        }

        if (utama.Length == 0 && atas.Count > 0 && KataKepalaPipih.PisahTeks(atas[^1]).Teks.Count == 0)
        {
            // The main line names the words of the rows alone: the headings stand above and below it.
            (utama, atas) = (atas[^1], [.. atas.SkipLast(1)]);
        }

        (IReadOnlyList<string> Nama, decimal Biaya)? terbaik = null;
        foreach (var (nama, biaya) in Calon(utama, atas, bawah, banyak).Take(CaraMaks))
        {
            var total = biaya + Ganjil(nama) + uji.Biaya(nama);
            if (terbaik is null || total < terbaik.Value.Biaya)
            {
                terbaik = (nama, total);
            }
        }

        return terbaik;
    }

    /// <summary>What it costs to leave a line of the header out: units in brackets tell little, years and words much.</summary>
    private static decimal Terabaikan(string teks) =>
        KataKepalaPipih.Potong(teks).TrueForAll(k => k[0] is '(' or '%') ? 0.6m : 1.2m;

    private static IEnumerable<(List<string> Nama, decimal Biaya)> Calon(
        string utama,
        IReadOnlyList<string> atas,
        IReadOnlyList<string> bawah,
        int banyak
    )
    {
        var pokok = KataKepalaPipih.Potong(utama);
        var lain = atas.Reverse()
            .Select(a => (Kata: KataKepalaPipih.Potong(a), Atas: true))
            .Concat(bawah.Select(b => (Kata: KataKepalaPipih.Potong(b), Atas: false)))
            .ToList();
        if (bawah.Count > 1)
        {
            lain.Add((KataKepalaPipih.Potong(string.Join(' ', bawah)), false));
        }

        // A unit may stand alone between words of its line: "Jumlah Rata-rata" over "Indikator (%)".
        lain.AddRange(
            bawah
                .Select(b => (Kata: KataKepalaPipih.Potong(b, kurungSendiri: true), Atas: false))
                .Where(b => !lain.Exists(l => l.Kata.Count == b.Kata.Count))
                .ToList()
        );

        foreach (var c in SusunanKepala.Bagi(pokok, banyak))
        {
            var (kelompok, kurung) = (
                c,
                bawah
                    .Concat(atas)
                    .SelectMany(k => new[] { KataKepalaPipih.Potong(k), KataKepalaPipih.Potong(k, tahunBersatuan: true) })
                    .FirstOrDefault(k =>
                        k.Count == banyak && k.TrueForAll(x => x[0] is '(' or '%' || KataKepalaPipih.Biaya(x) == 0m)
                    )
            );
            yield return (
                kurung is null ? c.Nama : [.. c.Nama.Zip(kurung, SusunanKepala.Rangkai)],
                (kurung is null ? c.Biaya + atas.Concat(bawah).Sum(Terabaikan) : c.Biaya / 2m)
            );
            foreach (var (grup, _) in lain.Where(x => x.Atas))
            {
                for (var g = 1; g <= Math.Min(grup.Count, Math.Min(4, banyak - 1)); g++)
                {
                    foreach (var b in SusunanKepala.Bagi(grup, g).Take(3))
                    {
                        foreach (var (nama, tambah) in SusunanKepala.Lanjutkan(c.Nama, b.Nama, diAtas: true))
                        {
                            yield return (nama, c.Biaya + b.Biaya + tambah + 0.1m);
                        }
                    }
                }

                for (var g = 1; g <= Math.Min(grup.Count, banyak); g++)
                {
                    foreach (var b in SusunanKepala.Bagi(grup, g).Take(3))
                    {
                        foreach (var nama in SusunanKepala.Kelompokkan(b.Nama, kelompok.Nama))
                        {
                            yield return (nama, c.Biaya + b.Biaya);
                        }
                    }
                }
            }
        }

        for (var s = 1; s < pokok.Count; s++)
        {
            // Groups and what stands below them run on in one line: "2020 2021 Target Akhir Target Realisasi Target Realisasi".
            var anak = pokok[s..];
            if (anak.Distinct(StringComparer.OrdinalIgnoreCase).Count() == anak.Count || anak.Count > banyak)
            {
                continue;
            }

            foreach (var a in SusunanKepala.Bagi(anak, anak.Count))
            {
                for (var g = 2; g <= Math.Min(s, banyak); g++)
                {
                    foreach (var p in SusunanKepala.Bagi(pokok[..s], g).Take(3))
                    {
                        foreach (var nama in SusunanKepala.Turunkan(p.Nama, a.Nama, banyak))
                        {
                            yield return (nama, p.Biaya + a.Biaya + 0.2m);
                        }
                    }
                }
            }
        }

        foreach (var (anak, di) in lain)
        {
            // As its words stand first: every cut more is less likely.
            for (var x = banyak; x > 0; x--)
            {
                foreach (var a in SusunanKepala.Bagi(anak, x).Take(4))
                {
                    // Its headings are columns of their own between those of the main line, perhaps with a second part below or above.
                    var pasangan = lain.Where(l => l.Atas != di).Select(l => l.Kata).FirstOrDefault(k => k.Count == x);
                    var utuh =
                        pasangan is null ? a.Nama
                        : di ? [.. a.Nama.Zip(pasangan, SusunanKepala.Rangkai)]
                        : a.Nama;
                    foreach (var p in SusunanKepala.Bagi(pokok, banyak - x).Take(4))
                    {
                        foreach (var nama in SusunanKepala.Selang(p.Nama, utuh))
                        {
                            yield return (nama, p.Biaya + a.Biaya + 0.3m);
                        }
                    }

                    // Its headings stand below some of the main line.
                    if (!di)
                    {
                        foreach (var p in x < banyak && x <= 5 ? SusunanKepala.Bagi(pokok, banyak).Take(3) : [])
                        {
                            foreach (var (nama, tambah) in SusunanKepala.Lanjutkan(p.Nama, a.Nama))
                            {
                                yield return (nama, p.Biaya + a.Biaya + tambah);
                            }
                        }

                        for (var g = 1; g <= Math.Min(pokok.Count, banyak); g++)
                        {
                            foreach (var p in SusunanKepala.Bagi(pokok, g).Take(4))
                            {
                                foreach (var nama in SusunanKepala.Turunkan(p.Nama, a.Nama, banyak))
                                {
                                    yield return (nama, p.Biaya + a.Biaya + 0.1m);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private const decimal DuaTahun = 8m;
    private const decimal NamaBaris = 3m;
    private const decimal Hitungan = 1.5m;

    /// <summary>A count in percent, a mean or a rate that would be named like the indicators themselves, "Naik/" over anything but "Turun".</summary>
    private static bool Berlawanan(string nama) =>
        nama.StartsWith("jumlah", StringComparison.OrdinalIgnoreCase)
            ? nama.Contains('%', StringComparison.Ordinal)
            : nama.EndsWith("indikator (%)", StringComparison.OrdinalIgnoreCase)
                || nama.EndsWith("indikator", StringComparison.OrdinalIgnoreCase)
                || nama.IndexOf("/ ", StringComparison.Ordinal) is > 0 and var garis
                    && nama[(garis + 2)..].Split(' ')[0].ToUpperInvariant() is "TARGET" or "REALISASI" or "CAPAIAN";

    /// <summary>The same heading twice, two years in one, the name of a column of words, or a bare year beside years with columns below them.</summary>
    private static decimal Ganjil(List<string> nama)
    {
        var tahun = nama.Count(n => TahunSaja(n) is not null);
        return nama.Count
            - nama.Distinct(StringComparer.OrdinalIgnoreCase).Count()
            + (DuaTahun * nama.Count(n => Tahun(n) > 1))
            + (Hitungan * nama.Count(Berlawanan))
            + (NamaBaris * nama.Count(n => KataKepalaPipih.PisahTeks(n).Teks.Count > 0))
            + nama.Count(n => Tahun(n) == 1 && n.StartsWith("tingkat", StringComparison.OrdinalIgnoreCase))
            + (
                tahun > 0
                && nama.Exists(n =>
                    TahunSaja(n) is null && n.StartsWith("Tahun ", StringComparison.OrdinalIgnoreCase)
                    || n.Length > 4 && n[..4].All(char.IsDigit)
                )
                    ? 1.5m * tahun
                    : 0m
            );
    }

    /// <summary>"2019", "Tahun 2019": the heading of a group or a column of its own.</summary>
    private static string? TahunSaja(string nama) =>
        nama.Replace("Tahun ", "", StringComparison.OrdinalIgnoreCase) is { Length: 4 } t && t.All(char.IsDigit) ? t : null;

    private static int Tahun(string nama) =>
        nama.Split(' ', '(', ')').Count(k => k.Length == 4 && k.All(char.IsDigit) && k[0] is '1' or '2');
}
