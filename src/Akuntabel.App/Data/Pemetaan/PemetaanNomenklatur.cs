using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanNomenklatur : IEntityTypeConfiguration<Nomenklatur>
{
    public void Configure(EntityTypeBuilder<Nomenklatur> b)
    {
        b.HasKey(x => x.Id);
        b.HasIndex(x => new { x.VersiDaftar, x.Kode });
    }
}
