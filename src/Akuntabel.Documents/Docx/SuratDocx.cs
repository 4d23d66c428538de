using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>What makes a letter: its title, names filled in, signatures. Columns are tables without lines.</summary>
internal static class SuratDocx
{
    private const int TinggiLambang = 1250;
    private const int RuangTandaTangan = 1150;
    private const int LebarNama = 1500;
    private const int LebarTitikDua = 280;

    public static void Kepala(KonteksDocx k, Blok.KepalaSurat kepala)
    {
        var lambang = kepala.Berlambang ? k.Dokumen.Info.Lambang : null;
        if (lambang is not null)
        {
            LambangDocx.Tulis(k, lambang, kepala.HalamanBaru ? "LambangSuratBaru" : "LambangSurat", TinggiLambang);
        }

        for (var i = 0; i < kepala.Baris.Count; i++)
        {
            TeksDocx.Paragraf(
                k.Xml,
                i == 0 && kepala.HalamanBaru && lambang is null
                    ? kepala.Baris.Count == 1
                        ? "JudulSuratTunggal"
                        : "JudulSuratBaru"
                    : i == kepala.Baris.Count - 1
                        ? "JudulSuratAkhir"
                        : "JudulSurat",
                kepala.Baris[i]
            );
        }
    }

    public static void Isian(KonteksDocx k, Blok.Isian isian)
    {
        using (TabelPolos(k, [LebarNama, LebarTitikDua, k.LebarTeks - LebarNama - LebarTitikDua]))
        {
            foreach (var (nama, isi) in isian.Butir)
            {
                using (Baris(k, tinggi: 0))
                {
                    Sel(k, LebarNama, "SelSurat", nama);
                    Sel(k, LebarTitikDua, "SelSurat", ":");
                    Sel(k, k.LebarTeks - LebarNama - LebarTitikDua, "SelSurat", isi);
                }
            }
        }

        TeksDocx.Paragraf(k.Xml, "SetelahTabel", "");
    }

    public static void TandaTangan(KonteksDocx k, Blok.DuaTandaTangan t) => Tulis(k, t.TempatTanggal, t.Kiri, t.Kanan);

    public static void TandaTangan(KonteksDocx k, Blok.TandaTangan t) => Tulis(k, t.TempatTanggal, null, t.Penanda);

    private static void Tulis(KonteksDocx k, string tempatTanggal, PenandaTangan? kiri, PenandaTangan kanan)
    {
        TeksDocx.Paragraf(k.Xml, "SebelumTandaTangan", "");
        var bagian = k.LebarTeks / 2;
        var keterangan = Math.Max(kiri?.Keterangan.Count ?? 0, kanan.Keterangan.Count);
        using (TabelPolos(k, [bagian, bagian]))
        {
            Pasang("SelTandaTangan", "", tempatTanggal);
            if ((kiri?.Sebutan ?? kanan.Sebutan).Length > 0)
            {
                Pasang("SelTandaTangan", Koma(kiri?.Sebutan), Koma(kanan.Sebutan));
            }

            Pasang("SelJabatan", Koma(kiri?.Jabatan), Koma(kanan.Jabatan));
            Pasang("SelTandaTangan", "", "", RuangTandaTangan);
            Pasang("SelNama", kiri?.NamaTercetak ?? "", kanan.NamaTercetak);
            for (var i = 0; i < keterangan; i++)
            {
                Pasang(
                    i == keterangan - 1 ? "SelTandaTanganAkhir" : "SelTandaTangan",
                    kiri?.Keterangan.ElementAtOrDefault(i) ?? "",
                    kanan.Keterangan.ElementAtOrDefault(i) ?? ""
                );
            }
        }

        TeksDocx.Paragraf(k.Xml, "SetelahTabel", "");

        void Pasang(string gaya, string isiKiri, string isiKanan, int tinggi = 0)
        {
            using (Baris(k, tinggi))
            {
                Sel(k, bagian, gaya, isiKiri);
                Sel(k, bagian, gaya, isiKanan);
            }
        }
    }

    private static string Koma(string? teks) => string.IsNullOrEmpty(teks) ? "" : teks + ",";

    private static XmlTulis.Tutup TabelPolos(KonteksDocx k, ReadOnlySpan<int> lebar)
    {
        var x = k.Xml;
        var tabel = x.El("w:tbl");
        using (x.El("w:tblPr"))
        {
            x.Kosong("w:tblW", ("w:w", Angka(k.LebarTeks)), ("w:type", "dxa"));
            x.Kosong("w:tblLayout", ("w:type", "fixed"));
        }

        using (x.El("w:tblGrid"))
        {
            foreach (var l in lebar)
            {
                x.Kosong("w:gridCol", ("w:w", Angka(l)));
            }
        }

        return tabel;
    }

    private static XmlTulis.Tutup Baris(KonteksDocx k, int tinggi)
    {
        var baris = k.Xml.El("w:tr");
        using (k.Xml.El("w:trPr"))
        {
            k.Xml.Kosong("w:cantSplit");
            if (tinggi > 0)
            {
                k.Xml.Kosong("w:trHeight", ("w:val", Angka(tinggi)), ("w:hRule", "atLeast"));
            }
        }

        return baris;
    }

    private static void Sel(KonteksDocx k, int lebar, string gaya, string teks)
    {
        using (k.Xml.El("w:tc"))
        {
            using (k.Xml.El("w:tcPr"))
            {
                k.Xml.Kosong("w:tcW", ("w:w", Angka(lebar)), ("w:type", "dxa"));
            }

            TeksDocx.Paragraf(k.Xml, gaya, teks);
        }
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
