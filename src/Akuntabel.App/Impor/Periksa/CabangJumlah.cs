namespace Akuntabel.App.Impor.Periksa;

/// <summary>Sums the leaves below every row of a tree given as rows that name their parent.</summary>
internal sealed class CabangJumlah<T>
{
    private readonly ILookup<string, string> _anak;
    private readonly Dictionary<string, T> _baris = new(StringComparer.Ordinal);

    public CabangJumlah(IEnumerable<T> daftar, Func<T, string> kunci, Func<T, string?> induk)
    {
        foreach (var isi in daftar)
        {
            _baris[kunci(isi)] = isi;
        }

        _anak = _baris.Where(b => induk(b.Value) is not null).ToLookup(b => induk(b.Value)!, b => b.Key, StringComparer.Ordinal);
    }

    /// <summary>True when nothing stands below the row.</summary>
    public bool Daun(string kunci) => !_anak.Contains(kunci);

    /// <summary>Every leaf of the tree, by name.</summary>
    public IEnumerable<KeyValuePair<string, T>> SemuaDaun() => _baris.Where(b => Daun(b.Key));

    /// <summary>Every row above a leaf, by name.</summary>
    public IEnumerable<KeyValuePair<string, T>> SemuaCabang() => _baris.Where(b => !Daun(b.Key));

    /// <summary>The leaves below a row, or the row itself when it is one; a circle is walked once.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> DaunDari(string kunci)
    {
        var hasil = new List<KeyValuePair<string, T>>();
        var dilewati = new HashSet<string>(StringComparer.Ordinal);
        var antre = new Stack<string>([kunci]);
        while (antre.TryPop(out var kini))
        {
            if (!dilewati.Add(kini) || !_baris.TryGetValue(kini, out var isi))
            {
                continue;
            }

            if (Daun(kini))
            {
                hasil.Add(new(kini, isi));
            }

            foreach (var anak in _anak[kini])
            {
                antre.Push(anak);
            }
        }

        return hasil;
    }
}
