using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Captions: label and number stand in a SEQ field inside a bookmark, so that references and lists find them.</summary>
internal static class KeteranganDocx
{
    public static void Tulis(KonteksDocx k, string gaya, NomorObjek nomor, string judul, string jangkar)
    {
        using (k.Xml.El("w:p"))
        {
            TeksDocx.Gaya(k.Xml, gaya);
            TeksDocx.Penanda(
                k,
                jangkar,
                () =>
                {
                    TeksDocx.Run(k.Xml, $"{nomor.Label} {nomor.Awalan}");
                    TeksDocx.Bidang(
                        k.Xml,
                        $"SEQ {nomor.Label} \\* {(nomor.Romawi ? "ROMAN" : "ARABIC")}{(nomor.Urut == 1 ? " \\r 1" : "")}",
                        nomor.UrutTercetak
                    );
                }
            );
            TeksDocx.Run(k.Xml, $"  {judul}");
        }
    }
}
