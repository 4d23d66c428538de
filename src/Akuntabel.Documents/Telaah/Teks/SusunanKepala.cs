namespace Akuntabel.Documents.Telaah;

/// <summary>The ways in which the words of a header can be cut into headings, and lines of headings laid over, under and between each other.</summary>
internal static class SusunanKepala
{
    private const int BagianMaks = 8;
    private const int KataMaks = 16;

    /// <summary>A heading and what stands below it.</summary>
    public static string Rangkai(string atas, string bawah) => $"{atas} {bawah}";

    /// <summary>Headings that go on below: "Realisasi" and "Target Akhir" above "2021" and "2023".</summary>
    public static IEnumerable<(List<string> Nama, decimal Biaya)> Lanjutkan(
        List<string> atas,
        List<string> bawah,
        bool diAtas = false
    )
    {
        foreach (var pilih in Pilih(atas.Count, bawah.Count))
        {
            var urut = pilih.Order().ToList();
            var tahunLain = urut.Count(i =>
                bawah[urut.IndexOf(i)].Any(char.IsDigit)
                && !atas[i].Contains("target", StringComparison.OrdinalIgnoreCase)
                && !atas[i].Contains("realisasi", StringComparison.OrdinalIgnoreCase)
                && !atas[i].Contains("capaian", StringComparison.OrdinalIgnoreCase)
            );
            yield return (
                [
                    .. atas.Select(
                        (a, i) =>
                            !pilih.Contains(i) ? a
                            : diAtas ? Rangkai(bawah[urut.IndexOf(i)], a)
                            : Rangkai(a, bawah[urut.IndexOf(i)])
                    ),
                ],
                0.2m * tahunLain
            );
        }
    }

    /// <summary>The words cut into just so many headings, the likeliest first.</summary>
    public static List<(List<string> Nama, decimal Biaya)> Bagi(List<string> kata, int banyak)
    {
        var hasil = new List<(List<string> Nama, decimal Biaya)>();
        if (banyak == 0)
        {
            return kata.Count == 0 ? [([], 0m)] : [];
        }

        if (kata.Count < banyak || kata.Count > KataMaks)
        {
            return [];
        }

        Isi(kata, banyak, 0, [], 0m, hasil);
        hasil.Sort((a, b) => a.Biaya.CompareTo(b.Biaya));
        return hasil.Count > BagianMaks ? hasil[..BagianMaks] : hasil;
    }

    private static void Isi(
        List<string> kata,
        int banyak,
        int awal,
        List<string> nama,
        decimal biaya,
        List<(List<string> Nama, decimal Biaya)> hasil
    )
    {
        if (nama.Count == banyak)
        {
            if (awal == kata.Count)
            {
                hasil.Add(([.. nama], biaya));
            }

            return;
        }

        var sisa = banyak - nama.Count - 1;
        for (var n = 1; n <= Math.Min(5, kata.Count - awal - sisa); n++)
        {
            var satu = string.Join(' ', kata.Skip(awal).Take(n));
            nama.Add(satu);
            Isi(kata, banyak, awal + n, nama, biaya + KataKepalaPipih.Biaya(satu), hasil);
            nama.RemoveAt(nama.Count - 1);
        }
    }

    /// <summary>Both lists in one, each in its order.</summary>
    public static IEnumerable<List<string>> Selang(List<string> satu, List<string> dua)
    {
        if (satu.Count == 0 || dua.Count == 0)
        {
            yield return [.. satu, .. dua];
            yield break;
        }

        foreach (var sisa in Selang(satu[1..], dua))
        {
            yield return [satu[0], .. sisa];
        }

        foreach (var sisa in Selang(satu, dua[1..]))
        {
            yield return [dua[0], .. sisa];
        }
    }

    /// <summary>Headings of groups over the last columns of a line of headings.</summary>
    public static IEnumerable<List<string>> Kelompokkan(List<string> grup, List<string> kolom)
    {
        for (var lepas = 0; lepas + grup.Count <= kolom.Count; lepas++)
        {
            foreach (var bagi in Pecah(kolom[lepas..], grup.Count))
            {
                yield return [.. kolom.Take(lepas), .. bagi.SelectMany((b, i) => b.Select(k => Rangkai(grup[i], k)))];
            }
        }
    }

    /// <summary>Headings of a line below put under some of those of a line above; the others stand alone.</summary>
    public static IEnumerable<List<string>> Turunkan(List<string> atas, List<string> anak, int banyak)
    {
        var lepas = banyak - anak.Count;
        if (lepas < 0 || lepas >= atas.Count || atas.Count > 10)
        {
            yield break;
        }

        foreach (var sendiri in Pilih(atas.Count, lepas))
        {
            var induk = Enumerable.Range(0, atas.Count).Where(i => !sendiri.Contains(i)).ToList();
            foreach (var bagi in Pecah(anak, induk.Count))
            {
                yield return
                [
                    .. Enumerable
                        .Range(0, atas.Count)
                        .SelectMany(i =>
                            sendiri.Contains(i) ? [atas[i]] : bagi[induk.IndexOf(i)].Select(k => Rangkai(atas[i], k))
                        ),
                ];
            }
        }
    }

    private static IEnumerable<HashSet<int>> Pilih(int dari, int banyak, int awal = 0)
    {
        if (banyak == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = awal; i <= dari - banyak; i++)
        {
            foreach (var sisa in Pilih(dari, banyak - 1, i + 1))
            {
                yield return [i, .. sisa];
            }
        }
    }

    /// <summary>A list cut into so many runs in which no heading stands twice.</summary>
    public static IEnumerable<List<List<string>>> Pecah(List<string> kolom, int banyak)
    {
        if (banyak == 0)
        {
            if (kolom.Count == 0)
            {
                yield return [];
            }

            yield break;
        }

        for (var n = 1; n <= kolom.Count - banyak + 1; n++)
        {
            var depan = kolom[..n];
            if (depan.Distinct(StringComparer.OrdinalIgnoreCase).Count() < n)
            {
                yield break;
            }

            foreach (var sisa in Pecah(kolom[n..], banyak - 1))
            {
                yield return [depan, .. sisa];
            }
        }
    }
}
