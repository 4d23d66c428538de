using Akuntabel.Domain.Telaah;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanNaskahTelaah : IEntityTypeConfiguration<NaskahTelaah>
{
    public void Configure(EntityTypeBuilder<NaskahTelaah> b)
    {
        b.BerkunciId();
        b.HasIndex(nameof(NaskahTelaah.PemdaId), nameof(NaskahTelaah.PerangkatDaerahId), nameof(NaskahTelaah.Tahun));
    }
}
