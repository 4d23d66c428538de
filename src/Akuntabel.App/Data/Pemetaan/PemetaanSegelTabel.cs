using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSegelTabel : IEntityTypeConfiguration<SegelTabel>
{
    public void Configure(EntityTypeBuilder<SegelTabel> b)
    {
        b.HasKey(x => new { x.RantaiId, x.Tabel });
    }
}
