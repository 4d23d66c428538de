using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanTarget : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> b)
    {
        b.HasKey(
            nameof(Target.PemdaId),
            nameof(Target.IndikatorId),
            nameof(Target.Periode),
            nameof(Target.Sumber),
            nameof(Target.NomorVersi)
        );
        b.Mengacu<Target, Indikator>(nameof(Target.IndikatorId));
        b.ComplexProperty(x => x.NilaiTersimpan);
    }
}
