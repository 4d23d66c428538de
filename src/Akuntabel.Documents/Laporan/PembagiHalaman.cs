namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Splits a report into upright and lying sections. A heading right before a wide table goes with it, and a short paragraph
/// between the two, so that nothing is left alone on the page before. Tables of the same columns that follow one another lie alike.
/// </summary>
public static class PembagiHalaman
{
    private const int PengantarTerpanjang = 600;

    public static IReadOnlyList<(bool Lanskap, IReadOnlyList<Blok> Isi)> Bagi(DokumenLaporan dokumen, int lebarTegak)
    {
        var isi = dokumen.Isi;
        var lanskap = isi.Select(b =>
                b switch
                {
                    Blok.Tabel t => LebarKolom.Melebihi(t.Isi, dokumen.Kosong, lebarTegak),
                    Blok.Bagan g => g.Isi.Lanskap,
                    _ => false,
                }
            )
            .ToArray();
        Samakan(isi, lanskap);
        for (var i = isi.Count - 2; i >= 0; i--)
        {
            lanskap[i] |= lanskap[i + 1] && (isi[i] is Blok.Judul || Pengantar(isi, i));
        }

        var hasil = new List<(bool, IReadOnlyList<Blok>)>();
        for (var awal = 0; awal < isi.Count; )
        {
            var akhir = awal + 1;
            while (akhir < isi.Count && lanskap[akhir] == lanskap[awal])
            {
                akhir++;
            }

            hasil.Add((lanskap[awal], [.. isi.Skip(awal).Take(akhir - awal)]));
            awal = akhir;
        }

        return hasil;
    }

    /// <summary>Neighbours of one kind that lie apart are turned: one that must lie turns the others.</summary>
    private static void Samakan(IReadOnlyList<Blok> isi, bool[] lanskap)
    {
        var tabel = Enumerable.Range(0, isi.Count).Where(i => isi[i] is Blok.Tabel).ToList();
        for (var awal = 0; awal < tabel.Count; )
        {
            var kolom = ((Blok.Tabel)isi[tabel[awal]]).Isi.Kolom;
            var kawan = tabel.Skip(awal).TakeWhile(i => ((Blok.Tabel)isi[i]).Isi.Kolom.SequenceEqual(kolom)).ToList();
            if (kawan.Any(i => lanskap[i]))
            {
                kawan.ForEach(i => lanskap[i] = true);
            }

            awal += kawan.Count;
        }
    }

    /// <summary>A short paragraph that alone leads from a heading to the wide table.</summary>
    private static bool Pengantar(IReadOnlyList<Blok> isi, int i) =>
        i > 0
        && isi[i] is Blok.Paragraf p
        && isi[i - 1] is Blok.Judul
        && isi[i + 1] is Blok.Tabel
        && Inline.Polos(p.Isi).Length <= PengantarTerpanjang;
}
