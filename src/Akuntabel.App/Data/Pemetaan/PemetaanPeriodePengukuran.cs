using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPeriodePengukuran : IEntityTypeConfiguration<PeriodePengukuran>
{
    public void Configure(EntityTypeBuilder<PeriodePengukuran> b) =>
        b.HasKey(nameof(PeriodePengukuran.PemdaId), nameof(PeriodePengukuran.Periode));
}
