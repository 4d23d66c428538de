using Akuntabel.Domain.Pelaporan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSistematikaTersimpan : IEntityTypeConfiguration<SistematikaTersimpan>
{
    public void Configure(EntityTypeBuilder<SistematikaTersimpan> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(SistematikaTersimpan.Tahun), nameof(SistematikaTersimpan.Berkala));
    }
}
