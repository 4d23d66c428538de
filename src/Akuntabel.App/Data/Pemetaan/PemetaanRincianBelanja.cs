using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRincianBelanja : IEntityTypeConfiguration<RincianBelanja>
{
    public void Configure(EntityTypeBuilder<RincianBelanja> b)
    {
        b.BerkunciId();
        b.Mengacu<RincianBelanja, DokumenAnggaran>(nameof(RincianBelanja.DokumenAnggaranId));
        b.Mengacu<RincianBelanja, RincianBelanja>(nameof(RincianBelanja.IndukId));
        b.UnikDiPemda(nameof(RincianBelanja.DokumenAnggaranId), nameof(RincianBelanja.Kunci));
        b.UnikDiPemda(nameof(RincianBelanja.DokumenAnggaranId), nameof(RincianBelanja.Identitas));
    }
}
