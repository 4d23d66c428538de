using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanSimpulAnggaran : IEntityTypeConfiguration<SimpulAnggaran>
{
    public void Configure(EntityTypeBuilder<SimpulAnggaran> b)
    {
        b.BerkunciId();
        b.Mengacu<SimpulAnggaran, DokumenAnggaran>(nameof(SimpulAnggaran.DokumenAnggaranId));
        b.Mengacu<SimpulAnggaran, SimpulAnggaran>(nameof(SimpulAnggaran.IndukId));
        b.Mengacu<SimpulAnggaran, Unit>(nameof(SimpulAnggaran.UnitId));
        b.UnikDiPemda(nameof(SimpulAnggaran.DokumenAnggaranId), nameof(SimpulAnggaran.Kunci));
        b.UnikDiPemda(nameof(SimpulAnggaran.DokumenAnggaranId), nameof(SimpulAnggaran.Identitas));
    }
}
