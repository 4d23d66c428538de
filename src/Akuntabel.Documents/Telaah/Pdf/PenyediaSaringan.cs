using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Documents.Telaah;

/// <summary>The usual filters of PDF streams, each within the limits.</summary>
internal sealed class PenyediaSaringan : IFilterProvider
{
    private readonly IFilterProvider _asal = DefaultFilterProvider.Instance;
    private readonly JatahPdf _jatah = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Batasi(_asal.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Batasi(_asal.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Batasi(_asal.GetAllFilters());

    private IReadOnlyList<IFilter> Batasi(IReadOnlyList<IFilter> saringan) =>
        [.. saringan.Select(s => new SaringanTerbatas(s, _jatah))];
}
