namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>A node of a diagram with all below it.</summary>
/// <param name="Label">What it is, printed small above the text: "Sasaran"; empty for none.</param>
/// <param name="Teks">Its text.</param>
/// <param name="Gaya">Its weight.</param>
/// <param name="Anak">Nodes below, in order.</param>
public sealed record KotakBagan(string Label, string Teks, GayaKotak Gaya, IReadOnlyList<KotakBagan> Anak)
{
    /// <summary>A last line, printed small: who heads it, its target; empty for none.</summary>
    public string Rincian { get; init; } = "";

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<KotakBagan> DiriDanKeturunan() => Anak.SelectMany(a => a.DiriDanKeturunan()).Prepend(this);

    /// <summary>Label, text and last line in one.</summary>
    public string Lengkap =>
        string.Join(": ", new[] { Label, Teks }.Where(t => t.Length > 0)) + (Rincian.Length > 0 ? $" ({Rincian})" : "");
}
