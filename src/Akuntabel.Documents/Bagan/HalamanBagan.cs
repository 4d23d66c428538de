namespace Akuntabel.Documents.Bagan;

/// <summary>One page of a diagram: its size in twips, and what stands where.</summary>
/// <param name="Lanskap">Whether the page lies.</param>
/// <param name="Lebar">Width in twips.</param>
/// <param name="Tinggi">Height in twips.</param>
/// <param name="Kotak">Boxes, drawn above the lines.</param>
/// <param name="Garis">Lines.</param>
public sealed record HalamanBagan(
    bool Lanskap,
    int Lebar,
    int Tinggi,
    IReadOnlyList<KotakTata> Kotak,
    IReadOnlyList<GarisTata> Garis
);
