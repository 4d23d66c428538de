using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>A written sentence that does not agree with the figures it speaks of.</summary>
/// <param name="Slot">Slot of the outline it stands in.</param>
/// <param name="Kalimat">The sentence as read, references filled in.</param>
/// <param name="Tercetak">What it says.</param>
/// <param name="Seharusnya">What the figures say.</param>
public sealed record CatatanNarasi(string Slot, string Kalimat, string Tercetak, string Seharusnya)
{
    /// <summary>One line for a reader.</summary>
    public string Pesan =>
        $"Narasi \"{Slot}\": tertulis \"{Tercetak}\", menurut data {Seharusnya}. Kalimat: {TeksSingkat.Dari(Kalimat, 160)}";
}
