using Akuntabel.Domain.DataKinerja;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanBukti : IEntityTypeConfiguration<Bukti>
{
    public void Configure(EntityTypeBuilder<Bukti> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(Bukti.Sha256));
    }
}
