using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBarisIku : IEntityTypeConfiguration<BarisIku>
{
    public void Configure(EntityTypeBuilder<BarisIku> b)
    {
        b.BerkunciId();
        b.Mengacu<BarisIku, PenetapanIku>(nameof(BarisIku.PenetapanIkuId));
        b.Mengacu<BarisIku, Indikator>(nameof(BarisIku.IndikatorId));
    }
}
