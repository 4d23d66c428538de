using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// The workflow of a figure, on (indikator, periode) and on (anggaran, bulan):
/// Draf → Diajukan → Diverifikasi → Disetujui → Terkunci. Each step returns the new state or the rule it would break.
/// </summary>
public static class AlurKinerja
{
    /// <summary>Hands a draft in; whoever hands it in counts as its author.</summary>
    public static Hasil<KeadaanAlur> Ajukan(KeadaanAlur keadaan, PelakuAlur pelaku) =>
        keadaan.Status != StatusKinerja.Draf ? new LangkahAlurTidakSah(keadaan.Status, "diajukan")
        : !pelaku.Boleh(keadaan.Alur.Ajukan) ? new PeranAlurTidakSesuai(keadaan.Alur.Ajukan)
        : keadaan with { Status = StatusKinerja.Diajukan, Penulis = pelaku.PenggunaId };

    /// <summary>The author takes it back as long as nobody has verified it.</summary>
    public static Hasil<KeadaanAlur> TarikKembali(KeadaanAlur keadaan, PelakuAlur pelaku) =>
        keadaan.Status != StatusKinerja.Diajukan ? new LangkahAlurTidakSah(keadaan.Status, "ditarik kembali")
        : keadaan.Penulis != pelaku.PenggunaId ? new BukanPenulis()
        : keadaan with { Status = StatusKinerja.Draf };

    /// <summary>Kepala Bidang or Perencana checks it, never its author.</summary>
    public static Hasil<KeadaanAlur> Verifikasi(KeadaanAlur keadaan, PelakuAlur pelaku) =>
        keadaan.Status != StatusKinerja.Diajukan ? new LangkahAlurTidakSah(keadaan.Status, "diverifikasi")
        : !pelaku.Boleh(keadaan.Alur.Verifikasi) ? new PeranAlurTidakSesuai(keadaan.Alur.Verifikasi)
        : keadaan.Penulis == pelaku.PenggunaId ? new PenulisMemverifikasiSendiri()
        : keadaan with { Status = StatusKinerja.Diverifikasi };

    /// <summary>Kepala Dinas approves what was verified.</summary>
    public static Hasil<KeadaanAlur> Setujui(KeadaanAlur keadaan, PelakuAlur pelaku) =>
        keadaan.Status != StatusKinerja.Diverifikasi ? new LangkahAlurTidakSah(keadaan.Status, "disetujui")
        : !pelaku.Boleh(keadaan.Alur.Setujui) ? new PeranAlurTidakSesuai(keadaan.Alur.Setujui)
        : keadaan with { Status = StatusKinerja.Disetujui };

    /// <summary>The period closes: what is approved is locked.</summary>
    public static Hasil<KeadaanAlur> Kunci(KeadaanAlur keadaan) =>
        keadaan.Status == StatusKinerja.Disetujui
            ? keadaan with
            {
                Status = StatusKinerja.Terkunci,
            }
            : new LangkahAlurTidakSah(keadaan.Status, "dikunci");

    /// <summary>Sends it back to Draf with a reason, from any step before the lock.</summary>
    public static Hasil<KeadaanAlur> Kembalikan(KeadaanAlur keadaan, PelakuAlur pelaku, string alasan) =>
        keadaan.Status is StatusKinerja.Draf or StatusKinerja.Terkunci ? new LangkahAlurTidakSah(keadaan.Status, "dikembalikan")
        : !pelaku.Boleh(keadaan.Alur.Kembalikan) ? new PeranAlurTidakSesuai(keadaan.Alur.Kembalikan)
        : string.IsNullOrWhiteSpace(alasan) ? new AlasanAlurKosong()
        : keadaan with { Status = StatusKinerja.Draf };

    /// <summary>Opens a locked figure under a signed exception that still runs at <paramref name="saat"/>.</summary>
    public static Hasil<KeadaanAlur> BukaKunci(KeadaanAlur keadaan, PengecualianKunci pengecualian, DateTimeOffset saat) =>
        keadaan.Status != StatusKinerja.Terkunci ? new LangkahAlurTidakSah(keadaan.Status, "dibuka kuncinya")
        : !pengecualian.Penandatangan.Boleh(Tindakan.TandatanganiPengecualian)
            ? new PeranAlurTidakSesuai(Tindakan.TandatanganiPengecualian)
        : string.IsNullOrWhiteSpace(pengecualian.Alasan) ? new AlasanAlurKosong()
        : saat > pengecualian.BerlakuSampai ? new PengecualianKedaluwarsa(pengecualian.BerlakuSampai)
        : keadaan with { Status = StatusKinerja.Draf };

    /// <summary>Whether its figure may be typed over.</summary>
    public static bool BolehDiubah(this StatusKinerja status) => status == StatusKinerja.Draf;

    /// <summary>Whether a draft report may print the figure as checked.</summary>
    public static bool BolehDiLaporanDraf(this StatusKinerja status) => status >= StatusKinerja.Diverifikasi;

    /// <summary>Whether a frozen report may print the figure.</summary>
    public static bool BolehDiLaporanBeku(this StatusKinerja status) => status >= StatusKinerja.Disetujui;
}
