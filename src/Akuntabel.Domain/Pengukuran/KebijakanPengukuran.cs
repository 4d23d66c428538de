using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// The choices regulations leave open, as dated data of a region: rounding, formula variants, limits, aggregation.
/// The one place where rounding is decided.
/// </summary>
public sealed class KebijakanPengukuran : IBerlingkupPemda, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    public required DateOnly BerlakuSejak { get; set; }

    /// <summary>Last day in force, or null.</summary>
    public DateOnly? BerlakuSampai { get; set; }

    /// <summary>Decision or practice it follows.</summary>
    public required string Dasar { get; set; }

    public required Pembulatan Pembulatan { get; set; }

    /// <summary>Decimals of every capaian, mean and percentage the system computes, 0–6; 2 unless decided otherwise.</summary>
    public required int DesimalPersen { get; set; }

    public required RumusMinimalkan RumusMinimalkan { get; set; }

    public required PerlakuanTargetNol TargetNol { get; set; }

    /// <summary>For <see cref="RumusMinimalkan.Pendek"/> (T / R) only: what capaian is when the realisasi is zero or below.</summary>
    public PerlakuanRealisasiNol RealisasiNol { get; set; }

    /// <summary>A capaian from this percentage up counts as Tercapai.</summary>
    public decimal BatasTercapai { get; set; } = 100;

    /// <summary>Below <see cref="BatasTercapai"/> and from this percentage up: PerluPerhatian; lower: TidakTercapai.</summary>
    public decimal BatasPerluPerhatian { get; set; } = 75;

    /// <summary>Points within which capaian and serapan count as equal when efficiency is judged, 0 or more.</summary>
    public decimal ToleransiEfisiensi { get; set; } = 5;

    /// <summary>Change against the period before, in percent of it, from which a typed figure asks for a reason; more than 0.</summary>
    public decimal BatasLonjakan { get; set; } = 50;

    /// <summary>Whether a figure equal to that of the period before asks for a reason.</summary>
    public bool SalinanMintaAlasan { get; set; } = true;

    /// <summary>Points by which serapan may lag behind the time passed before it asks for attention, more than 0.</summary>
    public decimal SerapanTertinggalPerhatian { get; set; } = 10;

    /// <summary>Points by which serapan lags behind the time passed when it is critical.</summary>
    public decimal SerapanTertinggalKritis { get; set; } = 25;

    /// <summary>Points by which fisik may lag behind serapan before it asks for attention, more than 0.</summary>
    public decimal FisikTertinggal { get; set; } = 20;

    /// <summary>First month, 1–12, at whose end a part of the budget without any realisasi asks for attention.</summary>
    public int BulanTanpaRealisasi { get; set; } = 6;

    public required BatasAgregasi BatasAgregasi { get; set; }

    /// <summary>Whether a negative capaian counts as 0 inside an aggregate.</summary>
    public required bool NegatifDihitungNol { get; set; }

    public required CaraAgregasi Agregasi { get; set; }

    /// <summary>Kunci of the <see cref="SkalaKinerja"/> that names the category of a capaian.</summary>
    public required string SkalaKinerjaKunci { get; set; }

    public int Versi { get; set; } = 1;
}
