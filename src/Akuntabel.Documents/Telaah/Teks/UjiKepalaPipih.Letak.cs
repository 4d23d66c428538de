using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

internal sealed partial class UjiKepalaPipih
{
    /// <summary>
    /// The values of a row that has fewer than there are columns, each under the column it fits; all empty where several ways fit as well.
    /// </summary>
    public IReadOnlyList<string> Sejajarkan(IReadOnlyList<string> nilai, bool jumlah)
    {
        var banyak = _uang.Length;
        if (nilai.Count >= banyak)
        {
            return nilai;
        }

        var angka = nilai.Select(PembacaAngka.Sel).ToList();
        var calon = Tempat(0, nilai.Count, banyak)
            .Select(t => (Tempat: t, Biaya: Letak(t, angka)))
            .OrderBy(c => c.Biaya)
            .ThenByDescending(c => c.Tempat.Sum())
            .Take(2)
            .ToList();
        var hasil = Enumerable.Repeat("", banyak).ToArray();
        if (calon.Count == 2 && calon[0].Biaya == calon[1].Biaya && !jumlah)
        {
            return hasil;
        }

        for (var i = 0; i < nilai.Count; i++)
        {
            hasil[calon[0].Tempat[i]] = nilai[i];
        }

        return hasil;
    }

    /// <summary>Looks which columns follow from which others, where no headings were weighed that told it.</summary>
    public void CariHubungan()
    {
        var kolom = Enumerable.Range(0, Math.Min(_uang.Length, KolomMaks)).ToList();
        foreach (var (a, b, c) in kolom.SelectMany(a => kolom.SelectMany(b => kolom.Select(c => (a, b, c)))))
        {
            if (a != b && a != c && b != c && _uang[a] == _uang[b])
            {
                Hubungan(a, b, c, sisa: true);
                Hubungan(a, b, c, sisa: false);
            }
        }
    }

    private const int KolomMaks = 10;

    private static IEnumerable<int[]> Tempat(int awal, int banyak, int kolom)
    {
        if (banyak == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = awal; i <= kolom - banyak; i++)
        {
            foreach (var sisa in Tempat(i + 1, banyak - 1, kolom))
            {
                yield return [i, .. sisa];
            }
        }
    }

    /// <summary>Money outside the columns of money, and what follows in the other rows and would not follow here.</summary>
    private decimal Letak(int[] tempat, List<AngkaTercetak?> angka)
    {
        var biaya = 0m;
        var baris = new AngkaTercetak?[_uang.Length];
        for (var i = 0; i < tempat.Length; i++)
        {
            baris[tempat[i]] = angka[i];
            biaya +=
                angka[i] is { } a && (Math.Abs(a.Nilai) >= UangMin && !a.Persen) != _uang[tempat[i]] && a.Nilai != 0 ? 2m : 0m;
        }

        foreach (var ((a, b, c, sisa), bagian) in _hubungan)
        {
            if (bagian >= 0.6m && baris[a] is { Nilai: not 0 } x && baris[b] is { } y && baris[c] is { } z)
            {
                biaya += Mengikuti(x.Nilai, y.Nilai, z, sisa) ? -1m : 1m;
            }
        }

        return biaya;
    }
}
