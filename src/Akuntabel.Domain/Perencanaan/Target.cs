using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>A target in one document. Key: (PemdaId, IndikatorId, Periode, Sumber, NomorVersi).</summary>
public sealed class Target : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid IndikatorId { get; init; }

    public required Periode Periode { get; init; }

    public required SumberTarget Sumber { get; init; }

    /// <summary>Version of the document, from 1.</summary>
    public required int NomorVersi { get; init; }

    public Nilai Nilai
    {
        get => NilaiTersimpan.KeNilai();
        set => NilaiTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Nilai"/>.</summary>
    public NilaiTersimpan NilaiTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    /// <summary>Recorded reason why it differs from another document; empty for none.</summary>
    public required string AlasanBeda { get; set; }

    public int Versi { get; set; } = 1;
}
