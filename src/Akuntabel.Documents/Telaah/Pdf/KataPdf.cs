namespace Akuntabel.Documents.Telaah;

/// <summary>A word on a page, in points from the lower left corner.</summary>
internal readonly record struct KataPdf(string Teks, double Kiri, double Kanan, double Bawah, double Atas)
{
    public double TengahX => (Kiri + Kanan) / 2;

    public double TengahY => (Bawah + Atas) / 2;

    public double Tinggi => Atas - Bawah;
}
