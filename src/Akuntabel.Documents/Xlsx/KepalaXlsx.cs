using Akuntabel.Documents.Docx;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>Heading rows: one, or two when columns stand under a common heading.</summary>
internal static class KepalaXlsx
{
    public static void Tulis(XmlTulis x, TabelLaporan tabel, int baris, GayaXlsx gaya, List<string> gabungan)
    {
        var kepala = gaya.Nomor(new KunciGaya(JenisSelXlsx.Kepala, Rata: RataTeks.Tengah));
        if (!tabel.BerjudulKelompok)
        {
            Baris(x, baris, [.. tabel.Kolom.Select(k => k.Judul)], kepala);
            return;
        }

        var atas = tabel.Kolom.Select(k => k.Kelompok.Length > 0 ? k.Kelompok : k.Judul).ToArray();
        for (var awal = 0; awal < atas.Length; )
        {
            var akhir = awal + 1;
            if (tabel.Kolom[awal].Kelompok.Length == 0)
            {
                gabungan.Add($"{TeksXlsx.Alamat(awal, baris)}:{TeksXlsx.Alamat(awal, baris + 1)}");
            }
            else
            {
                while (akhir < atas.Length && tabel.Kolom[akhir].Kelompok == tabel.Kolom[awal].Kelompok)
                {
                    atas[akhir++] = "";
                }

                if (akhir - awal > 1)
                {
                    gabungan.Add($"{TeksXlsx.Alamat(awal, baris)}:{TeksXlsx.Alamat(akhir - 1, baris)}");
                }
            }

            awal = akhir;
        }

        Baris(x, baris, atas, kepala);
        Baris(x, baris + 1, [.. tabel.Kolom.Select(k => k.Kelompok.Length > 0 ? k.Judul : "")], kepala);
    }

    private static void Baris(XmlTulis x, int baris, string[] teks, int gaya)
    {
        using (x.El("x:row", ("r", TeksXlsx.Bulat(baris))))
        {
            for (var i = 0; i < teks.Length; i++)
            {
                if (teks[i].Length == 0)
                {
                    TeksXlsx.Hampa(x, TeksXlsx.Alamat(i, baris), gaya);
                }
                else
                {
                    TeksXlsx.Teks(x, TeksXlsx.Alamat(i, baris), teks[i], gaya);
                }
            }
        }
    }
}
