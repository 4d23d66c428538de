using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanGaramPribadi : IEntityTypeConfiguration<GaramPribadi>
{
    public void Configure(EntityTypeBuilder<GaramPribadi> b)
    {
        b.BerkunciId();
    }
}
