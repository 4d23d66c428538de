using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRiwayatCapaian : IEntityTypeConfiguration<RiwayatCapaian>
{
    public void Configure(EntityTypeBuilder<RiwayatCapaian> b)
    {
        b.HasKey(nameof(RiwayatCapaian.PemdaId), nameof(RiwayatCapaian.IndikatorId), nameof(RiwayatCapaian.Tahun));
        b.Mengacu<RiwayatCapaian, Indikator>(nameof(RiwayatCapaian.IndikatorId));
        b.ComplexProperty(x => x.TargetTersimpan);
        b.ComplexProperty(x => x.RealisasiTersimpan);
        b.ComplexProperty(x => x.CapaianTersimpan);
    }
}
