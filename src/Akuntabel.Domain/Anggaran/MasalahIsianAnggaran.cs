using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Something wrong with one field of the monthly budget sheet.</summary>
/// <param name="Objek">The row, as <see cref="BarisLembarAnggaran.Objek"/>.</param>
/// <param name="Nama">The row for the reader.</param>
/// <param name="Bidang">The field it stands at.</param>
/// <param name="Pelanggaran">What is wrong and what to type instead.</param>
public sealed record MasalahIsianAnggaran(string Objek, string Nama, BidangIsianAnggaran Bidang, Pelanggaran Pelanggaran);
