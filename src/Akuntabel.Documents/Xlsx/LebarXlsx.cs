using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>Column widths in characters: figures whole, sentences wrapped at a readable width.</summary>
internal static class LebarXlsx
{
    private const int Tersempit = 8;
    private const int TeksTerlebar = 48;
    private const int AngkaTerlebar = 30;
    private const int Tepi = 3;

    public static IReadOnlyList<int> Hitung(TabelLaporan tabel, TeksKosong kosong)
    {
        var lebar = tabel.Kolom.Select(k => k.Judul.Split(' ').Max(kata => Math.Min(kata.Length, TeksTerlebar))).ToArray();
        foreach (var baris in tabel.Baris)
        {
            for (var i = 0; i < baris.Sel.Count; i++)
            {
                var sel = baris.Sel[i];
                if (sel.RentangKolom == 1)
                {
                    var terlebar = sel is Sel.Angka ? AngkaTerlebar : TeksTerlebar;
                    lebar[i] = Math.Max(lebar[i], Math.Min(sel.Cetak(kosong).Length, terlebar));
                }
            }
        }

        return [.. lebar.Select(l => Math.Max(Tersempit, l + Tepi))];
    }
}
