using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPerangkatDaerah : IEntityTypeConfiguration<PerangkatDaerah>
{
    public void Configure(EntityTypeBuilder<PerangkatDaerah> b)
    {
        b.BerkunciId();
        b.HasIndex(x => x.Slug).IsUnique();
    }
}
