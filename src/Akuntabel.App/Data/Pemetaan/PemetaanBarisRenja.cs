using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBarisRenja : IEntityTypeConfiguration<BarisRenja>
{
    public void Configure(EntityTypeBuilder<BarisRenja> b)
    {
        b.BerkunciId();
        b.Mengacu<BarisRenja, Renja>(nameof(BarisRenja.RenjaId));
        b.Mengacu<BarisRenja, Indikator>(nameof(BarisRenja.IndikatorId));
    }
}
