namespace Akuntabel.App.Organisasi;

/// <summary>An agency of the installation, as the home page lists it.</summary>
public sealed record InstansiTerdaftar
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required string Slug { get; init; }

    public required string Nama { get; init; }

    public required string NamaSingkat { get; init; }

    public required string NamaPemda { get; init; }

    /// <summary>Years with an agreement or a budget, newest first.</summary>
    public IReadOnlyList<int> Tahun { get; init; } = [];
}
