using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPemda : IEntityTypeConfiguration<Pemda>
{
    public void Configure(EntityTypeBuilder<Pemda> b)
    {
        b.HasKey(x => x.Id);
        b.HasIndex(x => x.Nama).IsUnique();
    }
}
