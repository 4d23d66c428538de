using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A step of a trace on a "cara hitung" page.</summary>
/// <param name="Kedalaman">0 for the figure asked for.</param>
public sealed record BagianHitung(LangkahHitung Langkah, int Kedalaman = 0)
{
    public IEnumerable<BagianHitung> Masukan => Langkah.Masukan.Select(m => new BagianHitung(m, Kedalaman + 1));

    /// <summary>The first two levels are open, the deeper ones folded.</summary>
    public bool Terbuka => Kedalaman < 2;

    public bool AdalahMasukan => Langkah.Aturan is null;
}
