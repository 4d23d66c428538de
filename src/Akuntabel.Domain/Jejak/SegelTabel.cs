using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>
/// The seal of one table's rows in one chain's scope: their number and the sum of their hashes. Every save adds what it wrote and takes
/// away what it replaced, so a row changed, added or removed behind the program's back no longer fits. Key: (RantaiId, Tabel).
/// </summary>
public sealed class SegelTabel : IBerlingkupInstalasi
{
    /// <summary>The chain: "instalasi" for rows of no agency, else the id of the agency.</summary>
    public required string RantaiId { get; init; }

    /// <summary>Name of the table in the database.</summary>
    public required string Tabel { get; init; }

    /// <summary>Number of rows.</summary>
    public required long Jumlah { get; set; }

    /// <summary>Sum of the rows' hashes modulo 2^256, lower-case hex of 64 characters.</summary>
    public required string Nilai { get; set; }
}
