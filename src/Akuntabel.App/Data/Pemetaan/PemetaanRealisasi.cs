using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRealisasi : IEntityTypeConfiguration<Realisasi>
{
    public void Configure(EntityTypeBuilder<Realisasi> b)
    {
        b.HasKey(nameof(Realisasi.PemdaId), nameof(Realisasi.IndikatorId), nameof(Realisasi.Periode));
        b.Mengacu<Realisasi, Indikator>(nameof(Realisasi.IndikatorId));
        b.ComplexProperty(x => x.NilaiTersimpan);
    }
}
