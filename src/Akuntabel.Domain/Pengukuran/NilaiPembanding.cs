using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A figure of somebody else to compare with: nation, province, another region.</summary>
public sealed class NilaiPembanding : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid IndikatorId { get; set; }

    public required Periode Periode { get; set; }

    public required JenisPembanding Jenis { get; set; }

    /// <summary>"Kota Banjarmasin", "Nasional".</summary>
    public required string Nama { get; set; }

    public required int Urutan { get; set; }

    public Nilai Nilai
    {
        get => NilaiTersimpan.KeNilai();
        set => NilaiTersimpan = NilaiTersimpan.Dari(value);
    }

    /// <summary>The stored form of <see cref="Nilai"/>.</summary>
    public NilaiTersimpan NilaiTersimpan { get; private set; } = new() { Alasan = AlasanKosong.BelumDiukur };

    public required string Sumber { get; set; }

    /// <summary>Why it is empty, or what to know when comparing.</summary>
    public required string Keterangan { get; set; }

    public int Versi { get; set; } = 1;
}
