using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>One cell of a RekamUnsur.</summary>
public sealed record IsianRekam
{
    /// <summary>Column heading.</summary>
    public required string Kolom { get; init; }

    /// <summary>Content as text; figures in plain form ("19").</summary>
    public required string Isi { get; init; }
}
