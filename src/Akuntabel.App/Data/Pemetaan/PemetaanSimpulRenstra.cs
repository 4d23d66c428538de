using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSimpulRenstra : IEntityTypeConfiguration<SimpulRenstra>
{
    public void Configure(EntityTypeBuilder<SimpulRenstra> b)
    {
        b.BerkunciId();
        b.Mengacu<SimpulRenstra, Renstra>(nameof(SimpulRenstra.RenstraId));
        b.Mengacu<SimpulRenstra, SimpulRenstra>(nameof(SimpulRenstra.IndukId));
        b.UnikDiPemda(nameof(SimpulRenstra.RenstraId), nameof(SimpulRenstra.Kunci));
        b.UnikDiPemda(nameof(SimpulRenstra.RenstraId), nameof(SimpulRenstra.Identitas));
    }
}
