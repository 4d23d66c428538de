namespace Akuntabel.Domain.Anggaran;

/// <summary>Field of a row of the monthly budget sheet.</summary>
public enum BidangIsianAnggaran
{
    Jumlah,

    Fisik,

    AlasanTurun,

    AlasanLebih,
}
