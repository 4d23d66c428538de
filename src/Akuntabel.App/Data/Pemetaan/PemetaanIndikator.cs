using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanIndikator : IEntityTypeConfiguration<Indikator>
{
    public void Configure(EntityTypeBuilder<Indikator> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(Indikator.Kunci));
        b.ComplexProperty(x => x.Satuan);
        b.ComplexProperty(x => x.Polaritas);
        b.HasOne<SkalaPredikat>().WithMany().HasForeignKey(x => x.SkalaPredikat).HasPrincipalKey(x => x.Kode);
    }
}
