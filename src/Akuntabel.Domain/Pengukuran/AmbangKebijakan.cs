namespace Akuntabel.Domain.Pengukuran;

/// <summary>The thresholds of a <see cref="KebijakanPengukuran"/> a pemda sets in the browser; formulas and rounding stay as they are.</summary>
public sealed record AmbangKebijakan
{
    /// <summary>A capaian from this percentage up counts as Tercapai.</summary>
    public required decimal BatasTercapai { get; init; }

    /// <summary>From this percentage up, below <see cref="BatasTercapai"/>: PerluPerhatian.</summary>
    public required decimal BatasPerluPerhatian { get; init; }

    /// <summary>Change against the period before, in percent, from which a typed figure asks for a reason.</summary>
    public required decimal BatasLonjakan { get; init; }

    /// <summary>Whether a figure equal to that of the period before asks for a reason.</summary>
    public required bool SalinanMintaAlasan { get; init; }

    /// <summary>Points by which serapan may lag behind time before it asks for attention.</summary>
    public required decimal SerapanTertinggalPerhatian { get; init; }

    /// <summary>Points at which the lag is critical.</summary>
    public required decimal SerapanTertinggalKritis { get; init; }

    /// <summary>Points by which fisik may lag behind serapan.</summary>
    public required decimal FisikTertinggal { get; init; }

    /// <summary>First month at whose end a part of the budget without realisasi asks for attention.</summary>
    public required int BulanTanpaRealisasi { get; init; }

    /// <summary>The thresholds in force.</summary>
    public static AmbangKebijakan Dari(KebijakanPengukuran k) =>
        new()
        {
            BatasTercapai = k.BatasTercapai,
            BatasPerluPerhatian = k.BatasPerluPerhatian,
            BatasLonjakan = k.BatasLonjakan,
            SalinanMintaAlasan = k.SalinanMintaAlasan,
            SerapanTertinggalPerhatian = k.SerapanTertinggalPerhatian,
            SerapanTertinggalKritis = k.SerapanTertinggalKritis,
            FisikTertinggal = k.FisikTertinggal,
            BulanTanpaRealisasi = k.BulanTanpaRealisasi,
        };

    /// <summary>A policy like <paramref name="lama"/> with these thresholds and another scale, from a day on.</summary>
    public KebijakanPengukuran Terapkan(KebijakanPengukuran lama, Guid id, DateOnly sejak, string dasar, string skala) =>
        new()
        {
            PemdaId = lama.PemdaId,
            Id = id,
            BerlakuSejak = sejak,
            Dasar = dasar,
            Pembulatan = lama.Pembulatan,
            DesimalPersen = lama.DesimalPersen,
            RumusMinimalkan = lama.RumusMinimalkan,
            TargetNol = lama.TargetNol,
            RealisasiNol = lama.RealisasiNol,
            ToleransiEfisiensi = lama.ToleransiEfisiensi,
            BatasAgregasi = lama.BatasAgregasi,
            NegatifDihitungNol = lama.NegatifDihitungNol,
            Agregasi = lama.Agregasi,
            SkalaKinerjaKunci = skala,
            BatasTercapai = BatasTercapai,
            BatasPerluPerhatian = BatasPerluPerhatian,
            BatasLonjakan = BatasLonjakan,
            SalinanMintaAlasan = SalinanMintaAlasan,
            SerapanTertinggalPerhatian = SerapanTertinggalPerhatian,
            SerapanTertinggalKritis = SerapanTertinggalKritis,
            FisikTertinggal = FisikTertinggal,
            BulanTanpaRealisasi = BulanTanpaRealisasi,
        };
}
