using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBulanAnggaran : IEntityTypeConfiguration<BulanAnggaran>
{
    public void Configure(EntityTypeBuilder<BulanAnggaran> b) =>
        b.HasKey(nameof(BulanAnggaran.PemdaId), nameof(BulanAnggaran.PerangkatDaerahId), nameof(BulanAnggaran.Periode));
}
