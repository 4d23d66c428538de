namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Splits a report into upright and lying sections. A heading right before a wide table goes with it, and a short paragraph
/// between the two, so that nothing is left alone on the page before.
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

    /// <summary>A short paragraph that alone leads from a heading to the wide table.</summary>
    private static bool Pengantar(IReadOnlyList<Blok> isi, int i) =>
        i > 0
        && isi[i] is Blok.Paragraf p
        && isi[i - 1] is Blok.Judul
        && isi[i + 1] is Blok.Tabel
        && Inline.Polos(p.Isi).Length <= PengantarTerpanjang;
}
