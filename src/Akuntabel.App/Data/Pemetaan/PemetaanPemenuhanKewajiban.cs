using Akuntabel.Domain.Kalender;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPemenuhanKewajiban : IEntityTypeConfiguration<PemenuhanKewajiban>
{
    public void Configure(EntityTypeBuilder<PemenuhanKewajiban> b) =>
        b.HasKey(
            nameof(PemenuhanKewajiban.PemdaId),
            nameof(PemenuhanKewajiban.PerangkatDaerahId),
            nameof(PemenuhanKewajiban.Kunci),
            nameof(PemenuhanKewajiban.Periode)
        );
}
