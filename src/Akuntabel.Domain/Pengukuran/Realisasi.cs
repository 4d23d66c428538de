using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>What was reached: the value of an indicator in a period. Key: (PemdaId, IndikatorId, Periode).</summary>
public sealed class Realisasi : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid IndikatorId { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>Cumulative to the period's end.</summary>
    public Nilai Nilai
    {
        get => NilaiTersimpan.KeNilai();
        set => NilaiTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Nilai"/>.</summary>
    public NilaiTersimpan NilaiTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    public required StatusKinerja Status { get; set; }

    public required AsalNilai Asal { get; set; }

    /// <summary>For Impor: SHA-256 of the file; for Hitung: the formula and its components at approval.</summary>
    public required string AsalRincian { get; set; }

    /// <summary>Source of the figure as told, or empty.</summary>
    public required string Sumber { get; set; }

    public required string Catatan { get; set; }

    public int Versi { get; set; } = 1;
}
