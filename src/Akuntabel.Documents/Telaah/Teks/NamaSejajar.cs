namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The headings of columns parted by spaces: each line of the header is laid over the columns, and a heading that stands in the middle over
/// several columns names each of them.
/// </summary>
internal static class NamaSejajar
{
    private const int TahunPanjang = 4;
    private const int GrupMin = 2;

    /// <summary>The words of the header over each column, line by line.</summary>
    public static string[] Dari(IReadOnlyList<string> kepala, List<(int Awal, int Akhir)> kolom)
    {
        var baris = kepala.Select(k => Letakkan(k, kolom)).ToList();
        for (var i = 0; i + 1 < baris.Count; i++)
        {
            baris[i] = Kelompok(kepala[i], baris[i + 1], kolom) ?? baris[i];
        }

        return Bertahun([
            .. Enumerable
                .Range(0, kolom.Count)
                .Select(k => string.Join(' ', baris.Select(b => Utuh(b, k)).Where(s => s.Length > 0))),
        ]);
    }

    /// <summary>One line over the columns, a heading over each it covers.</summary>
    private static string[] Letakkan(string baris, List<(int Awal, int Akhir)> kolom)
    {
        var hasil = kolom.Select(_ => new List<string>()).ToList();
        var ruas = KolomSejajar.Ruas(baris).ToList();
        for (var r = 0; r < ruas.Count; r++)
        {
            var teks = baris[ruas[r].Awal..(ruas[r].Akhir + 1)];
            if (ruas.Count == kolom.Count)
            {
                // As many headings as columns: they follow one another, wherever they lean to.
                hasil[r].Add(teks);
                continue;
            }

            var kena = Enumerable.Range(0, kolom.Count).Where(k => KolomSejajar.DiAtas(ruas[r], kolom[k])).ToList();
            if (kena.Count == 0)
            {
                kena = [KolomSejajar.Terdekat(kolom, ruas[r].Awal, ruas[r].Akhir)];
            }

            var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (kata.Length > 1 && kata.Length == kena.Count && Berurut(kata))
            {
                kena.ForEach(k => hasil[k].Add(kata[k - kena[0]]));
                continue;
            }

            kena.ForEach(k => hasil[k].Add(teks));
        }

        return [.. hasil.Select(h => string.Join(' ', h))];
    }

    /// <summary>"Target Realisasi" over two columns: headings of one word each that one blank parts.</summary>
    private static bool Berurut(string[] kata) =>
        kata.Zip(kata.Skip(1)).All(p => Pasangan.Contains($"{p.First} {p.Second}", StringComparer.OrdinalIgnoreCase));

    private static readonly string[] Pasangan =
    [
        "satuan target",
        "target realisasi",
        "capaian kategori",
        "capaian predikat",
        "capaian keterangan",
        "pagu realisasi",
        "anggaran realisasi",
        "realisasi sisa",
    ];

    /// <summary>
    /// A line of groups over headings that repeat, "2020", "2021" over "T R % T R %": each stands over its share of them, wherever it is set.
    /// Null where the line below does not repeat so.
    /// </summary>
    private static string[]? Kelompok(string atas, string[] bawah, List<(int Awal, int Akhir)> kolom)
    {
        var akhir = Array.FindLastIndex(bawah, b => b.Length > 0);
        var awal = akhir;
        while (awal > 0 && bawah[awal - 1].Length > 0)
        {
            awal--;
        }

        for (; awal >= 0 && awal < akhir; awal++)
        {
            var grup = KolomSejajar.Ruas(atas).Where(r => r.Akhir >= kolom[awal].Awal && r.Awal <= kolom[akhir].Akhir).ToList();
            var banyak = akhir - awal + 1;
            var isi = grup.Count >= GrupMin ? banyak / grup.Count : 0;
            if (
                isi < GrupMin
                || banyak % grup.Count != 0
                || !Enumerable
                    .Range(awal + isi, banyak - isi)
                    .All(k => bawah[k].Equals(bawah[k - isi], StringComparison.OrdinalIgnoreCase))
            )
            {
                continue;
            }

            var hasil = Letakkan(atas, kolom);
            for (var k = awal; k <= akhir; k++)
            {
                var (mulai, habis) = grup[(k - awal) / isi];
                hasil[k] = atas[mulai..(habis + 1)];
            }

            return hasil;
        }

        return null;
    }

    /// <summary>"T" beside "R" is target and realisasi.</summary>
    private static string Utuh(string[] baris, int k) =>
        baris[k] switch
        {
            "T" when baris.Contains("R") => "Target",
            "R" when baris.Contains("T") => "Realisasi",
            var teks => teks,
        };

    /// <summary>A heading over several years stands in the middle of them and names each: "2020", "Target 2021", "2022".</summary>
    private static string[] Bertahun(string[] kepala)
    {
        for (var i = 0; i < kepala.Length; i++)
        {
            var n = kepala.Skip(i).TakeWhile(Tahun).Count();
            var bernama = kepala.Skip(i).Take(n).Where(k => k.Length > TahunPanjang).ToList();
            if (n > 1 && bernama is [var satu])
            {
                for (var k = i; k < i + n; k++)
                {
                    kepala[k] = kepala[k].Length > TahunPanjang ? kepala[k] : $"{satu[..^TahunPanjang]}{kepala[k]}";
                }
            }

            i += n;
        }

        return kepala;
    }

    private static bool Tahun(string kepala) =>
        kepala.Length >= TahunPanjang
        && kepala[^TahunPanjang..].All(char.IsDigit)
        && kepala[^TahunPanjang] is '1' or '2'
        && (kepala.Length == TahunPanjang || kepala[^(TahunPanjang + 1)] == ' ')
        && !kepala[..^TahunPanjang].Any(char.IsDigit);
}
