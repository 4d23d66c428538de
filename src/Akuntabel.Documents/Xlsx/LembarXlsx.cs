using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>The sheet of one table: caption, link back, heading rows, cells, notes.</summary>
internal static class LembarXlsx
{
    private const int KepalaPertama = 4;

    /// <summary>First and last heading row, from 1.</summary>
    public static (int Awal, int Akhir) BarisJudul(TabelLaporan tabel) =>
        (KepalaPertama, tabel.BerjudulKelompok ? KepalaPertama + 1 : KepalaPertama);

    public static byte[] Tulis(DokumenLaporan dokumen, Blok.Tabel blok, GayaXlsx gaya)
    {
        var tabel = blok.Isi;
        var (_, kepalaAkhir) = BarisJudul(tabel);
        var gabungan = new List<string>();
        using var x = new XmlTulis("x:worksheet");
        KerangkaXlsx.Awal(x, LebarXlsx.Hitung(tabel, dokumen.Kosong), kepalaAkhir, pilih: false);
        using (x.El("x:sheetData"))
        {
            var judul = blok.Nomor is { } n ? $"{n.Lengkap} {tabel.Judul}" : tabel.Judul;
            Satu(x, 1, judul, gaya.Nomor(new KunciGaya(JenisSelXlsx.Judul)));
            Satu(x, 2, "Kembali ke Daftar", gaya.Nomor(new KunciGaya(JenisSelXlsx.Tautan)));
            KepalaXlsx.Tulis(x, tabel, KepalaPertama, gaya, gabungan);
            var baris = kepalaAkhir + 1;
            foreach (var isi in tabel.Baris)
            {
                Baris(x, tabel, isi, baris++, dokumen.Kosong, gaya, gabungan);
            }

            var catatan = gaya.Nomor(new KunciGaya(JenisSelXlsx.Polos));
            foreach (var teks in Bawah(tabel))
            {
                Satu(x, ++baris, teks, catatan);
            }
        }

        KerangkaXlsx.Gabungan(x, gabungan);
        KerangkaXlsx.Tautan(x, [("A2", NamaLembar.Alamat(NamaLembar.Daftar, "A1"))]);
        KerangkaXlsx.Akhir(x);
        return x.Jadi();
    }

    private static IEnumerable<string> Bawah(TabelLaporan tabel) =>
        tabel.Sumber.Length > 0 ? [.. tabel.Catatan, $"Sumber: {tabel.Sumber}"] : tabel.Catatan;

    private static void Satu(XmlTulis x, int baris, string teks, int gaya)
    {
        using (x.El("x:row", ("r", TeksXlsx.Bulat(baris))))
        {
            TeksXlsx.Teks(x, TeksXlsx.Alamat(0, baris), teks, gaya);
        }
    }

    private static void Baris(
        XmlTulis x,
        TabelLaporan tabel,
        BarisTabel isi,
        int baris,
        TeksKosong kosong,
        GayaXlsx gaya,
        List<string> gabungan
    )
    {
        var jenis = isi.Jenis switch
        {
            JenisBaris.Kelompok => JenisSelXlsx.Kelompok,
            JenisBaris.Jumlah => JenisSelXlsx.Jumlah,
            _ => JenisSelXlsx.Isi,
        };
        using (x.El("x:row", ("r", TeksXlsx.Bulat(baris))))
        {
            for (var i = 0; i < isi.Sel.Count; i++)
            {
                var sel = isi.Sel[i];
                var alamat = TeksXlsx.Alamat(i, baris);
                var kunci = new KunciGaya(jenis, "", tabel.Kolom[i].Rata, i == tabel.KolomInden ? isi.Inden : 0);
                Sel(x, sel, alamat, kunci, kosong, gaya);
                if (sel.RentangBaris > 1 || sel.RentangKolom > 1)
                {
                    gabungan.Add($"{alamat}:{TeksXlsx.Alamat(i + sel.RentangKolom - 1, baris + sel.RentangBaris - 1)}");
                }
            }
        }
    }

    private static void Sel(XmlTulis x, Sel sel, string alamat, KunciGaya kunci, TeksKosong kosong, GayaXlsx gaya)
    {
        if (sel is Sel.Angka a)
        {
            TeksXlsx.Angka(x, alamat, a.Besar, gaya.Nomor(kunci with { Format = FormatXlsx.Kode(a.Besar, a.Format) }));
            return;
        }

        var teks = sel.Cetak(kosong);
        if (teks.Length == 0)
        {
            TeksXlsx.Hampa(x, alamat, gaya.Nomor(kunci));
            return;
        }

        TeksXlsx.Teks(x, alamat, teks, gaya.Nomor(kunci with { TetapTeks = TeksXlsx.MiripRumus(teks) }));
    }
}
