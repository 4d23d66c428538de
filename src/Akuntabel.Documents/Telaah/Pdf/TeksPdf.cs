using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>A PDF without rulings, read as the text its lines make; every place then names its page.</summary>
internal static class TeksPdf
{
    private const double SelaKosong = 1.6;

    public static Naskah Susun(string nama, IReadOnlyList<(int Nomor, List<BarisPdf> Baris)> halaman)
    {
        var (teks, asal) = (new List<string>(), new List<int>());
        foreach (var (nomor, baris) in halaman)
        {
            for (var i = 0; i < baris.Count; i++)
            {
                if (i > 0 && baris[i - 1].Bawah - baris[i].Bawah > SelaKosong * Math.Max(baris[i].Tinggi / 0.7, 6))
                {
                    teks.Add("");
                    asal.Add(nomor);
                }

                teks.Add(baris[i].Teks);
                asal.Add(nomor);
            }

            teks.Add("");
            asal.Add(nomor);
        }

        var naskah = PembacaTeks.Baca(nama, teks);
        var paragraf = 0;
        TempatNaskah Halaman(TempatNaskah t) => t with { Halaman = asal[Math.Clamp(t.BarisAwal - 1, 0, asal.Count - 1)] };
        return naskah with
        {
            Bentuk = BentukNaskah.Pdf,
            Bagian =
            [
                .. naskah.Bagian.Select(b =>
                    b is TabelNaskah t
                        ? t with
                        {
                            Tempat = Halaman(t.Tempat),
                            Baris = [.. t.Baris.Select(r => r with { Tempat = Halaman(r.Tempat) })],
                        }
                        : (BagianNaskah)(b with { Tempat = Halaman(b.Tempat) with { NomorParagraf = ++paragraf } })
                ),
            ],
        };
    }
}
