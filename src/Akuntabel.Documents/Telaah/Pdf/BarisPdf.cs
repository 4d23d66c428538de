using System.Text;

namespace Akuntabel.Documents.Telaah;

/// <summary>A line of text on a page.</summary>
internal sealed record BarisPdf(string Teks, double Kiri, double Kanan, double Bawah, double Tinggi)
{
    private const double SelaLebar = 1.6;
    private const double Sebaris = 0.55;

    /// <summary>Words put into lines from the top; wide gaps between words become three spaces.</summary>
    public static List<BarisPdf> Susun(List<KataPdf> kata)
    {
        var hasil = new List<BarisPdf>();
        var sebaris = new List<KataPdf>();
        foreach (var k in kata.OrderByDescending(k => k.Bawah).ThenBy(k => k.Kiri))
        {
            if (sebaris.Count > 0 && sebaris[0].Bawah - k.Bawah > Math.Max(2, Sebaris * Math.Min(sebaris[0].Tinggi, k.Tinggi)))
            {
                hasil.Add(Satu(sebaris));
                sebaris.Clear();
            }

            sebaris.Add(k);
        }

        if (sebaris.Count > 0)
        {
            hasil.Add(Satu(sebaris));
        }

        return hasil;
    }

    /// <summary>Lines of a cell as one text. A figure broken over lines is put together again.</summary>
    public static string TeksSel(List<KataPdf> kata)
    {
        var baris = Susun(kata).ConvertAll(b => PerakitNaskah.Rapikan(b.Teks));
        var angka = baris.TrueForAll(b => b.All(h => char.IsAsciiDigit(h) || h is '.' or ',' or '-' or '%' or ' '));
        return angka && baris.Count > 1 && Terpotong(baris) ? string.Concat(baris) : string.Join(' ', baris);
    }

    private static bool Terpotong(List<string> baris) =>
        baris.Zip(baris.Skip(1)).All(p => p.First[^1] is '.' or ',' || p.Second[0] is '.' or ',' or '%');

    private static BarisPdf Satu(List<KataPdf> kata)
    {
        kata.Sort((a, b) => a.Kiri.CompareTo(b.Kiri));
        var teks = new StringBuilder(kata[0].Teks);
        for (var i = 1; i < kata.Count; i++)
        {
            var sela = kata[i].Kiri - kata[i - 1].Kanan;
            teks.Append(sela > SelaLebar * kata[i].Tinggi ? "   " : " ").Append(kata[i].Teks);
        }

        return new BarisPdf(teks.ToString(), kata[0].Kiri, kata.Max(k => k.Kanan), kata[0].Bawah, kata.Max(k => k.Tinggi));
    }
}
