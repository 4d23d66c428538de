using Akuntabel.Domain.Anggaran;

namespace Akuntabel.App.Impor.Format;

/// <summary>Money spent.</summary>
public sealed record ImporRealisasiAnggaran
{
    /// <summary>"simpul:KUNCI" or "belanja:KUNCI".</summary>
    public required string Objek { get; init; }

    /// <summary>"2019", "2018-TW2", "2018-06".</summary>
    public required string Periode { get; init; }

    /// <summary>Kumulatif when not given.</summary>
    public SifatRealisasi? Sifat { get; init; }

    /// <summary>Rupiah. Above leaves: checked; stored only while a leaf below has no figure.</summary>
    public decimal? Jumlah { get; init; }

    /// <summary>Percent 0–100.</summary>
    public decimal? Fisik { get; init; }

    public string? AlasanTurun { get; init; }
}
