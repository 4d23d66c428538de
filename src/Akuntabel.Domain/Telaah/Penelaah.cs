namespace Akuntabel.Domain.Telaah;

/// <summary>Checks a document: interprets it and runs every rule.</summary>
public static class Penelaah
{
    /// <summary>Checks one document; <paramref name="peraturan"/> are stored regulations beside the shipped ones.</summary>
    public static HasilTelaah Telaah(Naskah naskah, params IEnumerable<PeraturanDikenal> peraturan)
    {
        var konteks = PenafsirNaskah.Tafsirkan(naskah, peraturan);
        var hasil = new PengumpulTelaah();
        foreach (var aturan in DaftarAturanTelaah.Semua)
        {
            aturan.Periksa(konteks, hasil);
        }

        return new HasilTelaah(
            naskah.Nama,
            [.. hasil.Catatan.OrderBy(c => c.Tempat[0].BarisAwal).ThenBy(c => c.IdAturan, StringComparer.Ordinal)],
            hasil.Cocok,
            []
        )
        {
            Bentuk = naskah.Bentuk,
        };
    }
}
