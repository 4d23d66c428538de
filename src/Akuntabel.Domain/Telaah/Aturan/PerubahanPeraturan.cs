namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Which regulations changed which, shipped as data (<c>Telaah/Bawaan/perubahan.csv</c>). The list is not complete: a change it does not
/// name may well exist.
/// </summary>
internal static class PerubahanPeraturan
{
    private static readonly Lazy<ILookup<string, string>> Isi = new(Muat);

    /// <summary>Number and year ("24/2013") of the known changes of a regulation, named by kind, number and year.</summary>
    public static IReadOnlyList<string> Dari(string jenis, string nomor, string tahun) =>
        [.. Isi.Value[$"{jenis} {nomor}/{tahun}"]];

    private static ILookup<string, string> Muat() =>
        BerkasBawaan.Baca("perubahan.csv").ToLookup(b => $"{b[0]} {b[1]}/{b[2]}", b => $"{b[3]}/{b[4]}", StringComparer.Ordinal);
}
