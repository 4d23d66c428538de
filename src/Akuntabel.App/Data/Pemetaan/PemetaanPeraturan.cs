using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPeraturan : IEntityTypeConfiguration<Peraturan>
{
    public void Configure(EntityTypeBuilder<Peraturan> b)
    {
        b.HasKey(x => x.Id);
    }
}
