using Akuntabel.Domain.Pelaporan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanNarasi : IEntityTypeConfiguration<Narasi>
{
    public void Configure(EntityTypeBuilder<Narasi> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(Narasi.Periode), nameof(Narasi.Slot));
    }
}
