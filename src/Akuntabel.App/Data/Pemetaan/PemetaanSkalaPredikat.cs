using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSkalaPredikat : IEntityTypeConfiguration<SkalaPredikat>
{
    public void Configure(EntityTypeBuilder<SkalaPredikat> b)
    {
        b.HasKey(x => x.Id);
        b.DaftarDalamBaris(x => x.Tingkat, DaftarJson.Default.ListTingkatPredikat);
    }
}
