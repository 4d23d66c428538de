using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Captions: label and number stand in a SEQ field inside a bookmark, so that references and lists find them.</summary>
internal static class KeteranganDocx
{
    public static void Tulis(KonteksDocx k, string gaya, NomorObjek nomor, string judul, string jangkar)
    {
        // Programs count the fields anew: where our number is not the next one (a new scope, the end of a loop), the field is told its number.
        var mulai = nomor.Urut == 1 || k.UrutTerakhir.GetValueOrDefault(nomor.Label) + 1 != nomor.Urut;
        k.UrutTerakhir[nomor.Label] = nomor.Urut;
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
                        $"SEQ {nomor.Label} \\* {(nomor.Romawi ? "ROMAN" : "ARABIC")}{(mulai ? FormattableString.Invariant($" \\r {nomor.Urut}") : "")}",
                        nomor.UrutTercetak
                    );
                }
            );
            TeksDocx.Run(k.Xml, $"  {judul}");
        }
    }
}
