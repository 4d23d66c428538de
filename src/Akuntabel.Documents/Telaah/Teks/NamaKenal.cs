using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Names of indicators that stand in several tables of a text. In a row whose cells cannot be told apart ("Nilai Indeks Kepuasan Nilai
/// rata-rata unsur x 25 Masyarakat (IKM)") the name is the longest of them whose words stand there in their order.
/// </summary>
internal sealed class NamaKenal
{
    private const int KataMin = 2;

    private readonly Dictionary<string, List<string[]>> _nama = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No names.</summary>
    public static NamaKenal Kosong { get; } = new([]);

    private NamaKenal(IEnumerable<string> nama)
    {
        foreach (var kata in nama.Select(Kata).Where(k => k.Length >= KataMin))
        {
            if (!_nama.TryGetValue(kata[0], out var daftar))
            {
                _nama[kata[0]] = daftar = [];
            }

            daftar.Add(kata);
        }

        foreach (var daftar in _nama.Values)
        {
            daftar.Sort((a, b) => b.Length.CompareTo(a.Length));
        }
    }

    /// <summary>The names that the columns of indicators of two tables or more share.</summary>
    public static NamaKenal Dari(IEnumerable<BagianNaskah> bagian) =>
        new(
            bagian
                .OfType<TabelNaskah>()
                .Where(t => t.BerkolomPasti && t.Baris.Count > 0)
                .SelectMany(t => Nama(t).Distinct(StringComparer.OrdinalIgnoreCase))
                .GroupBy(n => n, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() > 1)
                .Select(g => g.Key)
        );

    /// <summary>The name the words of a row hold; null when they hold none.</summary>
    public string? Cari(string teks)
    {
        var kata = Kata(teks);
        string[]? hasil = null;
        for (var i = 0; i < kata.Length; i++)
        {
            if (
                _nama.TryGetValue(kata[i], out var daftar)
                && daftar.Find(n => n.Length > (hasil?.Length ?? 0) && Berurutan(kata, i, n)) is { } nama
            )
            {
                hasil = nama;
            }
        }

        return hasil is null ? null : string.Join(' ', hasil);
    }

    /// <summary>True when the words are one of the names.</summary>
    public bool Tepat(string teks) =>
        Kata(teks) is { Length: > 0 } kata
        && _nama.TryGetValue(kata[0], out var daftar)
        && daftar.Exists(n => n.SequenceEqual(kata, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Nama(TabelNaskah tabel)
    {
        var kolom = tabel.Baris[0].Sel.ToList().FindIndex(s => s.Contains("indikator", StringComparison.OrdinalIgnoreCase));
        return kolom < 0
            ? []
            : tabel.Baris.Skip(1).Where(b => kolom < b.Sel.Count).Select(b => string.Join(' ', Kata(b.Sel[kolom])));
    }

    private static bool Berurutan(string[] kata, int awal, string[] nama)
    {
        var n = 0;
        for (var i = awal; i < kata.Length && n < nama.Length; i++)
        {
            n += string.Equals(kata[i], nama[n], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return n == nama.Length;
    }

    private static string[] Kata(string teks) => teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
}
