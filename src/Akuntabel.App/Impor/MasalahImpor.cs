namespace Akuntabel.App.Impor;

/// <summary>Something wrong in an import file.</summary>
/// <param name="Tempat">Where: "indikator[3].satuan.desimal (ikm)"; a line and column for broken JSON; empty for the file as a whole.</param>
/// <param name="Kalimat">What is wrong and what to do, one Indonesian sentence.</param>
public sealed record MasalahImpor(string Tempat, string Kalimat)
{
    /// <summary>True when it is worth knowing but does not stop the import.</summary>
    public bool Peringatan { get; init; }

    public override string ToString() => Tempat.Length == 0 ? Kalimat : $"{Tempat}: {Kalimat}";
}
