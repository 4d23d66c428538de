namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Every kind of diagram an outline can name.</summary>
public static class DaftarJenisBagan
{
    private static readonly Dictionary<string, JenisBagan> MenurutNama = new[]
    {
        BaganStrukturOrganisasi.Jenis,
        BaganPohonKinerja.Jenis,
        BaganCascading.Jenis,
    }.ToDictionary(j => j.Nama, StringComparer.Ordinal);

    public static IEnumerable<JenisBagan> Semua => MenurutNama.Values;

    /// <summary>The kind of that name, or null.</summary>
    public static JenisBagan? Cari(string nama) => MenurutNama.GetValueOrDefault(nama);
}
