using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>What the mapping of every room needs: the file, what is stored, the ids behind its kunci.</summary>
internal sealed class BahanPeta
{
    public required BerkasImpor Berkas { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    public required KeadaanLama Lama { get; init; }

    public required Penyelaras Tulis { get; init; }

    public int PemdaId { get; set; }

    public Guid PerangkatDaerahId { get; set; }

    /// <summary>Set when other agencies share the region: the sentence that refuses changes of the region's rows.</summary>
    public string? LaranganPemda { get; set; }

    public Dictionary<string, Guid> Unit { get; } = new(StringComparer.Ordinal);

    /// <summary>Identitas by kunci.</summary>
    public Dictionary<string, Guid> SimpulRpjmd { get; } = new(StringComparer.Ordinal);

    /// <summary>Identitas by kunci.</summary>
    public Dictionary<string, Guid> SimpulRenstra { get; } = new(StringComparer.Ordinal);

    /// <summary>Identitas by kunci.</summary>
    public Dictionary<string, Guid> SimpulAnggaran { get; } = new(StringComparer.Ordinal);

    /// <summary>Identitas by kunci.</summary>
    public Dictionary<string, Guid> Belanja { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Guid> Indikator { get; } = new(StringComparer.Ordinal);

    /// <summary>Letter scale of an indicator, by kunci; null for none.</summary>
    public Dictionary<string, string?> SkalaIndikator { get; } = new(StringComparer.Ordinal);

    /// <summary>The id behind an optional kunci.</summary>
    public static Guid? Cari(Dictionary<string, Guid> menurutKunci, string? kunci) => kunci is null ? null : menurutKunci[kunci];

    public static Guid IdBaru() => Guid.CreateVersion7();

    public static Rupiah? Uang(decimal? rupiah) => rupiah is { } r ? Rupiah.Dari(r) : null;

    public static Satuan Satuan(ImporSatuan isi) =>
        new(isi.Nama, isi.Desimal, isi.Akhiran ?? (isi.Nama == "%" ? "%" : " " + isi.Nama));
}
