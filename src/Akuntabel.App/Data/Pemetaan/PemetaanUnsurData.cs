using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.DataKinerja;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanUnsurData : IEntityTypeConfiguration<UnsurData>
{
    public void Configure(EntityTypeBuilder<UnsurData> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(UnsurData.Kode));
        b.ComplexProperty(x => x.Satuan);
        b.DaftarDalamBaris(x => x.Dimensi, DaftarJson.Default.ListDimensiUnsur);
    }
}
