using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Perjanjian;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

internal sealed class PemetaanPerjanjianKinerja : IEntityTypeConfiguration<PerjanjianKinerja>
{
    public void Configure(EntityTypeBuilder<PerjanjianKinerja> b)
    {
        b.BerkunciId();
        b.Mengacu<PerjanjianKinerja, Unit>(nameof(PerjanjianKinerja.UnitId));
        b.UnikDiInstansi(nameof(PerjanjianKinerja.Tahun), nameof(PerjanjianKinerja.NomorVersi)).HasFilter("unit_id IS NULL");
        b.UnikDiInstansi(nameof(PerjanjianKinerja.Tahun), nameof(PerjanjianKinerja.UnitId), nameof(PerjanjianKinerja.NomorVersi))
            .HasFilter("unit_id IS NOT NULL");
        b.ComplexProperty(x => x.PihakPertama);
        b.ComplexProperty(x => x.PihakKedua);
    }
}
