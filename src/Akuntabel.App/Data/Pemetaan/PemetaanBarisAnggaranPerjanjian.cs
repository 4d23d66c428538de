using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBarisAnggaranPerjanjian : IEntityTypeConfiguration<BarisAnggaranPerjanjian>
{
    public void Configure(EntityTypeBuilder<BarisAnggaranPerjanjian> b)
    {
        b.BerkunciId();
        b.Mengacu<BarisAnggaranPerjanjian, PerjanjianKinerja>(nameof(BarisAnggaranPerjanjian.PerjanjianKinerjaId));
        b.Mengacu<BarisAnggaranPerjanjian, Indikator>(nameof(BarisAnggaranPerjanjian.IndikatorId));
    }
}
