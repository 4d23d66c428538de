namespace Akuntabel.Domain.Telaah;

/// <summary>A stretch of a document read as running text: a paragraph, or a row of a table with its cells in a line.</summary>
/// <param name="Teks">Its characters; cells are parted by " : ".</param>
/// <param name="Tempat">The line on which a character stands.</param>
internal sealed record PotonganNaskah(string Teks, Func<int, TempatNaskah> Tempat)
{
    /// <summary>All of a document, in its order.</summary>
    public static IEnumerable<PotonganNaskah> Semua(Naskah naskah)
    {
        foreach (var bagian in naskah.Bagian)
        {
            if (bagian is ParagrafNaskah paragraf)
            {
                yield return new PotonganNaskah(paragraf.Teks, i => TempatDalamParagraf.Dari(paragraf, i));
            }
            else if (bagian is TabelNaskah tabel)
            {
                foreach (var baris in tabel.Baris)
                {
                    yield return new PotonganNaskah(string.Join(" : ", baris.Sel), _ => baris.Tempat);
                }
            }
        }
    }
}
