using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBobotIndikator : IEntityTypeConfiguration<BobotIndikator>
{
    public void Configure(EntityTypeBuilder<BobotIndikator> b)
    {
        b.HasKey(nameof(BobotIndikator.PemdaId), nameof(BobotIndikator.IndikatorId), nameof(BobotIndikator.Tahun));
        b.Mengacu<BobotIndikator, Indikator>(nameof(BobotIndikator.IndikatorId));
    }
}
