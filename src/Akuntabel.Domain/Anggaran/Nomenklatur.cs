using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>An entry of a national nomenclature, by version; a past year's codes are never rewritten.</summary>
public sealed class Nomenklatur : IBerlingkupInstalasi
{
    public required Guid Id { get; init; }

    /// <summary>"13/2006", "90/2019", "050-5889/2021", "900.1.15.5-3406/2024".</summary>
    public required string VersiDaftar { get; set; }

    /// <summary>Dotted code; empty where the list has none.</summary>
    public required string Kode { get; set; }

    public required TingkatAnggaran Tingkat { get; set; }

    public required string Nama { get; set; }

    /// <summary>Indicator text, or empty.</summary>
    public required string Indikator { get; set; }

    /// <summary>Unit, or empty.</summary>
    public required string Satuan { get; set; }
}
