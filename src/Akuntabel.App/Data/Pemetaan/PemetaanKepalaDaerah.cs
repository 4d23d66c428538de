using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanKepalaDaerah : IEntityTypeConfiguration<KepalaDaerah>
{
    public void Configure(EntityTypeBuilder<KepalaDaerah> b)
    {
        b.BerkunciId();
    }
}
