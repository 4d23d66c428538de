namespace Akuntabel.Domain.Telaah;

/// <summary>The line of a paragraph on which a character of its joined text stands.</summary>
internal static class TempatDalamParagraf
{
    public static TempatNaskah Dari(ParagrafNaskah paragraf, int posisi)
    {
        var sampai = 0;
        foreach (var baris in paragraf.Baris)
        {
            sampai += baris.Teks.Trim().Length + 1;
            if (posisi < sampai)
            {
                return paragraf.Tempat with { BarisAwal = baris.Nomor, BarisAkhir = baris.Nomor };
            }
        }

        return paragraf.Tempat;
    }
}
