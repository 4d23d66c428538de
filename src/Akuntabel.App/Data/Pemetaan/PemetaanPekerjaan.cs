using Akuntabel.Domain.Antrean;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPekerjaan : IEntityTypeConfiguration<Pekerjaan>
{
    public void Configure(EntityTypeBuilder<Pekerjaan> b)
    {
        b.HasKey(x => x.Id);
        b.HasIndex(x => new { x.Keadaan, x.Dibuat });
        b.HasIndex(x => new { x.PerangkatDaerahId, x.Dibuat });
    }
}
