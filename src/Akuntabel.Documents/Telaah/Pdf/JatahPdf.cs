namespace Akuntabel.Documents.Telaah;

/// <summary>Counts what the streams of one PDF have become after unpacking.</summary>
internal sealed class JatahPdf
{
    private long _terpakai;

    public void Pakai(int banyak)
    {
        if ((_terpakai += banyak) > BatasNaskah.IsiSemua)
        {
            throw TerlaluBesar();
        }
    }

    public static NaskahRusakException TerlaluBesar() =>
        new("Isi PDF ini menjadi terlalu besar setelah dibuka. Bagi laporan menjadi beberapa berkas.");
}
