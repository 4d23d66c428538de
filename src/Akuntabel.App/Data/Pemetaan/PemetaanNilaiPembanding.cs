using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanNilaiPembanding : IEntityTypeConfiguration<NilaiPembanding>
{
    public void Configure(EntityTypeBuilder<NilaiPembanding> b)
    {
        b.BerkunciId();
        b.Mengacu<NilaiPembanding, Indikator>(nameof(NilaiPembanding.IndikatorId));
        b.UnikDiPemda(
            nameof(NilaiPembanding.IndikatorId),
            nameof(NilaiPembanding.Periode),
            nameof(NilaiPembanding.Jenis),
            nameof(NilaiPembanding.Nama)
        );
        b.ComplexProperty(x => x.NilaiTersimpan);
    }
}
