namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Every kind of chart an outline can name.</summary>
public static class DaftarJenisGambar
{
    private static readonly Dictionary<string, JenisGambar> MenurutNama = new[]
    {
        GrafikCapaian.Jenis,
        GrafikTren.Jenis,
        GrafikSerapan.Jenis,
        GrafikKemajuan.Jenis,
    }.ToDictionary(j => j.Nama, StringComparer.Ordinal);

    public static IEnumerable<JenisGambar> Semua => MenurutNama.Values;

    /// <summary>The kind of that name, or null.</summary>
    public static JenisGambar? Cari(string nama) => MenurutNama.GetValueOrDefault(nama);
}
