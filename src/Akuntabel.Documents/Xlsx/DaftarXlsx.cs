using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>The first sheet: which report this is, and every table with a link to its sheet.</summary>
internal static class DaftarXlsx
{
    private const int BarisKepala = 4;

    public static byte[] Tulis(DokumenLaporan dokumen, IReadOnlyList<Blok.Tabel> tabel, IReadOnlyList<string> nama, GayaXlsx gaya)
    {
        var kepala = gaya.Nomor(new KunciGaya(JenisSelXlsx.Kepala, Rata: RataTeks.Tengah));
        var tautan = gaya.Nomor(new KunciGaya(JenisSelXlsx.Tautan));
        var polos = gaya.Nomor(new KunciGaya(JenisSelXlsx.Polos));
        using var x = new XmlTulis("x:worksheet");
        KerangkaXlsx.Awal(x, [16, 90, 14], BarisKepala, pilih: true);
        using (x.El("x:sheetData"))
        {
            Baris(x, 1, dokumen.Info.JudulLengkap, gaya.Nomor(new KunciGaya(JenisSelXlsx.Judul)));
            var draf = dokumen.Info.Draf ? " · DRAF, angka belum seluruhnya disetujui" : "";
            Baris(x, 2, dokumen.Info.Pemerintah + draf, polos);
            using (x.El("x:row", ("r", TeksXlsx.Bulat(BarisKepala))))
            {
                TeksXlsx.Teks(x, TeksXlsx.Alamat(0, BarisKepala), "Tabel", kepala);
                TeksXlsx.Teks(x, TeksXlsx.Alamat(1, BarisKepala), "Judul", kepala);
                TeksXlsx.Teks(x, TeksXlsx.Alamat(2, BarisKepala), "Baris", kepala);
            }

            var angka = gaya.Nomor(new KunciGaya(JenisSelXlsx.Polos, "#,##0", RataTeks.Kanan));
            for (var i = 0; i < tabel.Count; i++)
            {
                var baris = BarisKepala + 1 + i;
                using (x.El("x:row", ("r", TeksXlsx.Bulat(baris))))
                {
                    TeksXlsx.Teks(x, TeksXlsx.Alamat(0, baris), tabel[i].Nomor?.Lengkap ?? "–", polos);
                    TeksXlsx.Teks(x, TeksXlsx.Alamat(1, baris), tabel[i].Isi.Judul, tautan);
                    TeksXlsx.Angka(x, TeksXlsx.Alamat(2, baris), tabel[i].Isi.Baris.Count, angka);
                }
            }

            if (tabel.Count == 0)
            {
                Baris(x, BarisKepala + 1, "Laporan ini tidak memuat tabel.", polos);
            }
        }

        KerangkaXlsx.Tautan(x, [.. nama.Select((n, i) => (TeksXlsx.Alamat(1, BarisKepala + 1 + i), NamaLembar.Alamat(n, "A1")))]);
        KerangkaXlsx.Akhir(x);
        return x.Jadi();
    }

    private static void Baris(XmlTulis x, int baris, string teks, int gaya)
    {
        using (x.El("x:row", ("r", TeksXlsx.Bulat(baris))))
        {
            TeksXlsx.Teks(x, TeksXlsx.Alamat(0, baris), teks, gaya);
        }
    }
}
