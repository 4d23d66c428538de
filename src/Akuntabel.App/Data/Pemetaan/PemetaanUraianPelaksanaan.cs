using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanUraianPelaksanaan : IEntityTypeConfiguration<UraianPelaksanaan>
{
    public void Configure(EntityTypeBuilder<UraianPelaksanaan> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(UraianPelaksanaan.SimpulAnggaranIdentitas), nameof(UraianPelaksanaan.Periode));
    }
}
