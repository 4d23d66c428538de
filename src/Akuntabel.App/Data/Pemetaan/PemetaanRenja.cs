using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRenja : IEntityTypeConfiguration<Renja>
{
    public void Configure(EntityTypeBuilder<Renja> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(Renja.Tahun), nameof(Renja.NomorVersi));
    }
}
