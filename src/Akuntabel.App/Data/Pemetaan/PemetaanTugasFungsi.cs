using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanTugasFungsi : IEntityTypeConfiguration<TugasFungsi>
{
    public void Configure(EntityTypeBuilder<TugasFungsi> b)
    {
        b.BerkunciId();
        b.Mengacu<TugasFungsi, Unit>(nameof(TugasFungsi.UnitId));
    }
}
