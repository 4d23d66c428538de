using System.Globalization;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Docx;

/// <summary>A table with caption above, heading rows repeated on every page, rows that do not break, and its notes.</summary>
internal static class TabelDocx
{
    private const int BarisKecil = 8;
    private const int HurufKecil = 800;

    /// <summary>Paragraph style of a row, and whether it stays on the page of the next.</summary>
    private readonly record struct GayaBaris(string Nama, bool Lekat);

    public static void Tulis(KonteksDocx k, Blok.Tabel blok)
    {
        if (blok.Nomor is { } nomor)
        {
            KeteranganDocx.Tulis(k, "Caption", nomor, blok.Isi.Judul, blok.Jangkar);
        }

        var (x, tabel) = (k.Xml, blok.Isi);
        var (lebar, kecil) = LebarKolom.Bagi(tabel, k.Dokumen.Kosong, k.LebarTeks);
        var padat = kecil ? "Padat" : "";
        var bernota = tabel.Catatan.Count > 0 || tabel.Sumber.Length > 0;
        using (x.El("w:tbl"))
        {
            using (x.El("w:tblPr"))
            {
                x.Val("w:tblStyle", "TabelLaporan");
                x.Kosong("w:tblW", ("w:w", Angka(k.LebarTeks)), ("w:type", "dxa"));
                x.Kosong("w:tblLayout", ("w:type", "fixed"));
                x.Kosong("w:tblLook", ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1"));
                x.Val("w:tblCaption", tabel.Judul);
            }

            using (x.El("w:tblGrid"))
            {
                foreach (var l in lebar)
                {
                    x.Kosong("w:gridCol", ("w:w", Angka(l)));
                }
            }

            KepalaTabelDocx.Tulis(x, tabel, lebar, "KepalaTabel" + padat);
            var gabung = new int[tabel.Kolom.Count];
            var utuh = Kecil(tabel, k.Dokumen.Kosong);
            for (var i = 0; i < tabel.Baris.Count; i++)
            {
                // Two rows stay together at each end, so that no page begins or ends with a single one; a small table is not cut at all.
                var sisa = tabel.Baris.Count - i;
                var lekat = utuh || i == 0 || sisa == 2 || (blok.LekatBerikut && sisa < 4);
                Baris(
                    k,
                    tabel,
                    tabel.Baris[i],
                    lebar,
                    gabung,
                    new GayaBaris("IsiTabel" + padat, sisa > 1 ? lekat : bernota || blok.LekatBerikut)
                );
            }
        }

        List<string> catatan = tabel.Sumber.Length > 0 ? [.. tabel.Catatan, $"Sumber: {tabel.Sumber}"] : [.. tabel.Catatan];
        for (var i = 0; i < catatan.Count; i++)
        {
            Catatan(x, catatan[i], lekat: i < catatan.Count - 1);
        }

        if (!bernota && !blok.LekatBerikut)
        {
            TeksDocx.Paragraf(x, "SetelahTabel", "");
        }
    }

    /// <summary>A table so small that turning the page costs less room than cutting it costs the reader.</summary>
    private static bool Kecil(TabelLaporan tabel, TeksKosong kosong) =>
        tabel.Baris.Count <= BarisKecil && tabel.Baris.Sum(b => b.Sel.Sum(s => s.Cetak(kosong).Length)) <= HurufKecil;

    private static void Catatan(XmlTulis x, string teks, bool lekat)
    {
        using (x.El("w:p"))
        {
            using (x.El("w:pPr"))
            {
                x.Val("w:pStyle", lekat ? "CatatanTabel" : "CatatanTabelAkhir");
                if (lekat)
                {
                    x.Kosong("w:keepNext");
                }
            }

            TeksDocx.Run(x, teks);
        }
    }

    private static void Baris(KonteksDocx k, TabelLaporan tabel, BarisTabel baris, int[] lebar, int[] gabung, GayaBaris gaya)
    {
        var x = k.Xml;
        using (x.El("w:tr"))
        {
            using (x.El("w:trPr"))
            {
                x.Kosong("w:cantSplit");
            }

            for (var i = 0; i < baris.Sel.Count; )
            {
                var sel = baris.Sel[i];
                var rentang = Math.Max(1, sel.RentangKolom);
                var lanjutan = sel is Sel.Tertutup && gabung[i]-- > 0;
                if (sel.RentangBaris > 1)
                {
                    gabung[i] = sel.RentangBaris - 1;
                }

                using (x.El("w:tc"))
                {
                    SifatSel(
                        x,
                        baris.Jenis,
                        lebar.AsSpan(i, rentang),
                        lanjutan ? "continue"
                            : sel.RentangBaris > 1 ? "restart"
                            : null
                    );
                    IsiSel(k, tabel, baris, i, sel, gaya);
                }

                i += rentang;
            }
        }
    }

    private static void SifatSel(XmlTulis x, JenisBaris jenis, ReadOnlySpan<int> lebar, string? gabung)
    {
        using (x.El("w:tcPr"))
        {
            var jumlah = 0;
            foreach (var l in lebar)
            {
                jumlah += l;
            }

            x.Kosong("w:tcW", ("w:w", Angka(jumlah)), ("w:type", "dxa"));
            if (lebar.Length > 1)
            {
                x.Val("w:gridSpan", Angka(lebar.Length));
            }

            if (gabung is not null)
            {
                x.Val("w:vMerge", gabung);
            }

            if (jenis != JenisBaris.Isi)
            {
                x.Kosong(
                    "w:shd",
                    ("w:val", "clear"),
                    ("w:color", "auto"),
                    ("w:fill", jenis == JenisBaris.Jumlah ? "EEF2F8" : "F3F4F6")
                );
            }
        }
    }

    private static void IsiSel(KonteksDocx k, TabelLaporan tabel, BarisTabel baris, int kolom, Sel sel, GayaBaris gaya)
    {
        var tebal =
            baris.Jenis != JenisBaris.Isi
            && (
                kolom == 0 || sel is not Sel.Teks || baris.Jenis == JenisBaris.Kelompok || sel.Cetak(k.Dokumen.Kosong).Length < 40
            );
        var teks = k.Cetak(sel);
        foreach (var paragraf in teks.Split('\n'))
        {
            using (k.Xml.El("w:p"))
            {
                using (k.Xml.El("w:pPr"))
                {
                    k.Xml.Val("w:pStyle", gaya.Nama);
                    if (gaya.Lekat || baris.Jenis == JenisBaris.Kelompok)
                    {
                        k.Xml.Kosong("w:keepNext");
                    }

                    if (baris.Inden > 0 && kolom == tabel.KolomInden)
                    {
                        k.Xml.Kosong("w:ind", ("w:left", Angka(baris.Inden * 120)));
                    }

                    if (Rata(tabel.Kolom[kolom].Rata, sel) is { } rata)
                    {
                        k.Xml.Val("w:jc", rata);
                    }
                }

                if (paragraf.Length > 0)
                {
                    TeksDocx.Run(k.Xml, PemenggalGaris.Sisipkan(paragraf), tebal);
                }
            }
        }
    }

    private static string? Rata(RataTeks rata, Sel sel) =>
        (rata, sel) switch
        {
            (_, { RentangKolom: > 1 }) => null,
            (RataTeks.Tengah, _) => "center",
            (RataTeks.Kanan, _) => "right",
            _ => null,
        };

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
