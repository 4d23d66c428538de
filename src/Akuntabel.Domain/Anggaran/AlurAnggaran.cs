using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>The workflow of figures on a month of the budget.</summary>
public static class AlurAnggaran
{
    /// <summary>Where the month stands.</summary>
    public static KeadaanAlur Keadaan(BulanAnggaran bulan) => new(bulan.Status, bulan.PengajuId) { Alur = TindakanAlur.Anggaran };

    /// <summary>Whether a row of a month goes through the workflow: all but imported history.</summary>
    public static bool Ikut(RealisasiAnggaran baris) =>
        baris is not { Status: StatusKinerja.Terkunci, Asal: AsalNilai.Impor, PenulisId: null };

    /// <summary>
    /// The state after the step, or the rule it breaks. Four eyes holds for everybody who typed a figure of the month as for whoever
    /// handed it in.
    /// </summary>
    public static Hasil<KeadaanAlur> Langkah(
        LangkahAlur langkah,
        BulanAnggaran bulan,
        IEnumerable<RealisasiAnggaran> baris,
        PelakuAlur pelaku,
        string alasan
    ) =>
        langkah switch
        {
            LangkahAlur.Ajukan => AlurKinerja.Ajukan(Keadaan(bulan), pelaku),
            LangkahAlur.TarikKembali => AlurKinerja.TarikKembali(Keadaan(bulan), pelaku),
            LangkahAlur.Verifikasi => bulan.Status == StatusKinerja.Diajukan && baris.Any(b => b.PenulisId == pelaku.PenggunaId)
                ? new PenulisMemverifikasiSendiri()
                : AlurKinerja.Verifikasi(Keadaan(bulan), pelaku),
            LangkahAlur.Kembalikan => AlurKinerja.Kembalikan(Keadaan(bulan), pelaku, alasan),
            _ => AlurKinerja.Setujui(Keadaan(bulan), pelaku),
        };

    /// <summary>Puts the new state on the month and on its rows.</summary>
    public static void Terapkan(KeadaanAlur keadaan, BulanAnggaran bulan, IEnumerable<RealisasiAnggaran> baris)
    {
        bulan.Status = keadaan.Status;
        foreach (var satu in baris)
        {
            satu.Status = keadaan.Status;
        }
    }

    /// <summary>The right a step asks for.</summary>
    public static Akses.Tindakan Tindakan(LangkahAlur langkah) =>
        langkah switch
        {
            LangkahAlur.Ajukan or LangkahAlur.TarikKembali => TindakanAlur.Anggaran.Ajukan,
            LangkahAlur.Verifikasi => TindakanAlur.Anggaran.Verifikasi,
            LangkahAlur.Kembalikan => TindakanAlur.Anggaran.Kembalikan,
            _ => TindakanAlur.Anggaran.Setujui,
        };
}
