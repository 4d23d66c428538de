using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Web.Tampilan;

/// <summary>A status with its word, its sign and its colour class; never the colour alone.</summary>
public sealed record StatusTampil(string Kata, string Tanda, string Kelas)
{
    public static StatusTampil Dari(StatusCapaian status) =>
        status switch
        {
            StatusCapaian.Tercapai => new("Tercapai", "✓", "tercapai"),
            StatusCapaian.PerluPerhatian => new("Perlu perhatian", "!", "perhatian"),
            StatusCapaian.TidakTercapai => new("Tidak tercapai", "✗", "tidak"),
            _ => new("Belum diukur", "–", "belum"),
        };
}
