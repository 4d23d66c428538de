using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The tree that the codes of a table make: program 1.02.01, kegiatan 1.02.01.2.01, sub kegiatan 1.02.01.2.01.07. The parent of a row is
/// the row above it with the longest code that begins its own.
/// </summary>
internal sealed partial class PohonKode
{
    private const int BarisMin = 4;

    [GeneratedRegex(@"^[\dXx]{1,4}(\.[\dXx]{1,4})+\.?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaKode();

    private readonly Dictionary<BarisTerbaca, List<BarisTerbaca>> _anak = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BarisTerbaca, BarisTerbaca> _induk = new(ReferenceEqualityComparer.Instance);

    private PohonKode(IReadOnlyList<(BarisTerbaca Baris, string Kode)> baris, IEnumerable<BarisTerbaca> semua)
    {
        Baris = baris;
        var berdaun = baris.SelectMany(b => Awalan(b.Kode)).ToHashSet(StringComparer.Ordinal);
        var terakhir = new Dictionary<string, BarisTerbaca>(StringComparer.Ordinal);
        var kode = new Dictionary<BarisTerbaca, string>(ReferenceEqualityComparer.Instance);
        foreach (var (b, k) in baris)
        {
            kode[b] = k;
        }

        BarisTerbaca? sebelum = null;
        foreach (var b in semua)
        {
            if (kode.TryGetValue(b, out var k))
            {
                Sambung(b, IndukTerdekat(k, terakhir));
                terakhir[k] = b;
                sebelum = b;
            }
            else if (sebelum is not null && b.Jenis == JenisBarisTabel.Data && b.Label.Length > 0)
            {
                // A row without code is a brother of the leaf before it, else a child of the row before it.
                Sambung(b, berdaun.Contains(kode[sebelum]) ? sebelum : _induk.GetValueOrDefault(sebelum));
            }
        }
    }

    private static IEnumerable<string> Awalan(string kode)
    {
        for (var i = kode.LastIndexOf('.'); i > 0; i = kode.LastIndexOf('.', i - 1))
        {
            yield return kode[..i];
        }
    }

    /// <summary>The last row so far whose code begins this one, the longest first.</summary>
    private static BarisTerbaca? IndukTerdekat(string kode, Dictionary<string, BarisTerbaca> terakhir)
    {
        for (var i = kode.LastIndexOf('.'); i > 0; i = kode.LastIndexOf('.', i - 1))
        {
            if (terakhir.TryGetValue(kode[..i], out var induk))
            {
                return induk;
            }
        }

        return null;
    }

    private void Sambung(BarisTerbaca anak, BarisTerbaca? induk)
    {
        if (induk is null)
        {
            return;
        }

        _induk[anak] = induk;
        if (!_anak.TryGetValue(induk, out var daftar))
        {
            _anak[induk] = daftar = [];
        }

        daftar.Add(anak);
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
        var pohon = new PohonKode(baris, tabel.Baris);
        return baris.Count >= BarisMin && pohon._anak.Count > 0 ? pohon : null;
    }
}
