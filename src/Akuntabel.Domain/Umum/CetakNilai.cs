namespace Akuntabel.Domain.Umum;

/// <summary>How a <see cref="Nilai"/> is written inside a formula of a trace; tables print through their own column format.</summary>
public static class CetakNilai
{
    /// <summary>The number with the decimals it has, the letter, or the reason in words between brackets.</summary>
    public static string Seperlunya(Nilai nilai) =>
        nilai switch
        {
            Nilai.Angka a => CetakAngka.Seperlunya(a.Besar),
            Nilai.Huruf h => h.Kode,
            Nilai.Kosong k => $"({Sebutan(k.Alasan)})",
            _ => throw new InvalidOperationException("Nilai is a closed type."),
        };

    /// <summary>The reason of an absence in words, lower case: "belum diukur".</summary>
    public static string Sebutan(AlasanKosong alasan) =>
        alasan switch
        {
            AlasanKosong.TidakDitargetkan => "tidak ditargetkan",
            AlasanKosong.BelumDiukur => "belum diukur",
            AlasanKosong.MenungguSumber => "menunggu sumber data",
            AlasanKosong.TidakAdaData => "tidak ada data",
            AlasanKosong.TidakBerlaku => "tidak berlaku",
            AlasanKosong.IndikatorBaru => "indikator baru",
            AlasanKosong.TargetNol => "target nol",
            AlasanKosong.PenyebutNol => "penyebut nol",
            AlasanKosong.DiLuarJangkauan => "angka di luar jangkauan",
            _ => throw new ArgumentOutOfRangeException(nameof(alasan), alasan, "Unknown reason."),
        };
}
