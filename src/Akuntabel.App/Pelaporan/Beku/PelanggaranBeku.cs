using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>Figures of the period are not approved.</summary>
public sealed record AngkaBelumDisetujui()
    : Pelanggaran(
        "Laporan belum dapat dibekukan: masih ada angka periode ini yang belum disetujui. Selesaikan persetujuannya lebih dahulu."
    );

/// <summary>Figures are missing and nobody said why.</summary>
public sealed record AngkaLaporanBelumLengkap(IReadOnlyList<string> Indikator)
    : Pelanggaran(
        $"Laporan belum dapat dibekukan: realisasi belum ada untuk {string.Join("; ", Indikator)}. Isi angkanya, atau tulis alasan mengapa tidak ada."
    );

/// <summary>The text refers to what nobody knows.</summary>
public sealed record RujukanTidakDikenal(int Jumlah)
    : Pelanggaran(
        $"Laporan belum dapat dibekukan: {Jumlah.ToString(CultureInfo.InvariantCulture)} rujukan di narasi tidak dikenal (tertulis ⟦…⟧). Perbaiki narasinya."
    );

/// <summary>Written sentences do not agree with the figures and nobody said why they may stand.</summary>
public sealed record KalimatTidakSesuai(IReadOnlyList<string> Kalimat)
    : Pelanggaran(
        $"Laporan belum dapat dibekukan: {CetakAngka.Seperlunya(Kalimat.Count)} kalimat tidak sesuai dengan datanya. {string.Join(" ", Kalimat)} Perbaiki narasinya, atau tulis alasan mengapa laporan tetap dibekukan."
    );

/// <summary>Our own check has material notes and nobody said why they may stand.</summary>
public sealed record AdaCatatanMaterial(int Jumlah)
    : Pelanggaran(
        $"Uji data menemukan {Jumlah.ToString(CultureInfo.InvariantCulture)} catatan material pada laporan ini. Perbaiki, atau tulis alasan mengapa laporan tetap dibekukan."
    );

/// <summary>The newest frozen version already says the same.</summary>
public sealed record LaporanSudahBeku(int NomorVersi)
    : Pelanggaran(
        $"Isi laporan sama dengan versi {NomorVersi.ToString(CultureInfo.InvariantCulture)} yang sudah dibekukan; tidak ada versi baru."
    );

/// <summary>A job freezes the same report just now.</summary>
public sealed record SedangDibekukan(string Peminta)
    : Pelanggaran($"Laporan ini sedang dibekukan atas permintaan {Peminta}. Tunggu sampai selesai, lalu lihat hasilnya.");

/// <summary>Somebody wrote while the report was being composed.</summary>
public sealed record DataBerubahSaatDibekukan()
    : Pelanggaran("Data berubah ketika laporan sedang dibekukan, jadi belum ada yang disimpan. Lihat perubahannya, lalu ulangi.");

/// <summary>No such frozen version.</summary>
public sealed record LaporanBekuTidakAda() : Pelanggaran("Versi laporan itu tidak ada.");

/// <summary>A stored file of a frozen report is gone or was replaced.</summary>
public sealed record BagianBekuRusak(string Nama)
    : Pelanggaran($"Berkas {Nama} dari laporan beku ini hilang atau isinya diganti sejak dibekukan.");
