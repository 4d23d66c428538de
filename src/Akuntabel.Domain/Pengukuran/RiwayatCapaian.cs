using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A past year's figures as published before the system: never computed, always marked so. Key: (PemdaId, IndikatorId, Tahun).</summary>
public sealed class RiwayatCapaian : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid IndikatorId { get; init; }

    public required int Tahun { get; init; }

    public Nilai Target
    {
        get => TargetTersimpan.KeNilai();
        set => TargetTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Target"/>.</summary>
    public NilaiTersimpan TargetTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    public Nilai Realisasi
    {
        get => RealisasiTersimpan.KeNilai();
        set => RealisasiTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Realisasi"/>.</summary>
    public NilaiTersimpan RealisasiTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    /// <summary>As published, in percent.</summary>
    public Nilai Capaian
    {
        get => CapaianTersimpan.KeNilai();
        set => CapaianTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Capaian"/>.</summary>
    public NilaiTersimpan CapaianTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    /// <summary>The publication.</summary>
    public required string Sumber { get; set; }

    public int Versi { get; set; } = 1;
}
