using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSimpulRpjmd : IEntityTypeConfiguration<SimpulRpjmd>
{
    public void Configure(EntityTypeBuilder<SimpulRpjmd> b)
    {
        b.BerkunciId();
        b.Mengacu<SimpulRpjmd, Rpjmd>(nameof(SimpulRpjmd.RpjmdId));
        b.Mengacu<SimpulRpjmd, SimpulRpjmd>(nameof(SimpulRpjmd.IndukId));
        b.UnikDiPemda(nameof(SimpulRpjmd.RpjmdId), nameof(SimpulRpjmd.Kunci));
        b.UnikDiPemda(nameof(SimpulRpjmd.RpjmdId), nameof(SimpulRpjmd.Identitas));
    }
}
