using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanMasaJabatan : IEntityTypeConfiguration<MasaJabatan>
{
    public void Configure(EntityTypeBuilder<MasaJabatan> b)
    {
        b.BerkunciId();
        b.Mengacu<MasaJabatan, Unit>(nameof(MasaJabatan.UnitId));
    }
}
