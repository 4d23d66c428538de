using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBarisRencanaAksi : IEntityTypeConfiguration<BarisRencanaAksi>
{
    public void Configure(EntityTypeBuilder<BarisRencanaAksi> b)
    {
        b.BerkunciId();
        b.Mengacu<BarisRencanaAksi, Indikator>(nameof(BarisRencanaAksi.IndikatorId));
        b.HasIndex(nameof(BarisRencanaAksi.PemdaId), nameof(BarisRencanaAksi.PerangkatDaerahId), nameof(BarisRencanaAksi.Tahun));
    }
}
