using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Takes a named step of <see cref="AlurKinerja"/>, for acts and for buttons that say beforehand why they would be refused.</summary>
public static class PelaksanaAlur
{
    /// <summary>The steps that start from a status, in the order buttons show them.</summary>
    public static IReadOnlyList<LangkahAlur> Dari(StatusKinerja status) =>
        status switch
        {
            StatusKinerja.Draf => [LangkahAlur.Ajukan],
            StatusKinerja.Diajukan => [LangkahAlur.Verifikasi, LangkahAlur.Kembalikan, LangkahAlur.TarikKembali],
            StatusKinerja.Diverifikasi => [LangkahAlur.Setujui, LangkahAlur.Kembalikan],
            StatusKinerja.Disetujui => [LangkahAlur.Kembalikan],
            _ => [],
        };

    /// <summary>
    /// The state after the step, or the rule it breaks. Four eyes holds for whoever typed a number as for whoever handed it in.
    /// </summary>
    /// <param name="penulis">The accounts that typed a figure in force of the row.</param>
    public static Hasil<KeadaanAlur> Langkah(
        LangkahAlur langkah,
        Realisasi baris,
        PelakuAlur pelaku,
        string alasan,
        IReadOnlySet<Guid> penulis
    )
    {
        var keadaan = new KeadaanAlur(baris.Status, baris.PengajuId ?? baris.PenulisId);
        return langkah switch
        {
            LangkahAlur.Ajukan => AlurKinerja.Ajukan(keadaan, pelaku),
            LangkahAlur.TarikKembali => AlurKinerja.TarikKembali(keadaan, pelaku),
            LangkahAlur.Verifikasi => baris.Status == StatusKinerja.Diajukan
            && (baris.PenulisId == pelaku.PenggunaId || penulis.Contains(pelaku.PenggunaId))
                ? new PenulisMemverifikasiSendiri()
                : AlurKinerja.Verifikasi(keadaan, pelaku),
            LangkahAlur.Kembalikan => AlurKinerja.Kembalikan(keadaan, pelaku, alasan),
            _ => AlurKinerja.Setujui(keadaan, pelaku),
        };
    }

    /// <summary>The right a step asks for.</summary>
    public static Tindakan Tindakan(this LangkahAlur langkah) =>
        langkah switch
        {
            LangkahAlur.Ajukan => Akses.Tindakan.AjukanKinerja,
            LangkahAlur.TarikKembali => Akses.Tindakan.TarikKembaliKinerja,
            LangkahAlur.Verifikasi => Akses.Tindakan.VerifikasiKinerja,
            LangkahAlur.Kembalikan => Akses.Tindakan.KembalikanKinerja,
            _ => Akses.Tindakan.SetujuiKinerja,
        };

    /// <summary>What was done once it is taken: "diajukan".</summary>
    public static string Selesai(this LangkahAlur langkah) =>
        langkah switch
        {
            LangkahAlur.Ajukan => "diajukan",
            LangkahAlur.TarikKembali => "ditarik kembali",
            LangkahAlur.Verifikasi => "diverifikasi",
            LangkahAlur.Kembalikan => "dikembalikan",
            _ => "disetujui",
        };

    /// <summary>What its button says.</summary>
    public static string Sebutan(this LangkahAlur langkah) =>
        langkah == LangkahAlur.TarikKembali ? "Tarik kembali" : langkah.ToString();
}
