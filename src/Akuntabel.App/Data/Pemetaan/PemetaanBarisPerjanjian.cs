using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBarisPerjanjian : IEntityTypeConfiguration<BarisPerjanjian>
{
    public void Configure(EntityTypeBuilder<BarisPerjanjian> b)
    {
        b.BerkunciId();
        b.Mengacu<BarisPerjanjian, PerjanjianKinerja>(nameof(BarisPerjanjian.PerjanjianKinerjaId));
        b.Mengacu<BarisPerjanjian, Indikator>(nameof(BarisPerjanjian.IndikatorId));
    }
}
