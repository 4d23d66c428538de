using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>Somebody else saved the same figure after it was read: both values, so that nothing is lost.</summary>
public sealed record AngkaBentrok(string Nama, string NilaiAnda, string NilaiTersimpan, string Oleh)
    : Pelanggaran(
        $"{Nama} sudah diubah {Oleh} menjadi {NilaiTersimpan}, sedangkan Anda mengisi {NilaiAnda}. "
            + "Simpan lagi bila angka Anda yang benar; centang \"Pakai yang tersimpan\" atau kosongkan bila angka tersimpan yang benar."
    )
{
    /// <summary>Version now stored, to save over it knowingly.</summary>
    public int VersiTersimpan { get; init; }
}

/// <summary>What is wrong with the cells of a sheet; nothing of it was saved.</summary>
public sealed record LembarDitolak(IReadOnlyDictionary<string, Pelanggaran> MenurutSel)
    : Pelanggaran(
        $"{CetakAngka.Seperlunya(MenurutSel.Count)} isian perlu diperbaiki; belum ada yang disimpan. Angka yang Anda ketik tetap ada di lembar ini."
    );

/// <summary>Somebody else took a step on the figure meanwhile.</summary>
public sealed record StatusSudahBerubah(string Nama)
    : Pelanggaran(
        $"{Nama} sudah diubah atau diproses orang lain sejak halaman ini dibuka. Periksa keadaannya sekarang, lalu ulangi."
    );

/// <summary>Nothing was chosen.</summary>
public sealed record TidakAdaYangDipilih() : Pelanggaran("Pilih sedikitnya satu indikator.");

/// <summary>Somebody else wrote the same text meanwhile.</summary>
/// <param name="Jenis">The kind of text.</param>
/// <param name="Tersimpan">What is stored now.</param>
/// <param name="Oleh">Who wrote it and when.</param>
public sealed record AnalisisBentrok(JenisAnalisis Jenis, string Tersimpan, string Oleh)
    : Pelanggaran(
        $"Teks ini sudah diubah {Oleh}. Teks Anda masih ada di isian; bandingkan dengan yang tersimpan di bawahnya, lalu simpan lagi."
    );
