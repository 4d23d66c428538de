namespace Akuntabel.Documents.Laporan;

/// <summary>A piece of a report as long as one reads at a time: from a chapter or a heading below it to the next one.</summary>
/// <param name="Jangkar">Anchor of its heading; "awal" for what stands before the first.</param>
/// <param name="Judul">Number and heading.</param>
/// <param name="Tingkat">1 for a chapter, 2 for a heading below it.</param>
/// <param name="Isi">Its blocks, the heading first.</param>
public sealed record PotonganLaporan(string Jangkar, string Judul, int Tingkat, IReadOnlyList<Blok> Isi)
{
    private const int TingkatTerdalam = 2;

    /// <summary>The report in pieces, in order; lists of contents are left out, the pieces themselves are one.</summary>
    public static IReadOnlyList<PotonganLaporan> Pecah(DokumenLaporan dokumen)
    {
        var hasil = new List<PotonganLaporan>();
        var isi = new List<Blok>();
        var (jangkar, judul, tingkat) = ("awal", "Sampul", 1);
        foreach (var blok in dokumen.Isi)
        {
            if (blok is Blok.Judul { Tingkat: <= TingkatTerdalam } j)
            {
                Tutup();
                (jangkar, judul, tingkat) = (j.Jangkar, j.Lengkap, j.Tingkat);
                isi = [];
            }

            if (blok is not (Blok.DaftarIsi or Blok.DaftarTabel or Blok.DaftarGambar))
            {
                isi.Add(blok);
            }
        }

        Tutup();
        return hasil;

        void Tutup()
        {
            if (isi.Count > 0)
            {
                hasil.Add(new(jangkar, judul, tingkat, isi));
            }
        }
    }
}
