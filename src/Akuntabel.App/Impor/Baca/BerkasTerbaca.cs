using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Impor.Baca;

/// <summary>What reading a file gave: its content, or the problems of its form.</summary>
public sealed record BerkasTerbaca
{
    /// <summary>The content, or null when the form is wrong.</summary>
    public BerkasImpor? Berkas { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hex; empty when they could not be read.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Problems of the form; empty exactly when <see cref="Berkas"/> is there.</summary>
    public IReadOnlyList<MasalahImpor> Masalah { get; init; } = [];

    internal static BerkasTerbaca Gagal(params IReadOnlyList<MasalahImpor> masalah) => new() { Masalah = masalah };

    internal static BerkasTerbaca Gagal(string kalimat, string tempat = "") => Gagal(new MasalahImpor(tempat, kalimat));
}
