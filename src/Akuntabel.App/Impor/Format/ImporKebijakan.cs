using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Impor.Format;

/// <summary>A measurement policy.</summary>
public sealed record ImporKebijakan
{
    public required DateOnly BerlakuSejak { get; init; }

    public DateOnly? BerlakuSampai { get; init; }

    public required string Dasar { get; init; }

    public required Pembulatan Pembulatan { get; init; }

    public required int DesimalPersen { get; init; }

    public required RumusMinimalkan RumusMinimalkan { get; init; }

    public required PerlakuanTargetNol TargetNol { get; init; }

    public required BatasAgregasi BatasAgregasi { get; init; }

    public required bool NegatifDihitungNol { get; init; }

    public required CaraAgregasi Agregasi { get; init; }

    /// <summary>For RumusMinimalkan Pendek: capaian when the realisasi is zero or below; TanpaNilai when not given.</summary>
    public PerlakuanRealisasiNol? RealisasiNol { get; init; }

    /// <summary>From this percentage up: tercapai; 100 when not given.</summary>
    public decimal? BatasTercapai { get; init; }

    /// <summary>From this percentage up: perlu perhatian; 75 when not given.</summary>
    public decimal? BatasPerluPerhatian { get; init; }

    /// <summary>Points within which capaian and serapan count as equal; 5 when not given.</summary>
    public decimal? ToleransiEfisiensi { get; init; }

    /// <summary>Change in percent from which a typed figure asks for a reason; 50 when not given.</summary>
    public decimal? BatasLonjakan { get; init; }

    /// <summary>Whether a figure equal to that of the period before asks for a reason; yes when not given.</summary>
    public bool? SalinanMintaAlasan { get; init; }

    /// <summary>Points by which serapan may lag behind the time passed; 10 when not given.</summary>
    public decimal? SerapanTertinggalPerhatian { get; init; }

    /// <summary>Points by which serapan lags critically; 25 when not given.</summary>
    public decimal? SerapanTertinggalKritis { get; init; }

    /// <summary>Points by which fisik may lag behind serapan; 20 when not given.</summary>
    public decimal? FisikTertinggal { get; init; }

    /// <summary>First month, 1–12, at whose end a part without realisasi asks for attention; 6 when not given.</summary>
    public int? BulanTanpaRealisasi { get; init; }

    /// <summary>Kunci of the SkalaKinerja.</summary>
    public required string Skala { get; init; }
}
