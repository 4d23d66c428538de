namespace Akuntabel.App.Impor;

/// <summary>What an import did, or would do.</summary>
public sealed record HasilImpor
{
    public required string Slug { get; init; }

    public required int Tahun { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Counts by kind of row.</summary>
    public required IReadOnlyList<HitunganBaris> Baris { get; init; }

    public required IReadOnlyList<MasalahImpor> Peringatan { get; init; }

    public int JumlahBaru => Baris.Sum(b => b.Baru);

    public int JumlahBerubah => Baris.Sum(b => b.Berubah);

    public int JumlahSama => Baris.Sum(b => b.Sama);

    public int JumlahDihapus => Baris.Sum(b => b.Dihapus);

    /// <summary>False when the file says what is stored already.</summary>
    public bool AdaPerubahan => JumlahBaru + JumlahBerubah + JumlahDihapus > 0;
}
