namespace Akuntabel.Domain.Umum;

/// <summary>
/// A rule that was not kept, named as a sentence by its type; each room has its own one-line records in <c>Pelanggaran….cs</c>.
/// </summary>
/// <param name="Pesan">What the user reads: plain Indonesian, what is wrong and what to do.</param>
public abstract record Pelanggaran(string Pesan);
