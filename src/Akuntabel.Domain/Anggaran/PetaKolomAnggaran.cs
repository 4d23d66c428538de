namespace Akuntabel.Domain.Anggaran;

/// <summary>Which columns of a sheet hold what, from 0; null for a column that is not there.</summary>
public sealed record PetaKolomAnggaran
{
    /// <summary>Place of the sheet in the workbook, from 0.</summary>
    public int Lembar { get; init; }

    /// <summary>Number of the first row below the headings, from 1.</summary>
    public int BarisPertama { get; init; } = 1;

    public int? Kode { get; init; }

    public int? Uraian { get; init; }

    public int? Jumlah { get; init; }

    public int? Fisik { get; init; }

    /// <summary>Whether the amounts run from 1 January or are those of the month alone.</summary>
    public SifatRealisasi Sifat { get; init; } = SifatRealisasi.Kumulatif;

    /// <summary>Whether there is enough to read: something to find a row by, and something to read.</summary>
    public bool Cukup => (Kode is not null || Uraian is not null) && (Jumlah is not null || Fisik is not null);
}
