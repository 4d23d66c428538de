namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>A kind of report table: one declaration file each, found by name in <see cref="DaftarJenisTabel"/>.</summary>
/// <param name="Nama">Name used in outlines, <c>[a-z-]+</c>.</param>
/// <param name="Uraian">What it shows, for the person who edits an outline.</param>
/// <param name="BilaKosong">Sentence printed where there is nothing to show.</param>
/// <param name="Susun">The tables; none when there is nothing to show.</param>
public sealed record JenisTabel(string Nama, string Uraian, string BilaKosong, Func<BahanTabel, IEnumerable<TabelLaporan>> Susun)
{
    /// <summary>Options it understands besides judul and kunci, with the values allowed (none = any text).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Opsi { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>One table, or nothing when it has no rows.</summary>
    public static IEnumerable<TabelLaporan> Satu(TabelLaporan tabel) => tabel.Baris.Count > 0 ? [tabel] : [];
}
