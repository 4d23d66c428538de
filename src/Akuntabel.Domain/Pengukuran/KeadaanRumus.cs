using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Where one evaluation stands: the component values and the first reason for having no result. Lives on the stack.</summary>
internal ref struct KeadaanRumus(ReadOnlySpan<Nilai> nilai)
{
    public readonly ReadOnlySpan<Nilai> Nilai = nilai;

    /// <summary>The first reason, or null while all goes well.</summary>
    public AlasanKosong? Gagal;

    /// <summary>Remembers the first reason; the number returned then counts for nothing.</summary>
    public decimal Gagalkan(AlasanKosong alasan)
    {
        Gagal ??= alasan;
        return 0;
    }
}
