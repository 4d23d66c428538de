using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanKebijakanPengukuran : IEntityTypeConfiguration<KebijakanPengukuran>
{
    public void Configure(EntityTypeBuilder<KebijakanPengukuran> b)
    {
        b.BerkunciId();
        b.UnikDiPemda(nameof(KebijakanPengukuran.BerlakuSejak));
        b.HasOne<SkalaKinerja>()
            .WithMany()
            .HasForeignKey(x => new { x.PemdaId, x.SkalaKinerjaKunci })
            .HasPrincipalKey(x => new { x.PemdaId, x.Kunci });
    }
}
