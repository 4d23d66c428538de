using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Paragraphs, runs, fields and bookmarks.</summary>
internal static class TeksDocx
{
    /// <summary>A run of plain text.</summary>
    public static void Run(XmlTulis x, string teks, bool tebal = false, bool miring = false, string? gaya = null)
    {
        using (x.El("w:r"))
        {
            if (tebal || miring || gaya is not null)
            {
                using (x.El("w:rPr"))
                {
                    if (gaya is not null)
                    {
                        x.Val("w:rStyle", gaya);
                    }

                    if (tebal)
                    {
                        x.Kosong("w:b");
                        x.Kosong("w:bCs");
                    }

                    if (miring)
                    {
                        x.Kosong("w:i");
                        x.Kosong("w:iCs");
                    }
                }
            }

            using (x.El("w:t", ("xml:space", "preserve")))
            {
                x.Teks(teks);
            }
        }
    }

    /// <summary>A field with the result it has now.</summary>
    public static void Bidang(XmlTulis x, string perintah, string hasil, bool kotor = false)
    {
        Tanda(x, "begin", kotor);
        using (x.El("w:r"))
        using (x.El("w:instrText", ("xml:space", "preserve")))
        {
            x.Teks($" {perintah} ");
        }

        Tanda(x, "separate");
        Run(x, hasil);
        Tanda(x, "end");
    }

    /// <summary>Begin, separate or end of a field.</summary>
    public static void Tanda(XmlTulis x, string jenis, bool kotor = false)
    {
        using (x.El("w:r"))
        {
            if (kotor)
            {
                x.Kosong("w:fldChar", ("w:fldCharType", jenis), ("w:dirty", "true"));
            }
            else
            {
                x.Kosong("w:fldChar", ("w:fldCharType", jenis));
            }
        }
    }

    /// <summary>Puts a bookmark around what <paramref name="isi"/> writes.</summary>
    public static void Penanda(KonteksDocx k, string jangkar, Action isi)
    {
        var nomor = k.NomorBaru();
        k.Xml.Kosong("w:bookmarkStart", ("w:id", nomor), ("w:name", k.Penanda(jangkar)));
        isi();
        k.Xml.Kosong("w:bookmarkEnd", ("w:id", nomor));
    }

    /// <summary>A paragraph of one style and plain text.</summary>
    public static void Paragraf(XmlTulis x, string gaya, string teks)
    {
        using (x.El("w:p"))
        {
            Gaya(x, gaya);
            if (teks.Length > 0)
            {
                Run(x, teks);
            }
        }
    }

    public static void Gaya(XmlTulis x, string gaya)
    {
        using (x.El("w:pPr"))
        {
            x.Val("w:pStyle", gaya);
        }
    }

    /// <summary>The pieces of a paragraph.</summary>
    public static void Isi(KonteksDocx k, IReadOnlyList<Inline> isi)
    {
        foreach (var potong in isi)
        {
            switch (potong)
            {
                case Inline.Teks t:
                    Run(k.Xml, t.Isi, t.Tebal, t.Miring);
                    break;
                case Inline.Rujukan r:
                    Bidang(k.Xml, $"REF {k.Penanda(r.Jangkar)} \\h", r.Isi);
                    break;
                default:
                    using (k.Xml.El("w:r"))
                    {
                        k.Xml.Kosong("w:br");
                    }

                    break;
            }
        }
    }
}
