using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>One row of the monthly budget sheet: a node of the program tree or a belanja line, and what is typed for it.</summary>
public sealed record BarisLembarAnggaran
{
    /// <summary>"simpul:KUNCI" or "belanja:KUNCI", as the import format names it.</summary>
    public required string Objek { get; init; }

    /// <summary>What the stored realisasi refers to.</summary>
    public required Guid Identitas { get; init; }

    /// <summary>Nomenclature code or rekening, or empty.</summary>
    public required string Kode { get; init; }

    public required string Nama { get; init; }

    /// <summary>0 for a root.</summary>
    public required int Kedalaman { get; init; }

    /// <summary>Key of its "cara hitung".</summary>
    public required string KunciHitung { get; init; }

    /// <summary>Figures to the month's end.</summary>
    public required JumlahAnggaran Jumlah { get; init; }

    /// <summary>True where money is typed: at the lowest part of the budget.</summary>
    public required bool IsiUang { get; init; }

    /// <summary>True where fisik is typed: at a kegiatan without parts.</summary>
    public required bool IsiFisik { get; init; }

    /// <summary>What is stored for the month, or null.</summary>
    public RealisasiAnggaran? Isian { get; init; }

    /// <summary>Cumulative to the end of the month before; null in January and where nothing was reported.</summary>
    public Rupiah? BulanLalu { get; init; }

    /// <summary>Fisik to the end of the month before, in percent, or null.</summary>
    public decimal? FisikLalu { get; init; }

    /// <summary>The next figure typed for a later month, which must not be lower without a reason; or null.</summary>
    public RealisasiAnggaran? Sesudah { get; init; }

    /// <summary>History that already says what was spent to this month's end and cannot be typed over; or null.</summary>
    public RealisasiAnggaran? Riwayat { get; init; }

    /// <summary>True when a person may type here while the month is a draft.</summary>
    public bool Terbuka => Riwayat is null && Isian is not { Status: > StatusKinerja.Draf };

    /// <summary>Spent in the month itself: the cumulative figure less that of the month before; null when unknown.</summary>
    public Rupiah? BulanIni =>
        Jumlah.Realisasi is { } kini && !Jumlah.RealisasiSebagian ? kini - (BulanLalu ?? Rupiah.Nol) : null;
}
