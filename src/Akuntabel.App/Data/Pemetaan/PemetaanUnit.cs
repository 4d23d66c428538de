using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanUnit : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> b)
    {
        b.BerkunciId();
        b.Mengacu<Unit, Unit>(nameof(Unit.IndukId));
        b.UnikDiInstansi(nameof(Unit.Kunci));
    }
}
