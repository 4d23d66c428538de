using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>An agency's short name in addresses: <c>[a-z][a-z0-9-]{1,38}</c>, not one of the words the system itself uses.</summary>
public sealed record Slug
{
    private Slug(string teks) => Teks = teks;

    /// <summary>First segments of the system's own addresses.</summary>
    public static IReadOnlySet<string> Terpakai { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "masuk",
            "keluar",
            "cari",
            "api",
            "aset",
            "unduh",
            "cek",
            "publik",
            "pengaturan",
            "bantuan",
            "galat",
            "healthz",
        };

    public string Teks { get; }

    /// <summary>The slug, or why it cannot be one.</summary>
    public static Hasil<Slug> Buat(string teks)
    {
        if (!BentukSah(teks))
        {
            return new SlugTidakSah(teks);
        }

        return Terpakai.Contains(teks) ? new SlugDipakaiSistem(teks) : new Slug(teks);
    }

    public override string ToString() => Teks;

    private static bool BentukSah(string teks) =>
        teks.Length is >= 2 and <= 39
        && char.IsAsciiLetterLower(teks[0])
        && teks.All(h => char.IsAsciiLetterLower(h) || char.IsAsciiDigit(h) || h == '-');
}
