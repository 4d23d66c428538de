namespace Akuntabel.Domain.Jejak;

/// <summary>A chain's head as it was noted outside the database.</summary>
public sealed record JangkarRantai(string RantaiId, long Nomor, string Hash);
