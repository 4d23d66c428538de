using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Contents and lists of tables and figures: real fields whose entries are written out, each with a page reference.</summary>
internal static class DaftarDocx
{
    public static void Tulis(KonteksDocx k, Blok blok)
    {
        switch (blok)
        {
            case Blok.DaftarIsi:
                Daftar(
                    k,
                    "Daftar Isi",
                    "TOC \\o \"1-3\" \\t \"Judul Depan;1;Judul Lampiran;1\" \\h \\z",
                    [
                        .. k
                            .Dokumen.Isi.OfType<Blok.Judul>()
                            .Select(j =>
                                ($"TOC{Math.Min(j.Tingkat, 3).ToString(CultureInfo.InvariantCulture)}", j.Lengkap, j.Jangkar)
                            ),
                    ]
                );
                break;
            case Blok.DaftarTabel:
                Daftar(
                    k,
                    "Daftar Tabel",
                    "TOC \\h \\z \\c \"Tabel\"",
                    [
                        .. k.Dokumen.ButirDaftarTabel.Select(t =>
                            t.Nomor.Length == 0
                                ? ("DaftarKelompok", t.Judul, t.Jangkar)
                                : ("TableofFigures", $"{t.Nomor}\t{t.Judul}", t.Jangkar)
                        ),
                    ]
                );
                break;
            case Blok.DaftarGambar:
                Daftar(
                    k,
                    "Daftar Gambar",
                    "TOC \\h \\z \\c \"Gambar\"",
                    [.. k.Dokumen.DaftarGambar.Select(g => ("TableofFigures", $"{g.Nomor.Lengkap}\t{g.Judul}", g.Jangkar))]
                );
                break;
            default:
                throw new InvalidOperationException($"Block {blok.GetType().Name} has no DOCX form.");
        }
    }

    private static void Daftar(
        KonteksDocx k,
        string judul,
        string perintah,
        List<(string Gaya, string Teks, string Jangkar)> butir
    )
    {
        if (butir.Count == 0)
        {
            return;
        }

        TeksDocx.Paragraf(k.Xml, k.SetelahDaftar ? "JudulDaftarLanjut" : "JudulDaftar", judul);
        for (var i = 0; i < butir.Count; i++)
        {
            using (k.Xml.El("w:p"))
            {
                TeksDocx.Gaya(k.Xml, butir[i].Gaya);
                if (i == 0)
                {
                    TeksDocx.Tanda(k.Xml, "begin");
                    using (k.Xml.El("w:r"))
                    using (k.Xml.El("w:instrText", ("xml:space", "preserve")))
                    {
                        k.Xml.Teks($" {perintah} ");
                    }

                    TeksDocx.Tanda(k.Xml, "separate");
                }

                Butir(k, butir[i].Teks, butir[i].Jangkar);
                if (i == butir.Count - 1)
                {
                    TeksDocx.Tanda(k.Xml, "end");
                }
            }
        }
    }

    private static void Butir(KonteksDocx k, string teks, string jangkar)
    {
        using (k.Xml.El("w:hyperlink", ("w:anchor", k.Penanda(jangkar)), ("w:history", "1")))
        {
            var bagian = teks.Split('\t', 2);
            TeksDocx.Run(k.Xml, bagian[0]);
            if (bagian.Length > 1)
            {
                Tab(k);
                TeksDocx.Run(k.Xml, bagian[1]);
            }

            Tab(k);
            TeksDocx.Bidang(k.Xml, $"PAGEREF {k.Penanda(jangkar)} \\h", k.NomorHalaman(jangkar), kotor: true);
        }
    }

    private static void Tab(KonteksDocx k)
    {
        using (k.Xml.El("w:r"))
        {
            k.Xml.Kosong("w:tab");
        }
    }
}
