namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A field of government with the parts the law divides it into (UU 23/2014, Lampiran), shipped as data (<c>Telaah/Bawaan/urusan.csv</c>).
/// </summary>
/// <param name="Nama">Name of the urusan.</param>
/// <param name="Tanda">Words by which an agency's name tells that the urusan is its own.</param>
/// <param name="SubUrusan">Its parts, as sentences about duties name them.</param>
internal sealed record UrusanPemerintahan(string Nama, IReadOnlyList<string> Tanda, IReadOnlyList<string> SubUrusan)
{
    private static readonly Lazy<IReadOnlyList<UrusanPemerintahan>> Isi = new(Muat);

    /// <summary>The fields shipped with Akuntabel; not every one the law knows.</summary>
    public static IReadOnlyList<UrusanPemerintahan> Bawaan => Isi.Value;

    private static List<UrusanPemerintahan> Muat() =>
        [.. BerkasBawaan.Baca("urusan.csv").Select(b => new UrusanPemerintahan(b[0], b[1].Split('|'), b[2].Split('|')))];
}
