using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.DataKinerja;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanRekamUnsur : IEntityTypeConfiguration<RekamUnsur>
{
    public void Configure(EntityTypeBuilder<RekamUnsur> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(RekamUnsur.Kelompok), nameof(RekamUnsur.Periode), nameof(RekamUnsur.Nomor));
        b.DaftarDalamBaris(x => x.Isian, DaftarJson.Default.ListIsianRekam);
    }
}
