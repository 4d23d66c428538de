namespace Akuntabel.Domain.Perencanaan;

/// <summary>One thing a version of a Renstra says differently from the one before.</summary>
/// <param name="Hal">Kind of node, "Penanggung jawab", "Letak", or "Target 2024".</param>
/// <param name="Perihal">The node or indicator it is about.</param>
/// <param name="Lama">As it was; empty for something new.</param>
/// <param name="Baru">As it is; empty for something gone.</param>
public sealed record BarisPerubahanRenstra(string Hal, string Perihal, string Lama, string Baru);
