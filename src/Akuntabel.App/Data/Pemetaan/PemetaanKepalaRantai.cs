using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanKepalaRantai : IEntityTypeConfiguration<KepalaRantai>
{
    public void Configure(EntityTypeBuilder<KepalaRantai> b)
    {
        b.HasKey(x => x.RantaiId);
    }
}
