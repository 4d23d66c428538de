using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>Nothing was chosen, or the file has no byte.</summary>
public sealed record BerkasKosong() : Pelanggaran("Berkas belum dipilih atau kosong. Pilih berkas bukti, lalu unggah lagi.");

/// <summary>Larger than one file may be.</summary>
public sealed record BerkasTerlaluBesar(long BatasMib)
    : Pelanggaran(
        $"Berkas lebih besar dari {CetakAngka.Seperlunya(BatasMib)} MiB. Perkecil dahulu, misalnya pindai ulang dengan resolusi lebih rendah."
    );

/// <summary>The agency has used its space up.</summary>
public sealed record KuotaBerkasHabis(long BatasMib)
    : Pelanggaran(
        $"Ruang berkas perangkat daerah ({CetakAngka.Seperlunya(BatasMib)} MiB) tidak cukup untuk berkas ini. Mintalah tambahan kepada pengelola sistem."
    );

/// <summary>The content is of no kind that is kept.</summary>
public sealed record JenisBerkasDitolak()
    : Pelanggaran(
        $"Isi berkas tidak dikenali sebagai jenis yang boleh diunggah ({SifatBerkas.Daftar}). Mengganti nama berkas tidak mengubah isinya."
    );

/// <summary>An office file with macros, too much inside, or broken.</summary>
public sealed record IsiBerkasTidakAman(string Sebab) : Pelanggaran($"Berkas ditolak karena {Sebab}.");

/// <summary>The stored content is gone or no longer what was uploaded.</summary>
public sealed record BerkasTersimpanRusak(string NamaBerkas)
    : Pelanggaran(
        $"Isi berkas {NamaBerkas} di penyimpanan hilang atau sudah berubah sejak diunggah, sehingga tidak disajikan. Beri tahu pengelola sistem."
    );

/// <summary>No such file among those of the agency.</summary>
public sealed record BuktiTidakDikenal() : Pelanggaran("Berkas bukti itu tidak ada.");
