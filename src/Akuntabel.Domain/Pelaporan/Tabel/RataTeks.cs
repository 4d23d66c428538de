namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Alignment of a column.</summary>
public enum RataTeks
{
    Kiri,

    Tengah,

    Kanan,
}
