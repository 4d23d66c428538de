using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Where a duty stands, with its word, its sign and its colour class; never the colour alone.</summary>
public sealed record KeadaanTampil(string Kata, string Tanda, string Kelas)
{
    public static KeadaanTampil Dari(KeadaanKewajiban keadaan) =>
        keadaan switch
        {
            KeadaanKewajiban.Terlambat => new("Terlambat", "✗", "tidak"),
            KeadaanKewajiban.SegeraJatuhTempo => new("Segera jatuh tempo", "!", "perhatian"),
            KeadaanKewajiban.BelumJatuhTempo => new("Belum jatuh tempo", "○", "belum"),
            KeadaanKewajiban.TanpaTenggat => new("Tenggat belum diketahui", "?", "belum"),
            KeadaanKewajiban.DipenuhiTerlambat => new("Dipenuhi, terlambat", "✓", "perhatian"),
            _ => new("Dipenuhi", "✓", "tercapai"),
        };

    /// <summary>"lewat 3 hari", "hari ini", "5 hari lagi"; empty when it is done or has no deadline.</summary>
    public static string Sisa(ButirKalender butir) =>
        !butir.Terbuka || butir.SisaHari is not { } sisa ? ""
        : sisa < 0 ? $"lewat {CetakAngka.Seperlunya(-sisa)} hari"
        : sisa == 0 ? "hari ini"
        : $"{CetakAngka.Seperlunya(sisa)} hari lagi";
}
