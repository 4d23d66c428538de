namespace Akuntabel.Documents.Laporan;

/// <summary>A piece of a paragraph.</summary>
public abstract record Inline
{
    private Inline() { }

    /// <summary>Plain text; never markup.</summary>
    public sealed record Teks(string Isi, bool Tebal = false, bool Miring = false) : Inline;

    /// <summary>A reference to a heading, table or figure: "Tabel 3.1".</summary>
    public sealed record Rujukan(string Jangkar, string Isi) : Inline;

    /// <summary>A line break inside a paragraph.</summary>
    public sealed record GantiBaris : Inline;

    public static IReadOnlyList<Inline> Dari(string teks) => [new Teks(teks)];

    /// <summary>The text without its look.</summary>
    public static string Polos(IEnumerable<Inline> isi) =>
        string.Concat(
            isi.Select(i =>
                i switch
                {
                    Teks t => t.Isi,
                    Rujukan r => r.Isi,
                    _ => " ",
                }
            )
        );
}
