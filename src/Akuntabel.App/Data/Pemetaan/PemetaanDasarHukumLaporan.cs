using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanDasarHukumLaporan : IEntityTypeConfiguration<DasarHukumLaporan>
{
    public void Configure(EntityTypeBuilder<DasarHukumLaporan> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(DasarHukumLaporan.Tahun), nameof(DasarHukumLaporan.PeraturanKunci));
        b.HasOne<Peraturan>().WithMany().HasForeignKey(x => x.PeraturanKunci).HasPrincipalKey(x => x.Kunci);
    }
}
