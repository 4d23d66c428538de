using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>A component's value in a period. Key: (PemdaId, UnsurDataId, Periode, Kategori1, Kategori2). The row without categories is the total.</summary>
public sealed class NilaiUnsur : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid UnsurDataId { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>Category of the first dimension; empty for the total over it.</summary>
    public required string Kategori1 { get; init; }

    /// <summary>Category of the second dimension; empty for the total over it.</summary>
    public required string Kategori2 { get; init; }

    public Nilai Nilai
    {
        get => NilaiTersimpan.KeNilai();
        set => NilaiTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Nilai"/>.</summary>
    public NilaiTersimpan NilaiTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    /// <summary>Where this figure comes from, when other than the component says; empty otherwise.</summary>
    public required string Sumber { get; set; }

    /// <summary>Note printed with it, or empty.</summary>
    public required string Catatan { get; set; }

    /// <summary>Why the figure stands although it looks odd (a leap, a copy of the period before); empty for none.</summary>
    public string AlasanAngka { get; set; } = "";

    /// <summary>When a figure that waits for its source is expected, or null.</summary>
    public DateOnly? PerkiraanTersedia { get; set; }

    public int Versi { get; set; } = 1;
}
