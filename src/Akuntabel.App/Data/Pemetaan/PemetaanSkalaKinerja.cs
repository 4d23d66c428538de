using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSkalaKinerja : IEntityTypeConfiguration<SkalaKinerja>
{
    public void Configure(EntityTypeBuilder<SkalaKinerja> b)
    {
        b.BerkunciId();
        b.DaftarDalamBaris(x => x.Pita, DaftarJson.Default.ListPitaSkala);
    }
}
