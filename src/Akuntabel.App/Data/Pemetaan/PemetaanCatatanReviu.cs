using Akuntabel.Domain.Telaah;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanCatatanReviu : IEntityTypeConfiguration<CatatanReviu>
{
    public void Configure(EntityTypeBuilder<CatatanReviu> b)
    {
        b.BerkunciId();
        b.Mengacu<CatatanReviu, NaskahTelaah>(nameof(CatatanReviu.NaskahTelaahId));
        b.UnikDiPemda(nameof(CatatanReviu.NaskahTelaahId), nameof(CatatanReviu.Urutan));
    }
}
