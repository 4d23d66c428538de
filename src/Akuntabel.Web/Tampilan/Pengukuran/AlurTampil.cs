using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Web.Tampilan;

/// <summary>A status of the workflow with its word, its sign and its colour class; never the colour alone.</summary>
public sealed record AlurTampil(string Kata, string Tanda, string Kelas)
{
    public static AlurTampil Dari(StatusKinerja status) =>
        status switch
        {
            StatusKinerja.Draf => new("Draf", "✎", "belum"),
            StatusKinerja.Diajukan => new("Diajukan", "→", "perhatian"),
            StatusKinerja.Diverifikasi => new("Diverifikasi", "✓", "perhatian"),
            StatusKinerja.Disetujui => new("Disetujui", "✓✓", "tercapai"),
            _ => new("Terkunci", "■", "tercapai"),
        };
}
