using System.Text;

namespace Akuntabel.Domain.Akses;

/// <summary>docs/matriks-akses.md: the matrix as a table, written from <see cref="MatriksAkses"/>.</summary>
public static class DokumenMatriks
{
    /// <summary>The document's text, lines parted by "\n".</summary>
    public static string KeMarkdown()
    {
        var peran = Enum.GetValues<Peran>();
        var teks = new StringBuilder(
            """
            # Matriks akses

            Siapa boleh melakukan apa, dan sejauh mana. Ditulis dari `MatriksAkses` oleh sebuah pengujian (`AKUNTABEL_TULIS=1 ./test`); ubahlah di
            sana, bukan di sini. Hak berlaku selama masa tugas; hari terakhir masa tugas adalah hari terakhir haknya.

            U = unitnya beserta unit di bawahnya (tanpa unit: seluruh perangkat daerahnya) · D = perangkat daerahnya · P = semua perangkat daerah
            di pemdanya · I = seluruh instalasi · – = tidak boleh


            """.ReplaceLineEndings("\n")
        );
        teks.Append("| Tindakan | Arti |").Append(string.Concat(peran.Select(p => $" {p.Sebutan()} |"))).Append('\n');
        teks.Append("|---|---|").Append(string.Concat(peran.Select(_ => ":-:|"))).Append('\n');
        foreach (var baris in MatriksAkses.Semua)
        {
            teks.Append("| `")
                .Append(baris.Tindakan.ToString())
                .Append("` | ")
                .Append(baris.Sebutan)
                .Append(" |")
                .Append(string.Concat(peran.Select(p => $" {Tanda(baris.Untuk(p))} |")))
                .Append('\n');
        }

        return teks.ToString();
    }

    /// <summary>The letter of a reach in the table.</summary>
    public static string Tanda(JangkauanAkses jangkauan) =>
        jangkauan switch
        {
            JangkauanAkses.UnitSendiri => "U",
            JangkauanAkses.PerangkatDaerahSendiri => "D",
            JangkauanAkses.SeluruhPemda => "P",
            JangkauanAkses.SeluruhInstalasi => "I",
            _ => "–",
        };
}
