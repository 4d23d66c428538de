using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanEntriJejak : IEntityTypeConfiguration<EntriJejak>
{
    public void Configure(EntityTypeBuilder<EntriJejak> b)
    {
        b.HasKey(nameof(EntriJejak.RantaiId), nameof(EntriJejak.Nomor));
        b.HasIndex(nameof(EntriJejak.RantaiId), nameof(EntriJejak.Objek));
    }
}
