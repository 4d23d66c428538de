using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRealisasiAnggaran : IEntityTypeConfiguration<RealisasiAnggaran>
{
    public void Configure(EntityTypeBuilder<RealisasiAnggaran> b)
    {
        b.HasKey(
            nameof(RealisasiAnggaran.PemdaId),
            nameof(RealisasiAnggaran.PerangkatDaerahId),
            nameof(RealisasiAnggaran.ObjekIdentitas),
            nameof(RealisasiAnggaran.Periode),
            nameof(RealisasiAnggaran.Sifat)
        );
    }
}
