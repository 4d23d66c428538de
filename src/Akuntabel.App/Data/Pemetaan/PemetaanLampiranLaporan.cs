using Akuntabel.Domain.Pelaporan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanLampiranLaporan : IEntityTypeConfiguration<LampiranLaporan>
{
    public void Configure(EntityTypeBuilder<LampiranLaporan> b)
    {
        b.BerkunciId();
        b.HasIndex(x => new
        {
            x.PemdaId,
            x.PerangkatDaerahId,
            x.Periode,
            x.Urutan,
        });
    }
}
