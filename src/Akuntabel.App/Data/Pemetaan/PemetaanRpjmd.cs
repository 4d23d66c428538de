using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRpjmd : IEntityTypeConfiguration<Rpjmd>
{
    public void Configure(EntityTypeBuilder<Rpjmd> b)
    {
        b.BerkunciId();
        b.UnikDiPemda(nameof(Rpjmd.TahunAwal), nameof(Rpjmd.TahunAkhir), nameof(Rpjmd.NomorVersi));
    }
}
