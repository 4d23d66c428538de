using Akuntabel.Domain.Anggaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanDokumenAnggaran : IEntityTypeConfiguration<DokumenAnggaran>
{
    public void Configure(EntityTypeBuilder<DokumenAnggaran> b)
    {
        b.BerkunciId();
        b.UnikDiInstansi(nameof(DokumenAnggaran.Tahun), nameof(DokumenAnggaran.NomorVersi));
    }
}
