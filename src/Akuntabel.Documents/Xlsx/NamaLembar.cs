using System.Globalization;
using System.Text;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Xlsx;

/// <summary>
/// Names of sheets from table captions: at most 31 characters, none of <c>: \ / ? * [ ]</c>, no apostrophe at an end, unique without
/// regard to case.
/// </summary>
internal static class NamaLembar
{
    /// <summary>The first sheet.</summary>
    public const string Daftar = "Daftar";

    private const int Terpanjang = 31;

    /// <summary>One name per table, in order.</summary>
    public static IReadOnlyList<string> Susun(IEnumerable<Blok.Tabel> tabel)
    {
        var terpakai = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Daftar, "History" };
        return [.. tabel.Select(t => Unik(Bersihkan(Dasar(t)), terpakai))];
    }

    /// <summary>The sheet as a target of links and names: quoted, with "$A$1" or the like behind it.</summary>
    public static string Alamat(string nama, string sel) => $"'{nama.Replace("'", "''", StringComparison.Ordinal)}'!{sel}";

    private static string Dasar(Blok.Tabel tabel) =>
        tabel.Nomor is { } n ? $"{n.Awalan}{n.UrutTercetak} {tabel.Isi.Judul}" : tabel.Isi.Judul;

    private static string Bersihkan(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in TeksXml.Bersihkan(teks))
        {
            hasil.Append(huruf is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(huruf) ? ' ' : huruf);
        }

        var rapi = string.Join(' ', hasil.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Potong(rapi, Terpanjang) is { Length: > 0 } nama ? nama : "Tabel";
    }

    private static string Unik(string dasar, HashSet<string> terpakai)
    {
        var nama = dasar;
        for (var ke = 2; !terpakai.Add(nama); ke++)
        {
            var ekor = string.Create(CultureInfo.InvariantCulture, $" ({ke})");
            nama = Potong(dasar, Terpanjang - ekor.Length) + ekor;
        }

        return nama;
    }

    /// <summary>Cuts without splitting a pair of surrogates, and leaves no space or apostrophe at the ends.</summary>
    private static string Potong(string teks, int panjang)
    {
        if (teks.Length > panjang)
        {
            teks = teks[..(char.IsHighSurrogate(teks[panjang - 1]) ? panjang - 1 : panjang)];
        }

        return teks.Trim(' ', '\'');
    }
}
