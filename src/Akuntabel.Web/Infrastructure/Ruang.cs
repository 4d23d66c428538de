using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure;

/// <summary>A room of the year in the frame's navigation.</summary>
/// <param name="Segmen">Its part of the address; empty for the year itself.</param>
public sealed record Ruang(string Nama, string Segmen)
{
    /// <summary>The rooms that exist, in the order of the year.</summary>
    public static IReadOnlyList<Ruang> Semua { get; } =
    [
        new("Beranda", ""),
        new("Perencanaan", "perencanaan"),
        new("Perjanjian", "perjanjian"),
        new("Anggaran", "anggaran"),
        new("Pengukuran", "pengukuran"),
        new("Laporan", "laporan"),
        new("Telaah", "telaah") { Butuh = Tindakan.TelaahNaskah },
        new("Kalender", "kalender") { DiBawah = true },
        new("Jejak", "jejak") { Butuh = Tindakan.LihatJejak, DiBawah = true },
    ];

    /// <summary>The right without which the room is not shown; null when seeing the agency is enough.</summary>
    public Tindakan? Butuh { get; init; }

    /// <summary>True for what stands beside the work of the year, below the others.</summary>
    public bool DiBawah { get; init; }

    public string Alamat(string slug, int tahun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{slug}/{tahun}")
        + (Segmen.Length == 0 ? "" : "/" + Segmen);
}
