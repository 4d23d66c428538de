namespace Akuntabel.Domain.Telaah;

/// <summary>Tells which row of a table in a copy is which of ours: in order by name, else moved elsewhere, else by what it still shares.</summary>
internal static class PemasangBaris
{
    private const decimal MiripMin = 0.4m;

    /// <summary>Pairs; null where one side has nothing. <c>Pindah</c>: the row stands elsewhere among the others.</summary>
    public static IReadOnlyList<(BarisNaskah? Kita, BarisNaskah? Salinan, bool Pindah)> Pasangkan(
        IReadOnlyList<BarisNaskah> kita,
        IReadOnlyList<BarisNaskah> salinan
    )
    {
        var jajar = PenyejajarUrutan.Sejajarkan([.. kita.Select(Nama)], [.. salinan.Select(Nama)]);
        var lepas = jajar.Where(p => p.Kiri is null).Select(p => p.Kanan).OfType<int>().Select(j => salinan[j]).ToList();
        var hilang = jajar.Where(p => p.Kanan is null).Select(p => p.Kiri).OfType<int>().Select(i => kita[i]).ToList();
        var pindah = new Dictionary<BarisNaskah, BarisNaskah>(ReferenceEqualityComparer.Instance);
        foreach (var baris in hilang)
        {
            if (lepas.Find(s => Nama(s) == Nama(baris)) is { } lawan)
            {
                pindah[baris] = lawan;
                lepas.Remove(lawan);
            }
        }

        var hasil = new List<(BarisNaskah?, BarisNaskah?, bool)>();
        var (a, b) = (new List<BarisNaskah>(), new List<BarisNaskah>());
        foreach (var (i, j) in jajar)
        {
            if (i is { } x && j is { } y)
            {
                Tutup(a, b, hasil);
                hasil.Add((kita[x], salinan[y], false));
            }
            else if (i is { } z)
            {
                if (pindah.TryGetValue(kita[z], out var lawan))
                {
                    hasil.Add((kita[z], lawan, true));
                }
                else
                {
                    a.Add(kita[z]);
                }
            }
            else if (j is { } w && lepas.Exists(l => ReferenceEquals(l, salinan[w])))
            {
                b.Add(salinan[w]);
            }
        }

        Tutup(a, b, hasil);
        return hasil;
    }

    /// <summary>What names a row: its words, and its figures only when it has no words.</summary>
    public static string Nama(BarisNaskah baris)
    {
        var kata = string.Join(' ', baris.Sel.Where(s => s.Any(char.IsLetter) && PembacaAngka.Sel(s) is null));
        return KataNaskah.Rapikan(kata.Length > 0 ? kata : string.Join(' ', baris.Sel));
    }

    /// <summary>Between two equal rows: one of ours opposite one of the copy that resembles it was changed, the rest came or went.</summary>
    private static void Tutup(List<BarisNaskah> kita, List<BarisNaskah> salinan, List<(BarisNaskah?, BarisNaskah?, bool)> hasil)
    {
        foreach (var baris in kita)
        {
            var lawan = salinan.Where(s => Kemiripan(baris, s) >= MiripMin).MaxBy(s => Kemiripan(baris, s));
            hasil.Add((baris, lawan, false));
            salinan.RemoveAll(s => ReferenceEquals(s, lawan));
        }

        hasil.AddRange(salinan.Select(s => ((BarisNaskah?)null, (BarisNaskah?)s, false)));
        kita.Clear();
        salinan.Clear();
    }

    /// <summary>Share of the cells that print the same, or of the words of the names, whichever is more; 0–1.</summary>
    private static decimal Kemiripan(BarisNaskah a, BarisNaskah b)
    {
        var sama = a.Sel.Zip(b.Sel).Count(x => x.First.Length > 0 && x.First == x.Second);
        var isi = Math.Max(a.Sel.Count(s => s.Length > 0), b.Sel.Count(s => s.Length > 0));
        return Math.Max(isi == 0 ? 0 : (decimal)sama / isi, KataNaskah.Kemiripan(Nama(a), Nama(b)));
    }
}
