using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Tampilan;

/// <summary>A place of a note.</summary>
/// <param name="Sebutan">In words: "baris 12".</param>
/// <param name="Jangkar">Id in the page of the words it quotes there, else of the row; null where the document has no such row.</param>
public sealed record TempatTampil(string Sebutan, string? Jangkar)
{
    /// <summary>The places of a note in its order, with their anchors by running number of the note and of the place, from 0.</summary>
    public static IEnumerable<TempatTampil> Semua(
        CatatanReviu catatan,
        IReadOnlyDictionary<(int Urutan, int Ke), string> jangkar
    ) =>
        catatan
            .Tempat.Split("; ")
            .Select((sebutan, ke) => new TempatTampil(sebutan, jangkar.GetValueOrDefault((catatan.Urutan, ke))));
}
