using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPenugasan : IEntityTypeConfiguration<Penugasan>
{
    public void Configure(EntityTypeBuilder<Penugasan> b)
    {
        b.HasKey(x => x.Id);
        b.HasOne<Pengguna>().WithMany().HasForeignKey(x => x.PenggunaId);
        b.HasOne<Pemda>().WithMany().HasForeignKey(x => x.PemdaId);
        b.HasOne<PerangkatDaerah>().WithMany().HasForeignKey(x => new { x.PemdaId, x.PerangkatDaerahId });
        b.HasOne<Unit>().WithMany().HasForeignKey(x => new { x.PemdaId, x.UnitId });
    }
}
