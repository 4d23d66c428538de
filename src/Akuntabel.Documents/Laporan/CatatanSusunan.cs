namespace Akuntabel.Documents.Laporan;

/// <summary>Something in a composed report that its writer should look at.</summary>
/// <param name="Jangkar">Anchor of the piece it stands in.</param>
/// <param name="Bagian">Heading of that piece.</param>
/// <param name="Kalimat">What is to be done, one Indonesian sentence.</param>
public sealed record CatatanSusunan(string Jangkar, string Bagian, string Kalimat)
{
    /// <summary>Sentence of a part nothing stands in.</summary>
    public const string BagianKosong = "Bagian ini belum diisi.";

    /// <summary>Parts without content and references nobody knows, in reading order.</summary>
    public static IReadOnlyList<CatatanSusunan> Periksa(IEnumerable<PotonganLaporan> potongan) =>
        [.. potongan.SelectMany(p => p.Isi.SelectMany(Cari).Select(k => new CatatanSusunan(p.Jangkar, p.Judul, k)))];

    private static IEnumerable<string> Cari(Blok blok)
    {
        var teks = blok switch
        {
            Blok.Paragraf p => [Inline.Polos(p.Isi)],
            Blok.Daftar d => d.Butir.Select(b => Inline.Polos(b.Isi)),
            _ => Enumerable.Empty<string>(),
        };
        foreach (var satu in teks)
        {
            if (satu == BagianKosong)
            {
                yield return BagianKosong;
            }

            for (var awal = satu.IndexOf('⟦', StringComparison.Ordinal); awal >= 0; awal = satu.IndexOf('⟦', awal + 1))
            {
                var akhir = satu.IndexOf('⟧', awal);
                yield return $"Rujukan {(akhir < 0 ? satu[awal..] : satu[awal..(akhir + 1)])} tidak dikenal; perbaiki di narasinya.";
            }
        }
    }
}
