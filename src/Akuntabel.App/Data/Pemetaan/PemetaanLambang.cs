using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanLambang : IEntityTypeConfiguration<Lambang>
{
    public void Configure(EntityTypeBuilder<Lambang> b)
    {
        b.BerkunciId();
        b.Mengacu<Lambang, PerangkatDaerah>(nameof(Lambang.PerangkatDaerahId));
        b.UnikDiPemda().HasFilter("perangkat_daerah_id IS NULL");
        b.UnikDiPemda(nameof(Lambang.PerangkatDaerahId)).HasFilter("perangkat_daerah_id IS NOT NULL");
    }
}
