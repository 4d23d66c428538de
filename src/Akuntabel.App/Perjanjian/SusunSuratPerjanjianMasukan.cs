namespace Akuntabel.App.Perjanjian;

/// <summary>Which letter is wanted.</summary>
public sealed record SusunSuratPerjanjianMasukan
{
    /// <summary>The agency.</summary>
    public required string Slug { get; init; }

    public required int Tahun { get; init; }

    /// <summary>Version of the agreement, from 1; null for the newest of the year.</summary>
    public int? NomorVersi { get; init; }

    public bool Docx { get; init; }

    public bool Pdf { get; init; }
}
