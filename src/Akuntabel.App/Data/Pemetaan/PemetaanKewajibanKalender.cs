using Akuntabel.Domain.Kalender;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanKewajibanKalender : IEntityTypeConfiguration<KewajibanKalender>
{
    public void Configure(EntityTypeBuilder<KewajibanKalender> b)
    {
        b.BerkunciId();
        b.UnikDiPemda(nameof(KewajibanKalender.Kunci));
    }
}
