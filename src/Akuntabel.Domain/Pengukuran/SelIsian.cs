using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>One number to type in the measurement sheet.</summary>
public sealed record SelIsian
{
    public required JenisIsian Jenis { get; init; }

    /// <summary>Kode of the component, or kunci of the indicator.</summary>
    public required string Kunci { get; init; }

    public required string Nama { get; init; }

    public required Satuan Satuan { get; init; }

    /// <summary>How periods join; null when the indicator does not say.</summary>
    public CaraHimpun? CaraHimpun { get; init; }

    /// <summary>The period the number is stored for: that of the sheet, or the year for what is known once a year.</summary>
    public required Periode Periode { get; init; }

    /// <summary>What is stored now, for that period alone.</summary>
    public required Nilai Nilai { get; init; }

    /// <summary>What is stored for the period before it in the same year, or null for the first.</summary>
    public Nilai? Sebelum { get; init; }

    /// <summary>Accumulated from January to the end of the sheet's period.</summary>
    public required HasilHitung Kumulatif { get; init; }

    /// <summary>Earlier periods of the year that are empty, when they keep the typed figure from being accumulated; else none.</summary>
    public IReadOnlyList<Periode> Terhalang { get; init; } = [];

    /// <summary>The same as a sentence: "Triwulan I, Triwulan II belum diisi"; null when nothing is in the way.</summary>
    public string? SebabTerhalang =>
        Terhalang.Count == 0 ? null : $"{string.Join(", ", Terhalang.Select(p => p.SebutanSingkat))} belum diisi";

    /// <summary>Version of the stored row; 0 when there is none.</summary>
    public required int Versi { get; init; }

    public string Sumber { get; init; } = "";

    public string Catatan { get; init; } = "";

    public string AlasanAngka { get; init; } = "";

    public DateOnly? PerkiraanTersedia { get; init; }

    /// <summary>Name of the cell in forms and in the audit trail: "unsur:omzet@2019", "indikator:nilai-akip@2019-TW2".</summary>
    public string Alamat => NamaSel.Tulis(Jenis, Kunci, Periode);

    /// <summary>Whether it needs nothing more before it may be handed in.</summary>
    public bool Lengkap =>
        Nilai is not Nilai.Kosong kosong
        || kosong.Alasan is AlasanKosong.TidakAdaData or AlasanKosong.TidakBerlaku
        || (kosong.Alasan == AlasanKosong.MenungguSumber && PerkiraanTersedia is not null);
}
