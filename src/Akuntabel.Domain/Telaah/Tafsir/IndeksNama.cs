namespace Akuntabel.Domain.Telaah;

/// <summary>Finds things of like names without comparing all with all: by the words they share, rare words first.</summary>
internal sealed class IndeksNama<T>
{
    private const int UmumMaks = 60;
    private const int KataLangkaMaks = 5;

    private readonly Dictionary<string, List<int>> _kata = new(StringComparer.Ordinal);
    private readonly List<T> _isi;

    public IndeksNama(IEnumerable<T> isi, Func<T, NamaBanding> nama)
    {
        _isi = [.. isi];
        for (var i = 0; i < _isi.Count; i++)
        {
            foreach (var kata in nama(_isi[i]).Kata.Distinct(StringComparer.Ordinal))
            {
                if (!_kata.TryGetValue(kata, out var daftar))
                {
                    _kata[kata] = daftar = [];
                }

                daftar.Add(i);
            }
        }
    }

    /// <summary>Things that share one of the rarest words of the name, in their own order.</summary>
    public IEnumerable<T> Calon(NamaBanding nama) =>
        nama
            .Kata.Distinct(StringComparer.Ordinal)
            .Select(k => _kata.GetValueOrDefault(k))
            .OfType<List<int>>()
            .OrderBy(d => d.Count)
            .Take(KataLangkaMaks)
            .Where((d, i) => i == 0 || d.Count <= UmumMaks)
            .SelectMany(d => d)
            .Distinct()
            .Order()
            .Select(i => _isi[i]);
}
