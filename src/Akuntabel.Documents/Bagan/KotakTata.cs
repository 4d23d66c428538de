using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Bagan;

/// <summary>A box with its place, in twips.</summary>
public sealed record KotakTata(int X, int Y, int Lebar, int Tinggi, GayaKotak Gaya, IReadOnlyList<BarisKotak> Baris)
{
    public int TengahX => X + (Lebar / 2);

    public int TengahY => Y + (Tinggi / 2);

    public int Bawah => Y + Tinggi;

    /// <summary>Colours of a weight: fill, edge, text; each pair of fill and text has at least 7:1.</summary>
    internal static (string Isi, string Tepi, string Teks) Warna(GayaKotak gaya) =>
        gaya switch
        {
            GayaKotak.Pokok => ("1F3864", "1F3864", "FFFFFF"),
            GayaKotak.Cabang => ("DCE6F2", "5B7BA8", "111827"),
            GayaKotak.Ukuran => ("E7F3E7", "5B8C5A", "111827"),
            GayaKotak.Kerja => ("FFF6DD", "B08A2E", "111827"),
            _ => ("FFFFFF", "7A8594", "111827"),
        };
}
