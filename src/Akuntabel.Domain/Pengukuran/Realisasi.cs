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

    /// <summary>
    /// The period's own amount as typed, when the indicator is given by hand and accumulates by Jumlah or RataRata;
    /// <see cref="Nilai"/> is then computed from it and the periods before. Null otherwise.
    /// </summary>
    public decimal? Isian { get; set; }

    /// <summary>Why the figure stands although it looks odd (a leap, a copy of the period before); empty for none.</summary>
    public string AlasanAngka { get; set; } = "";

    /// <summary>When a figure that waits for its source is expected, or null.</summary>
    public DateOnly? PerkiraanTersedia { get; set; }

    /// <summary>Account that typed one of its numbers last; null for an import. Never verifies it.</summary>
    public Guid? PenulisId { get; set; }

    /// <summary>Account that handed it in, or null while it is a draft; its author in the workflow.</summary>
    public Guid? PengajuId { get; set; }

    /// <summary>UTC instant it was handed in last, or null.</summary>
    public DateTime? DiajukanPada { get; set; }

    public int Versi { get; set; } = 1;
}
