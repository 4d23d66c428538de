using Akuntabel.Domain.DataKinerja;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanNilaiUnsur : IEntityTypeConfiguration<NilaiUnsur>
{
    public void Configure(EntityTypeBuilder<NilaiUnsur> b)
    {
        b.HasKey(
            nameof(NilaiUnsur.PemdaId),
            nameof(NilaiUnsur.UnsurDataId),
            nameof(NilaiUnsur.Periode),
            nameof(NilaiUnsur.Kategori1),
            nameof(NilaiUnsur.Kategori2)
        );
        b.Mengacu<NilaiUnsur, UnsurData>(nameof(NilaiUnsur.UnsurDataId));
        b.ComplexProperty(x => x.NilaiTersimpan);
    }
}
