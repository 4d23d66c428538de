using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The tree that the codes of a table make: program 1.02.01, kegiatan 1.02.01.2.01, sub kegiatan 1.02.01.2.01.07. The parent of a row is
/// the row with the longest code that begins its own.
/// </summary>
internal sealed partial class PohonKode
{
    private const int BarisMin = 4;

    [GeneratedRegex(@"^[\dXx]{1,4}(\.[\dXx]{1,4})+\.?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaKode();

    private readonly Dictionary<BarisTerbaca, List<BarisTerbaca>> _anak = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BarisTerbaca, BarisTerbaca> _induk = new(ReferenceEqualityComparer.Instance);

    private PohonKode(IReadOnlyList<(BarisTerbaca Baris, string Kode)> baris)
    {
        Baris = baris;
        var menurutKode = new Dictionary<string, BarisTerbaca>(StringComparer.Ordinal);
        foreach (var (b, kode) in baris)
        {
            menurutKode.TryAdd(kode, b);
        }

        foreach (var (b, kode) in baris)
        {
            for (var i = kode.LastIndexOf('.'); i > 0; i = kode.LastIndexOf('.', i - 1))
            {
                if (menurutKode.TryGetValue(kode[..i], out var induk))
                {
                    _induk[b] = induk;
                    if (!_anak.TryGetValue(induk, out var anak))
                    {
                        _anak[induk] = anak = [];
                    }

                    anak.Add(b);
                    break;
                }
            }
        }
    }

    /// <summary>The rows with a code, in printed order.</summary>
    public IReadOnlyList<(BarisTerbaca Baris, string Kode)> Baris { get; }

    /// <summary>The rows that have others below them.</summary>
    public IEnumerable<BarisTerbaca> Induk => Baris.Select(b => b.Baris).Where(_anak.ContainsKey);

    /// <summary>The rows one level below a row.</summary>
    public IReadOnlyList<BarisTerbaca> Anak(BarisTerbaca induk) => _anak.GetValueOrDefault(induk) ?? [];

    /// <summary>The row above a row, or null.</summary>
    public BarisTerbaca? Atas(BarisTerbaca anak) => _induk.GetValueOrDefault(anak);

    /// <summary>The row with a code, or null.</summary>
    public BarisTerbaca? Menurut(string kode) => Baris.FirstOrDefault(b => b.Kode == kode).Baris;

    /// <summary>The tree of a table; null when it has no codes, or all on one level.</summary>
    public static PohonKode? Dari(TabelTerbaca tabel)
    {
        if (!tabel.Asal.BerkolomPasti)
        {
            return null;
        }

        var baris = tabel
            .Baris.Where(b => b.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul && PolaKode().IsMatch(b.Nomor.Trim()))
            .Select(b => (b, b.Nomor.Trim().TrimEnd('.')))
            .ToList();
        var pohon = new PohonKode(baris);
        return baris.Count >= BarisMin && pohon._anak.Count > 0 ? pohon : null;
    }
}
