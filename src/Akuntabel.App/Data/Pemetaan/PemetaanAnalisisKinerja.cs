using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanAnalisisKinerja : IEntityTypeConfiguration<AnalisisKinerja>
{
    public void Configure(EntityTypeBuilder<AnalisisKinerja> b)
    {
        b.BerkunciId();
        b.Mengacu<AnalisisKinerja, Indikator>(nameof(AnalisisKinerja.IndikatorId));
        b.HasIndex(nameof(AnalisisKinerja.PemdaId), nameof(AnalisisKinerja.PerangkatDaerahId), nameof(AnalisisKinerja.Periode));
    }
}
