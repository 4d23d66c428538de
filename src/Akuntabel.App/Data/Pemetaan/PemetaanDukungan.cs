using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanDukungan : IEntityTypeConfiguration<Dukungan>
{
    public void Configure(EntityTypeBuilder<Dukungan> b)
    {
        b.BerkunciId();
        b.Mengacu<Dukungan, Indikator>(nameof(Dukungan.IndikatorId));
        b.HasIndex(nameof(Dukungan.PemdaId), nameof(Dukungan.PerangkatDaerahId), nameof(Dukungan.Tahun));
    }
}
