using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Tells which table of a copy is which of ours: by caption, then by caption without its number (Word numbers anew when a table is taken
/// out), then by the rows. The surer pairs are made first, so that a table taken out takes no other one's place.
/// </summary>
internal static partial class PemasangTabel
{
    private const decimal MiripMin = 0.5m;

    [GeneratedRegex(@"^\s*tabel\s+[\dIVX][\d.IVX]*\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Nomor();

    /// <summary>For each of our tables its like in the copy, or null.</summary>
    public static IReadOnlyList<TabelNaskah?> Pasangkan(IReadOnlyList<TabelNaskah> kita, IReadOnlyList<TabelNaskah> salinan)
    {
        var hasil = new TabelNaskah?[kita.Count];
        var sisa = salinan.ToList();
        Tahap(kita, hasil, sisa, (a, b) => Sama(a.Judul, b.Judul) ? Kemiripan(a, b) : 0);
        Tahap(kita, hasil, sisa, (a, b) => Sama(TanpaNomor(a.Judul), TanpaNomor(b.Judul)) ? Kemiripan(a, b) : 0);
        Tahap(kita, hasil, sisa, (a, b) => Kemiripan(a, b) is >= MiripMin and var nilai ? nilai : 0);
        return hasil;
    }

    private static void Tahap(
        IReadOnlyList<TabelNaskah> kita,
        TabelNaskah?[] hasil,
        List<TabelNaskah> sisa,
        Func<TabelNaskah, TabelNaskah, decimal> nilai
    )
    {
        for (var i = 0; i < kita.Count; i++)
        {
            if (hasil[i] is not null)
            {
                continue;
            }

            hasil[i] = sisa.Select(s => (Tabel: s, Nilai: nilai(kita[i], s)))
                .Where(x => x.Nilai > 0)
                .OrderByDescending(x => x.Nilai)
                .Select(x => x.Tabel)
                .FirstOrDefault();
            sisa.RemoveAll(s => ReferenceEquals(s, hasil[i]));
        }
    }

    /// <summary>Share of the row names the two tables have in common.</summary>
    private static decimal Kemiripan(TabelNaskah a, TabelNaskah b)
    {
        var (x, y) = (
            a.Baris.Select(PemasangBaris.Nama).ToHashSet(StringComparer.Ordinal),
            b.Baris.Select(PemasangBaris.Nama).ToHashSet(StringComparer.Ordinal)
        );
        var semua = x.Union(y).Count();
        return semua == 0 ? 0 : (decimal)x.Intersect(y).Count() / semua;
    }

    private static string TanpaNomor(string judul) => Nomor().Replace(judul, "");

    private static bool Sama(string a, string b) => a.Length > 0 && KataNaskah.Rapikan(a) == KataNaskah.Rapikan(b);
}
