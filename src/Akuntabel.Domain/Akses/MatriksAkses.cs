using System.Collections.Frozen;
using static Akuntabel.Domain.Akses.JangkauanAkses;
using static Akuntabel.Domain.Akses.Peran;
using static Akuntabel.Domain.Akses.Tindakan;

namespace Akuntabel.Domain.Akses;

/// <summary>
/// The one place that says which office may do what, and how far. Pages, API and workflow ask it; docs/matriks-akses.md prints it.
/// </summary>
public static class MatriksAkses
{
    private static readonly HakPeran[] Pengisi =
    [
        new(OperatorBidang, UnitSendiri),
        new(KepalaBidang, UnitSendiri),
        new(Perencana, PerangkatDaerahSendiri),
    ];

    private static readonly HakPeran[] Pemverifikasi = [new(KepalaBidang, UnitSendiri), new(Perencana, PerangkatDaerahSendiri)];

    private static readonly HakPeran[] Pengembali = [.. Pemverifikasi, new(KepalaDinas, PerangkatDaerahSendiri)];

    private static readonly HakPeran[] Pembaca =
    [
        .. DiInstansi(OperatorBidang, KepalaBidang, Perencana, Bendahara, KepalaDinas),
        .. DiPemda(AdminPemda, Inspektorat, KepalaDaerah),
    ];

    /// <summary>Every act, in the order of the enumeration.</summary>
    public static IReadOnlyList<BarisMatriks> Semua { get; } =
    [
        new(LihatInstansi, "melihat data perangkat daerah", Pembaca),
        new(
            LihatDataPribadi,
            "melihat data pribadi tanpa disamarkan",
            [new(OperatorBidang, UnitSendiri), new(KepalaBidang, UnitSendiri), new(KepalaDinas, PerangkatDaerahSendiri)]
        ),
        new(UnduhLaporan, "mengunduh laporan", Pembaca),
        new(IsiRealisasi, "mengisi realisasi indikator", Pengisi),
        new(IsiUnsurData, "mengisi unsur data", Pengisi),
        new(IsiAnalisis, "menulis analisis indikator", Pengisi),
        new(UnggahBukti, "mengunggah bukti", Pengisi),
        new(AjukanKinerja, "mengajukan data kinerja", Pengisi),
        new(TarikKembaliKinerja, "menarik kembali data kinerja", Pengisi),
        new(VerifikasiKinerja, "memverifikasi data kinerja", Pemverifikasi),
        new(KembalikanKinerja, "mengembalikan data kinerja", Pengembali),
        new(SetujuiKinerja, "menyetujui data kinerja", DiInstansi(KepalaDinas)),
        new(TandatanganiPengecualian, "menandatangani pengecualian kunci", DiInstansi(KepalaDinas)),
        new(BeriPengecualian, "memberi pengecualian kunci", DiPemda(AdminPemda)),
        new(IsiRealisasiAnggaran, "mengisi realisasi anggaran", DiInstansi(Bendahara)),
        new(AjukanRealisasiAnggaran, "mengajukan atau menarik kembali realisasi anggaran", DiInstansi(Bendahara)),
        new(VerifikasiRealisasiAnggaran, "memverifikasi realisasi anggaran", Pemverifikasi),
        new(KembalikanRealisasiAnggaran, "mengembalikan realisasi anggaran", Pengembali),
        new(SetujuiRealisasiAnggaran, "menyetujui realisasi anggaran", DiInstansi(KepalaDinas)),
        new(TulisNarasi, "menulis narasi laporan", DiInstansi(Perencana, KepalaDinas)),
        new(UbahSistematika, "mengubah sistematika laporan", DiInstansi(Perencana)),
        new(
            SusunLaporan,
            "menyusun laporan",
            [.. DiInstansi(KepalaBidang, Perencana, Bendahara, KepalaDinas), .. DiPemda(AdminPemda, Inspektorat)]
        ),
        new(BekukanLaporan, "membekukan laporan", DiInstansi(KepalaDinas)),
        new(UnggahLampiran, "mengunggah lampiran laporan", DiInstansi(Perencana)),
        new(
            TelaahNaskah,
            "menelaah naskah",
            [.. DiInstansi(KepalaBidang, Perencana, KepalaDinas), .. DiPemda(AdminPemda, Inspektorat)]
        ),
        new(TulisCatatanReviu, "menulis catatan reviu", DiPemda(Inspektorat)),
        new(ImporData, "mengimpor data", [.. DiInstansi(Perencana), .. DiPemda(AdminPemda)]),
        new(KelolaPeriode, "membuka dan menutup periode", DiPemda(AdminPemda)),
        new(KelolaKalender, "mengatur kalender kewajiban", DiPemda(AdminPemda)),
        new(
            CatatPemenuhanKewajiban,
            "mencatat pemenuhan kewajiban",
            [.. DiInstansi(Perencana, KepalaDinas), .. DiPemda(AdminPemda)]
        ),
        new(KelolaSkala, "mengatur skala dan kebijakan pengukuran", DiPemda(AdminPemda)),
        new(KelolaAkun, "mengelola akun", [.. DiPemda(AdminPemda), new(AdminSistem, SeluruhInstalasi)]),
        new(KelolaPenugasan, "mengelola penugasan", [.. DiPemda(AdminPemda), new(AdminSistem, SeluruhInstalasi)]),
        new(
            LihatJejak,
            "membaca jejak perubahan",
            [.. DiInstansi(KepalaBidang, Perencana, KepalaDinas), .. DiPemda(AdminPemda, Inspektorat)]
        ),
        new(LihatJejakInstalasi, "membaca jejak instalasi", [new(AdminSistem, SeluruhInstalasi)]),
    ];

    private static readonly FrozenDictionary<Tindakan, BarisMatriks> MenurutTindakan = Semua.ToFrozenDictionary(b => b.Tindakan);

    /// <summary>The row of an act.</summary>
    public static BarisMatriks Baris(Tindakan tindakan) => MenurutTindakan[tindakan];

    private static HakPeran[] DiInstansi(params Peran[] peran) => [.. peran.Select(p => new HakPeran(p, PerangkatDaerahSendiri))];

    private static HakPeran[] DiPemda(params Peran[] peran) => [.. peran.Select(p => new HakPeran(p, SeluruhPemda))];
}
