using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPetaNomenklatur : IEntityTypeConfiguration<PetaNomenklatur>
{
    public void Configure(EntityTypeBuilder<PetaNomenklatur> b)
    {
        b.HasKey(x => x.Id);
        b.HasIndex(x => new
            {
                x.VersiLama,
                x.KodeLama,
                x.VersiBaru,
                x.KodeBaru,
            })
            .IsUnique();
    }
}
