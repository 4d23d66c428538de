using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPengguna : IEntityTypeConfiguration<Pengguna>
{
    public void Configure(EntityTypeBuilder<Pengguna> b)
    {
        b.HasKey(x => x.Id);
        b.HasIndex(x => x.NamaAkun).IsUnique();
        b.HasOne<Pemda>().WithMany().HasForeignKey(x => x.PemdaId);
    }
}
