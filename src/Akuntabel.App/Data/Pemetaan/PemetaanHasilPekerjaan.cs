using Akuntabel.Domain.Antrean;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanHasilPekerjaan : IEntityTypeConfiguration<HasilPekerjaan>
{
    public void Configure(EntityTypeBuilder<HasilPekerjaan> b)
    {
        b.HasKey(x => new { x.PekerjaanId, x.Urutan });
        b.HasOne<Pekerjaan>().WithMany().HasForeignKey(x => x.PekerjaanId);
    }
}
