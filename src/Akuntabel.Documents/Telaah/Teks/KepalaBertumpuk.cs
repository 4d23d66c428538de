using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A header whose headings stand below each other over rows laid out in any way. Headings of groups cannot be told from headings of columns
/// by themselves, so all ways to read them are offered, and the rows must fit one.
/// </summary>
/// <param name="Depan">Columns of words: the number, the names, the unit.</param>
/// <param name="Angka">Names of the columns of figures.</param>
internal sealed partial record KepalaBertumpuk(IReadOnlyList<KolomTegak> Depan, IReadOnlyList<string> Angka)
{
    private const int BarisMaks = 14;
    private const int PanjangMaks = 48;
    private const int KataMaks = 7;
    private const int SelMin = 2;
    private const int NamaMaks = 3;

    public bool Bernomor => Depan[0].Peran == PeranKolom.Nomor;

    public bool Bersatuan => Depan[^1].Peran == PeranKolom.Satuan;

    /// <summary>Two columns of names: the sasaran and its indicators.</summary>
    public bool Bersasaran => Depan.Count(k => k.Peran is not (PeranKolom.Nomor or PeranKolom.Satuan)) == 2;

    [GeneratedRegex(@"^\(.{1,12}\)$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex DalamKurung();

    /// <summary>Headings that stand several on a line below that of their group.</summary>
    [GeneratedRegex(
        @"^(Target|Realisasi|Capaian(\s*\(%\))?|Pagu|Sisa|Jumlah|Jml|L|P|K|Rp|\(?%\)?|Laki-laki|Perempuan)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex NamaAnak();

    /// <summary>
    /// The ways to read the header that begins at a line, each with the line below it; none where there is no header. Its last lines may as well
    /// be the name of a first row that has its figures below.
    /// </summary>
    public static IEnumerable<(KepalaBertumpuk Kepala, int Sesudah)> Baca(IReadOnlyList<string> baris, int i)
    {
        var j = i;
        while (j < baris.Count && j - i < BarisMaks && Sel(baris[j].Trim()))
        {
            j++;
        }

        var nama = j < baris.Count && AngkaBaris.Saja(baris[j].Trim()) ? NamaMaks : 0;
        for (var akhir = j; akhir >= Math.Max(i + SelMin, j - nama); akhir--)
        {
            foreach (var satu in Susun(Satukan(baris, i, akhir)))
            {
                yield return (satu, akhir);
            }
        }
    }

    private static List<string> Satukan(IReadOnlyList<string> baris, int i, int akhir)
    {
        var sel = new List<string>();
        foreach (var teks in Enumerable.Range(i, akhir - i).Select(j => baris[j].Trim()))
        {
            if (sel.Count > 0 && DalamKurung().IsMatch(teks))
            {
                sel[^1] = $"{sel[^1]} {teks}";
            }
            else
            {
                sel.Add(teks);
            }
        }

        return sel;
    }

    private static bool Sel(string teks) =>
        teks.Length is > 0 and <= PanjangMaks
        && teks[^1] is not ('.' or ':' or ';' or ',')
        && teks.Split(' ').Length <= KataMaks
        && (BarisTahun.Semua(teks).Count > 0 || !BarisTahun.Tanpa(teks).Split(' ').Any(k => k.Length > 0 && char.IsDigit(k[0])));

    private static IEnumerable<KepalaBertumpuk> Susun(List<string> sel)
    {
        var depan = new List<KolomTegak>();
        foreach (var teks in sel)
        {
            if (KataKepalaPipih.PisahTeks(teks).Teks.Count > 1)
            {
                return [];
            }

            var kolom = KolomTegak.Dari(teks);
            var peran =
                kolom.Peran is PeranKolom.Lain && BarisTahun.Semua(teks).Count == 0 && !depan.Exists(Bernama)
                    ? PeranKolom.Uraian
                    : kolom.Peran;
            if (
                peran
                    is not (
                        PeranKolom.Nomor
                        or PeranKolom.Sasaran
                        or PeranKolom.Indikator
                        or PeranKolom.Uraian
                        or PeranKolom.Satuan
                    )
                || (peran == PeranKolom.Nomor && depan.Count > 0)
                || (depan.Count > 0 && depan[^1].Peran == PeranKolom.Satuan)
            )
            {
                break;
            }

            depan.Add(kolom with { Peran = peran });
        }

        if (depan.Count(Bernama) is 0 or > 2)
        {
            return [];
        }

        return Kolom([.. sel.Skip(depan.Count)])
            .Where(k => !k.Exists(n => n.Contains("Target Realisasi", StringComparison.OrdinalIgnoreCase)))
            .Select(k => new KepalaBertumpuk(depan, k));
    }

    private static bool Bernama(KolomTegak kolom) => kolom.Peran is not (PeranKolom.Nomor or PeranKolom.Satuan);

    /// <summary>The columns of figures: each line one of them, or a line of several below the heading of their group, or years over names.</summary>
    private static IEnumerable<List<string>> Kolom(List<string> sel)
    {
        if (sel.Count == 0)
        {
            yield break;
        }

        if (sel.TakeWhile(s => BarisTahun.Semua(s).Count > 0).SelectMany(Anak).ToList() is { Count: > 1 } tahun)
        {
            var nama = sel.SkipWhile(s => BarisTahun.Semua(s).Count > 0).ToList();
            yield return nama.Count == 0 ? tahun
            : nama is [var satu] && Anak(satu) is { Count: > 1 } anak ? Silang(tahun, anak)
            : Silang(tahun, nama);
            yield break;
        }

        var bercabang = sel.FindIndex(1, s => Anak(s).Count > 1);
        if (bercabang < 0)
        {
            yield return sel;
            yield break;
        }

        // Years belong to the heading above them; other words may as well be one heading.
        var cabang = Anak(sel[bercabang]);
        foreach (var sisa in Lanjut([.. sel.Skip(bercabang + 1)]))
        {
            yield return [.. sel.Take(bercabang - 1), .. cabang.Select(c => Rangkai(sel[bercabang - 1], c)), .. sisa];
            if (BarisTahun.Semua(sel[bercabang]).Count == 0)
            {
                yield return [.. sel.Take(bercabang + 1), .. sisa];
            }
        }
    }

    private static IEnumerable<List<string>> Lanjut(List<string> sel) =>
        sel.Count == 0
            ?
            [
                [],
            ]
            : Kolom(sel);

    private static List<string> Silang(List<string> tahun, List<string> nama) =>
        [.. tahun.SelectMany(t => nama.Select(n => $"{n} {t}"))];

    private static string Rangkai(string induk, string anak) =>
        induk.EndsWith(" Tahun", StringComparison.OrdinalIgnoreCase) ? $"{induk[..^6]} {anak}" : $"{induk} {anak}";

    /// <summary>The headings on a line of several; the line itself where it is one.</summary>
    private static List<string> Anak(string teks)
    {
        if (BarisTahun.Semua(teks) is { Count: > 0 } tahun)
        {
            return [.. tahun];
        }

        var kata = teks.Replace(" (%)", "(%)", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kata.Length > 1 && Array.TrueForAll(kata, NamaAnak().IsMatch) ? [.. kata] : [teks];
    }
}
