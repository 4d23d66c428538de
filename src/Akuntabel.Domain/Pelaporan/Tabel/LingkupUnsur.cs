using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Which operational figures belong to the place of a table: inside a loop those of the groups its formulas draw on.</summary>
internal static class LingkupUnsur
{
    /// <summary>The components of this place, in order.</summary>
    public static IEnumerable<UnsurData> Unsur(BahanTabel b)
    {
        var semua = b.Berkas.UnsurData.OrderBy(u => u.Urutan);
        return Dasar(b) is { } dasar
            ? semua.Where(u => dasar.Kode.Contains(u.Kode) || dasar.Kelompok.Contains(u.Kelompok))
            : semua;
    }

    /// <summary>Whether a list of records belongs here: outside loops always, inside when it names one of the groups or components.</summary>
    public static bool Memuat(BahanTabel b, string kelompokRekam) =>
        Dasar(b) is not { } dasar
        || dasar
            .Kelompok.Concat(Unsur(b).Select(u => u.Nama))
            .Any(n => kelompokRekam.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static (HashSet<string> Kode, HashSet<string> Kelompok)? Dasar(BahanTabel b)
    {
        if (b.Lingkup is { Indikator: null, Sasaran: null })
        {
            return null;
        }

        var kode = b
            .Indikator.Select(u => u.Indikator.Rumus)
            .OfType<string>()
            .Select(Rumus.Baca)
            .Where(r => r.Berhasil)
            .SelectMany(r => r.Isi.Unsur.Select(a => a.Kode))
            .ToHashSet(StringComparer.Ordinal);
        return (
            kode,
            kode.Select(b.Bahan.Indeks.Unsur).OfType<UnsurData>().Select(u => u.Kelompok).Where(k => k.Length > 0).ToHashSet()
        );
    }
}
