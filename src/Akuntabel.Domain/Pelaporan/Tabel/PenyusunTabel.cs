namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Turns a declaration (columns over rows) into a finished table. Work is linear in the number of cells.</summary>
public sealed class PenyusunTabel<T>(IReadOnlyList<Kolom<T>> kolom)
{
    private readonly List<BarisTabel> _baris = [];

    public IReadOnlyList<KolomTabel> KolomTabel => [.. kolom.Select(k => new KolomTabel(k.Judul, k.Kelompok, k.Rata, k.Lebar))];

    /// <summary>Adds rows; neighbours with equal merge keys share a cell.</summary>
    public PenyusunTabel<T> Isi(IReadOnlyList<T> isi, Func<T, int>? inden = null, Func<T, JenisBaris>? jenis = null)
    {
        var sel = isi.Select(t => kolom.Select(k => k.Isi(t)).ToArray()).ToList();
        for (var k = 0; k < kolom.Count; k++)
        {
            Gabung(isi, sel, k);
        }

        _baris.AddRange(isi.Select((t, i) => new BarisTabel(jenis?.Invoke(t) ?? JenisBaris.Isi, sel[i], inden?.Invoke(t) ?? 0)));
        return this;
    }

    /// <summary>Adds a heading over all columns.</summary>
    public PenyusunTabel<T> Kelompok(string judul)
    {
        _baris.Add(new BarisTabel(JenisBaris.Kelompok, Rentang(Sel.Tulisan(judul), kolom.Count)));
        return this;
    }

    /// <summary>Adds a total: its name over the first columns, then the given cells, which end at the last column.</summary>
    public PenyusunTabel<T> Jumlah(string nama, params IReadOnlyList<Sel> sel)
    {
        _baris.Add(new BarisTabel(JenisBaris.Jumlah, [.. Rentang(Sel.Tulisan(nama), kolom.Count - sel.Count), .. sel]));
        return this;
    }

    public TabelLaporan Jadi(string kunci, string judul) =>
        new()
        {
            Kunci = kunci,
            Judul = judul,
            Kolom = KolomTabel,
            Baris = _baris,
        };

    private static Sel[] Rentang(Sel sel, int lebar) =>
        [sel with { RentangKolom = lebar }, .. Enumerable.Repeat<Sel>(new Sel.Tertutup(), lebar - 1)];

    private void Gabung(IReadOnlyList<T> isi, List<Sel[]> sel, int k)
    {
        if (kolom[k].GabungMenurut is not { } menurut)
        {
            return;
        }

        for (var awal = 0; awal < isi.Count; )
        {
            var kunci = menurut(isi[awal]);
            var akhir = awal + 1;
            while (kunci is not null && akhir < isi.Count && kunci.Equals(menurut(isi[akhir])))
            {
                sel[akhir++][k] = new Sel.Tertutup();
            }

            sel[awal][k] = sel[awal][k] with { RentangBaris = akhir - awal };
            awal = akhir;
        }
    }
}
