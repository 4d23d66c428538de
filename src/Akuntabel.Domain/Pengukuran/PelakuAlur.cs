using Akuntabel.Domain.Akses;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Who takes a step of the workflow.</summary>
/// <param name="PenggunaId">The person.</param>
/// <param name="Peran">The offices this person holds now for the figure at hand.</param>
public sealed record PelakuAlur(Guid PenggunaId, IReadOnlySet<Peran> Peran)
{
    public PelakuAlur(Guid penggunaId, params Peran[] peran)
        : this(penggunaId, peran.ToHashSet()) { }

    /// <summary>Whether one of the offices may do it, by <see cref="MatriksAkses"/>.</summary>
    public bool Boleh(Tindakan tindakan) => Peran.Any(p => MatriksAkses.Baris(tindakan).Untuk(p) != JangkauanAkses.Tidak);
}
