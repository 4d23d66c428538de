using Akuntabel.Domain.Pelaporan.Beku;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanLaporanBeku : IEntityTypeConfiguration<LaporanBeku>
{
    public void Configure(EntityTypeBuilder<LaporanBeku> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(LaporanBeku.Periode), nameof(LaporanBeku.NomorVersi));
        b.HasIndex(x => x.Kode).IsUnique();
    }
}
