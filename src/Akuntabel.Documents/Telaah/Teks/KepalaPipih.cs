namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Finds the headings of the columns of values in a flattened header: every way in which its lines can be cut and laid over each other is
/// weighed by how well its headings are known and how well the values follow from one another.
/// </summary>
internal static class KepalaPipih
{
    private const int BagianMaks = 8;
    private const int KataMaks = 16;
    private const int KolomMaks = 14;

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

        (IReadOnlyList<string> Nama, decimal Biaya)? terbaik = null;
        foreach (var (nama, biaya) in Calon(utama, atas, bawah, banyak))
        {
            var total = biaya + Ganjil(nama) + uji.Biaya(nama);
            if (terbaik is null || total < terbaik.Value.Biaya)
            {
                terbaik = (nama, total);
            }
        }

        return terbaik;
    }

    private static IEnumerable<(List<string> Nama, decimal Biaya)> Calon(
        string utama,
        IReadOnlyList<string> atas,
        IReadOnlyList<string> bawah,
        int banyak
    )
    {
        var pokok = KataKepalaPipih.Potong(utama);
        var lain = atas.Reverse().Select(a => (Teks: a, Atas: true)).Concat(bawah.Select(b => (Teks: b, Atas: false))).ToList();
        if (bawah.Count > 1)
        {
            lain.Add((string.Join(' ', bawah), false));
        }

        foreach (var c in Bagi(pokok, banyak))
        {
            var (kelompok, kurung) = (c, bawah.Concat(atas).Select(KataKepalaPipih.Potong).FirstOrDefault(k => k.Count == banyak));
            yield return (kurung is null ? c.Nama : [.. c.Nama.Zip(kurung, Rangkai)], (kurung is null ? c.Biaya + (0.6m * lain.Count) : c.Biaya / 2m));
            foreach (var (teks, di) in lain.Where(x => x.Atas))
            {
                var grup = KataKepalaPipih.Potong(teks);
                for (var g = 1; g <= Math.Min(grup.Count, Math.Min(4, banyak - 1)); g++)
                {
                    foreach (var b in Bagi(grup, g).Take(3))
                    {
                        foreach (var (nama, tambah) in Lanjutkan(c.Nama, b.Nama, diAtas: true))
                        {
                            yield return (nama, c.Biaya + b.Biaya + tambah + 0.1m);
                        }
                    }
                }

                for (var g = 1; g <= Math.Min(grup.Count, banyak); g++)
                {
                    foreach (var b in Bagi(grup, g).Take(3))
                    {
                        foreach (var nama in Kelompokkan(b.Nama, kelompok.Nama))
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

            foreach (var a in Bagi(anak, anak.Count))
            {
                for (var g = 2; g <= Math.Min(s, banyak); g++)
                {
                    foreach (var p in Bagi(pokok[..s], g).Take(3))
                    {
                        foreach (var nama in Turunkan(p.Nama, a.Nama, banyak))
                        {
                            yield return (nama, p.Biaya + a.Biaya + 0.2m);
                        }
                    }
                }
            }
        }

        foreach (var (teks, di) in lain)
        {
            var anak = KataKepalaPipih.Potong(teks);
            for (var x = 1; x <= banyak; x++)
            {
                foreach (var a in Bagi(anak, x).Take(4))
                {
                    // Its headings are columns of their own between those of the main line, perhaps with a second part below or above.
                    var pasangan = lain.Where(l => l.Atas != di)
                        .Select(l => KataKepalaPipih.Potong(l.Teks))
                        .FirstOrDefault(k => k.Count == x);
                    var utuh = pasangan is null ? a.Nama
                        : di ? [.. a.Nama.Zip(pasangan, Rangkai)]
                        : a.Nama;
                    foreach (var p in Bagi(pokok, banyak - x).Take(4))
                    {
                        foreach (var nama in Selang(p.Nama, utuh))
                        {
                            yield return (nama, p.Biaya + a.Biaya + 0.3m);
                        }
                    }

                    // Its headings stand below some of the main line.
                    if (!di)
                    {
                        foreach (var p in x < banyak && x <= 5 ? Bagi(pokok, banyak).Take(3) : [])
                        {
                            foreach (var (nama, tambah) in Lanjutkan(p.Nama, a.Nama))
                            {
                                yield return (nama, p.Biaya + a.Biaya + tambah);
                            }
                        }

                        for (var g = 1; g <= Math.Min(pokok.Count, banyak); g++)
                        {
                            foreach (var p in Bagi(pokok, g).Take(4))
                            {
                                foreach (var nama in Turunkan(p.Nama, a.Nama, banyak))
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

    private static string Rangkai(string atas, string bawah) => $"{atas} {bawah}";

    /// <summary>The same heading twice, or a bare year beside years with columns below them.</summary>
    private static decimal Ganjil(List<string> nama)
    {
        var tahun = nama.Count(n => TahunSaja(n) is not null);
        return nama.Count
            - nama.Distinct(StringComparer.OrdinalIgnoreCase).Count()
            + (3m * nama.Count(n => Tahun(n) > 1))
            + nama.Count(n => Tahun(n) == 1 && n.StartsWith("tingkat", StringComparison.OrdinalIgnoreCase))
            + (tahun > 0 && nama.Exists(n => TahunSaja(n) is null && n.StartsWith("Tahun ", StringComparison.OrdinalIgnoreCase) || n.Length > 4 && n[..4].All(char.IsDigit)) ? 1.5m * tahun : 0m);
    }

    /// <summary>"2019", "Tahun 2019": the heading of a group or a column of its own.</summary>
    private static string? TahunSaja(string nama) =>
        nama.Replace("Tahun ", "", StringComparison.OrdinalIgnoreCase) is { Length: 4 } t && t.All(char.IsDigit) ? t : null;

    private static int Tahun(string nama) =>
        nama.Split(' ', '(', ')').Count(k => k.Length == 4 && k.All(char.IsDigit) && k[0] is '1' or '2');

    /// <summary>Headings that go on below: "Realisasi" and "Target Akhir" above "2021" and "2023".</summary>
    private static IEnumerable<(List<string> Nama, decimal Biaya)> Lanjutkan(List<string> atas, List<string> bawah, bool diAtas = false)
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
                [.. atas.Select((a, i) => !pilih.Contains(i) ? a : diAtas ? Rangkai(bawah[urut.IndexOf(i)], a) : Rangkai(a, bawah[urut.IndexOf(i)]))],
                0.2m * tahunLain
            );
        }
    }

    /// <summary>The words cut into just so many headings, the likeliest first.</summary>
    private static List<(List<string> Nama, decimal Biaya)> Bagi(List<string> kata, int banyak)
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
    private static IEnumerable<List<string>> Selang(List<string> satu, List<string> dua)
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
    private static IEnumerable<List<string>> Kelompokkan(List<string> grup, List<string> kolom)
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
    private static IEnumerable<List<string>> Turunkan(List<string> atas, List<string> anak, int banyak)
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
    private static IEnumerable<List<List<string>>> Pecah(List<string> kolom, int banyak)
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
