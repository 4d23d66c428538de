using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>An early warning about a part of the budget.</summary>
/// <param name="Jenis">What it is about.</param>
/// <param name="Kritis">True when it is more than worth attention.</param>
/// <param name="Nama">The program, kegiatan or belanja line, or the whole budget.</param>
/// <param name="Kalimat">What is wrong, for the reader.</param>
/// <param name="Dasar">The figure it rests on.</param>
public sealed record PeringatanAnggaran(
    JenisPeringatanAnggaran Jenis,
    bool Kritis,
    string Nama,
    string Kalimat,
    HasilHitung Dasar
);
