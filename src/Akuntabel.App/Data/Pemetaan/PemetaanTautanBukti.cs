using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanTautanBukti : IEntityTypeConfiguration<TautanBukti>
{
    public void Configure(EntityTypeBuilder<TautanBukti> b)
    {
        b.BerkunciId();
        b.Mengacu<TautanBukti, Bukti>(nameof(TautanBukti.BuktiId));
        b.Mengacu<TautanBukti, Indikator>(nameof(TautanBukti.IndikatorId));
        b.Mengacu<TautanBukti, UnsurData>(nameof(TautanBukti.UnsurDataId));
        b.HasIndex(nameof(TautanBukti.PemdaId), nameof(TautanBukti.PerangkatDaerahId), nameof(TautanBukti.Periode));
    }
}
