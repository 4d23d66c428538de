using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRenstra : IEntityTypeConfiguration<Renstra>
{
    public void Configure(EntityTypeBuilder<Renstra> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(Renstra.TahunAwal), nameof(Renstra.TahunAkhir), nameof(Renstra.NomorVersi));
    }
}
