using System.Globalization;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Docx;

/// <summary>The heading rows of a table: one, or two when columns stand in groups.</summary>
internal static class KepalaTabelDocx
{
    public static void Tulis(XmlTulis x, TabelLaporan tabel, int[] lebar, string gaya)
    {
        if (!tabel.BerjudulKelompok)
        {
            Baris(x, gaya, [.. tabel.Kolom.Select((k, i) => (k.Judul, 1, lebar[i], (string?)null))]);
            Nomor(x, tabel, lebar, gaya);
            return;
        }

        var atas = new List<(string, int, int, string?)>();
        for (var i = 0; i < tabel.Kolom.Count; )
        {
            var kelompok = tabel.Kolom[i].Kelompok;
            var akhir = i + 1;
            while (kelompok.Length > 0 && akhir < tabel.Kolom.Count && tabel.Kolom[akhir].Kelompok == kelompok)
            {
                akhir++;
            }

            atas.Add(
                kelompok.Length > 0
                    ? (kelompok, akhir - i, lebar[i..akhir].Sum(), null)
                    : (tabel.Kolom[i].Judul, 1, lebar[i], "restart")
            );
            i = akhir;
        }

        Baris(x, gaya, atas);
        Baris(
            x,
            gaya,
            [
                .. tabel.Kolom.Select(
                    (k, i) => k.Kelompok.Length > 0 ? (k.Judul, 1, lebar[i], null) : ("", 1, lebar[i], "continue")
                ),
            ]
        );
        Nomor(x, tabel, lebar, gaya);
    }

    private static void Nomor(XmlTulis x, TabelLaporan tabel, int[] lebar, string gaya)
    {
        if (tabel.BernomorKolom)
        {
            Baris(x, gaya, [.. lebar.Select((l, i) => ($"({Angka(i + 1)})", 1, l, (string?)null))]);
        }
    }

    private static void Baris(XmlTulis x, string gaya, List<(string Teks, int Rentang, int Lebar, string? Gabung)> sel)
    {
        using (x.El("w:tr"))
        {
            using (x.El("w:trPr"))
            {
                x.Kosong("w:cantSplit");
                x.Kosong("w:tblHeader");
            }

            foreach (var (teks, rentang, lebar, gabung) in sel)
            {
                using (x.El("w:tc"))
                {
                    using (x.El("w:tcPr"))
                    {
                        x.Kosong("w:tcW", ("w:w", Angka(lebar)), ("w:type", "dxa"));
                        if (rentang > 1)
                        {
                            x.Val("w:gridSpan", Angka(rentang));
                        }

                        if (gabung is not null)
                        {
                            x.Val("w:vMerge", gabung);
                        }

                        x.Kosong("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", "DCE6F2"));
                        x.Val("w:vAlign", "center");
                    }

                    TeksDocx.Paragraf(x, gaya, teks);
                }
            }
        }
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
