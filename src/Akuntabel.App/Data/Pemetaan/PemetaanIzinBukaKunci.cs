using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanIzinBukaKunci : IEntityTypeConfiguration<IzinBukaKunci>
{
    public void Configure(EntityTypeBuilder<IzinBukaKunci> b)
    {
        b.BerkunciId();
        b.Mengacu<IzinBukaKunci, Indikator>(nameof(IzinBukaKunci.IndikatorId));
        b.HasIndex(nameof(IzinBukaKunci.PemdaId), nameof(IzinBukaKunci.PerangkatDaerahId), nameof(IzinBukaKunci.Periode));
    }
}
