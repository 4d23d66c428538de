using Akuntabel.Domain.Pelaporan.Beku;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBagianBeku : IEntityTypeConfiguration<BagianBeku>
{
    public void Configure(EntityTypeBuilder<BagianBeku> b)
    {
        b.HasKey(x => new
        {
            x.PemdaId,
            x.LaporanBekuId,
            x.Nama,
        });
        b.Mengacu<BagianBeku, LaporanBeku>(nameof(BagianBeku.LaporanBekuId));
    }
}
