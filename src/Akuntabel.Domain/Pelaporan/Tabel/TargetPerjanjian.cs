using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Targets as an agreement promises them.</summary>
public static class TargetPerjanjian
{
    /// <summary>The year's target of an indicator in a version of the agreement; TidakDitargetkan when it has none.</summary>
    public static Nilai Nilai(BahanLaporan bahan, PerjanjianKinerja perjanjian, Guid indikatorId) =>
        bahan
            .Indeks.Target(indikatorId)
            .FirstOrDefault(t =>
                t.Sumber == SumberTarget.PerjanjianKinerja
                && t.NomorVersi == perjanjian.NomorVersi
                && t.Periode == bahan.Berkas.Periode.SetahunPenuh
            )
            ?.Nilai
        ?? Umum.Nilai.Tanpa(AlasanKosong.TidakDitargetkan);
}
