using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Antrean;

/// <summary>No such job, or one of another agency, or one removed by age.</summary>
public sealed record PekerjaanTidakDikenal()
    : Pelanggaran("Pekerjaan ini tidak ada, atau hasilnya sudah dihapus karena lama. Susun sekali lagi.");

/// <summary>The file of a finished job is gone or not what it was.</summary>
public sealed record HasilPekerjaanRusak(string Nama)
    : Pelanggaran($"Berkas {Nama} tidak ada lagi di tempatnya atau isinya berubah. Susun sekali lagi.");
