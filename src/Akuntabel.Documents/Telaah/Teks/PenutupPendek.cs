using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>A total or mean that has not a figure for each column: which columns its figures belong to, the rows above it tell.</summary>
internal static class PenutupPendek
{
    /// <summary>The rows with the figures of short ones under the columns they fit best.</summary>
    /// <param name="baris">Rows without the header.</param>
    /// <param name="depan">Columns of words before the figures.</param>
    /// <param name="angka">Columns of figures.</param>
    public static IEnumerable<BarisNaskah> Sejajarkan(IReadOnlyList<BarisNaskah> baris, int depan, int angka)
    {
        var isi = baris.Select(b => b.Sel.Skip(depan).Take(angka).Where(s => s.Length > 0).ToList()).ToList();
        if (isi.TrueForAll(n => n.Count == 0 || n.Count == angka))
        {
            return baris;
        }

        var uji = new UjiKepalaPipih(isi.Where(n => n.Count == angka), angka);
        uji.CariHubungan();
        return baris.Zip(
            isi,
            (b, nilai) =>
                nilai.Count == 0 || nilai.Count == angka
                    ? b
                    : b with
                    {
                        Sel = [.. b.Sel.Take(depan), .. uji.Sejajarkan(nilai, jumlah: true), .. b.Sel.Skip(depan + angka)],
                    }
        );
    }
}
