using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Bagan;

/// <summary>Measures of boxes, in twips; letters in half points.</summary>
internal static class UkuranKotak
{
    public const int HurufTeks = 16;
    public const int HurufKecil = 14;
    public const int TinggiTeks = 196;
    public const int TinggiKecil = 172;
    public const int Tepi = 50;
    public const int Sela = 90;
    public const int Inden = 120;
    public const int DalamTerbesar = 4;

    /// <summary>The lines of a box at a width.</summary>
    public static List<BarisKotak> Baris(KotakBagan kotak, int lebar)
    {
        var isi = lebar - (2 * Tepi);
        return
        [
            .. UkuranHuruf.Baris(kotak.Label, isi, HurufKecil).Select(b => new BarisKotak(b, true)),
            .. UkuranHuruf.Baris(kotak.Teks, isi, HurufTeks).Select(b => new BarisKotak(b, false)),
            .. UkuranHuruf.Baris(kotak.Rincian, isi, HurufKecil).Select(b => new BarisKotak(b, true)),
        ];
    }

    /// <summary>Width of a box in which no word is broken.</summary>
    public static int LebarKata(KotakBagan kotak) =>
        (2 * Tepi) + Math.Max(UkuranHuruf.Kata(kotak.Teks, HurufTeks), UkuranHuruf.Kata(kotak.Rincian, HurufKecil));

    public static int Tinggi(KotakBagan kotak, int lebar) => Tinggi(Baris(kotak, lebar));

    public static int Tinggi(IEnumerable<BarisKotak> baris) => (2 * Tepi) + baris.Sum(b => b.Kecil ? TinggiKecil : TinggiTeks);
}
