namespace Akuntabel.Domain.Telaah;

/// <summary>Checks a document: interprets it and runs every rule.</summary>
public static class Penelaah
{
    public static HasilTelaah Telaah(Naskah naskah)
    {
        var konteks = PenafsirNaskah.Tafsirkan(naskah);
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
        );
    }
}
