using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPenetapanIku : IEntityTypeConfiguration<PenetapanIku>
{
    public void Configure(EntityTypeBuilder<PenetapanIku> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(PenetapanIku.TahunAwal), nameof(PenetapanIku.TahunAkhir), nameof(PenetapanIku.NomorVersi));
    }
}
