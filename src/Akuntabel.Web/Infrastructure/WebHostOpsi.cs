using Akuntabel.App.Data;

namespace Akuntabel.Web.Infrastructure;

/// <summary>What the server needs to know to start.</summary>
public sealed record WebHostOpsi
{
    /// <summary>Addresses to listen on, separated by ";". Port 0 takes a free one.</summary>
    public required string Alamat { get; init; }

    /// <summary>Where the data lives. Its tables must be up to date.</summary>
    public required OpsiData Data { get; init; }

    /// <summary>Whether the pages carry the banner "Data contoh".</summary>
    public bool Demo { get; init; }

    /// <summary>How other computers reach the server.</summary>
    public OpsiJaringan Jaringan { get; init; } = new();

    /// <summary>The clock.</summary>
    public TimeProvider Jam { get; init; } = TimeProvider.System;
}
