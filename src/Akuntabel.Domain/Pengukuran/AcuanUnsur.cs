namespace Akuntabel.Domain.Pengukuran;

/// <summary>A component as a formula names it.</summary>
/// <param name="Kode">Code of the UnsurData.</param>
/// <param name="TahunLalu">True for <c>kode[-1]</c>: the same period of the year before.</param>
public readonly record struct AcuanUnsur(string Kode, bool TahunLalu)
{
    public override string ToString() => TahunLalu ? $"{Kode}[-1]" : Kode;
}
