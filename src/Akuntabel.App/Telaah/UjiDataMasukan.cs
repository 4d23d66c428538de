using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>Which data to check.</summary>
public sealed record UjiDataMasukan
{
    public required string Slug { get; init; }

    public required Periode Periode { get; init; }
}
