using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A line of a table in which some cells are parted by bars and others by single spaces, as scanning leaves it: its number, its cells of
/// words, the values at its end, words behind them.
/// </summary>
internal sealed partial record BarisCampur(string Nomor, IReadOnlyList<string> Kata, IReadOnlyList<string> Nilai, string Ekor)
{
    private const int EkorMaks = 5;

    [GeneratedRegex(
        @"^(?=.*\d)[(\-–]{0,2}(Rp\.?)?[\dOol]*\d[\dOol.,]*(,-)?%?\)?(\u00A0\p{L}.*)?$|^[-–]$|^(n/?a|nihil)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,3})*|[A-Z]|[IVX]{1,5})[.)]?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    [GeneratedRegex(@"^(x|×|dikali|/|dari|per|tahun|nomor|=)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Hitungan();

    /// <summary>A cell between bars of a figure and its unit: "| 120 Produk |".</summary>
    [GeneratedRegex(
        @"(?<=\|\s*)(?<angka>\d[\d.,]*)\s+(?<satuan>\p{L}[\p{L}/]{1,14})(?=\s*\|)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bersatuan();

    /// <summary>The words of all cells.</summary>
    public string Teks => string.Join(' ', Kata);

    public static BarisCampur Baca(string teks)
    {
        // A blank that no cell is cut at keeps figure and unit together.
        var bersatuan = Bersatuan().Replace(teks, "${angka}\u00A0${satuan}");
        var kata = Gabung(
            bersatuan.Replace("|", " | ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        while (kata.Count > 0 && kata[0] == "|")
        {
            kata.RemoveAt(0);
        }

        var nomor = kata.Count > 1 && PolaNomor().IsMatch(kata[0]) && Dinomori(kata) ? kata[0] : "";
        var awal = nomor.Length > 0 ? 1 : 0;
        var akhir = kata.Count;
        while (akhir > awal && kata.Count - akhir < EkorMaks && !PolaNilai().IsMatch(kata[akhir - 1]))
        {
            akhir--;
        }

        if (
            (akhir == awal || !PolaNilai().IsMatch(kata[akhir - 1]))
            && nomor.Length > 0
            && kata.Count > 2
            && HurufMutu.Ada(kata[^1])
        )
        {
            return new BarisCampur(nomor, Sel(kata.Skip(awal).SkipLast(1)), [kata[^1]], "");
        }

        if (akhir == awal || !PolaNilai().IsMatch(kata[akhir - 1]))
        {
            return new BarisCampur(nomor, Sel(kata.Skip(awal)), [], "");
        }

        var mulai = akhir;
        while (mulai > awal && (kata[mulai - 1] == "|" || PolaNilai().IsMatch(kata[mulai - 1])))
        {
            mulai--;
        }

        var tubuh = kata.Skip(awal).Take(mulai - awal).Where(k => k != "|").ToList();
        var nilai = kata.Skip(mulai).Take(akhir - mulai).Where(k => k != "|").Select(k => k.Replace('\u00A0', ' ')).ToList();

        // What a formula goes on with is no value: "… dibagi jumlah izin x 100%".
        return
            kata[mulai] != "|"
            && tubuh.Count > 0
            && Hitungan().IsMatch(tubuh[^1])
            && !Berlabel(tubuh)
            && !DiujungNama(tubuh, nilai)
            ? nilai.Count == 1
                ? new BarisCampur(nomor, Sel(kata.Skip(awal)), [], "")
                : new BarisCampur(
                    nomor,
                    Sel(kata.Skip(awal).Take(mulai - awal).Append(nilai[0])),
                    [.. nilai.Skip(1)],
                    Ujung(kata, akhir)
                )
            : new BarisCampur(nomor, Sel(kata.Skip(awal).Take(mulai - awal)), nilai, Ujung(kata, akhir));
    }

    /// <summary>"Angka Kematian Ibu per 120 98": what follows on the next line is the count, the figures here are values.</summary>
    private static bool DiujungNama(List<string> tubuh, List<string> nilai) =>
        PembagiSatuan.Menunggu(tubuh[^1]) && !PembagiSatuan.Bulat(nilai[0]);

    /// <summary>The same line as words alone: its figure and what stands behind it go on with a name.</summary>
    public BarisCampur SebagaiKata() =>
        this with
        {
            Kata = [.. Kata, $"{string.Join(' ', Nilai)} {Ekor}".Trim()],
            Nilai = [],
            Ekor = "",
        };

    /// <summary>"Rata-rata capaian :", words and a colon, no division.</summary>
    private static bool Berlabel(List<string> tubuh) => tubuh[^1] == ":" && tubuh.Count > 1 && !tubuh[^2].Any(char.IsDigit);

    /// <summary>The same row with just this many values; what is too much in front belongs to the words.</summary>
    public BarisCampur Sebanyak(int banyak) =>
        Nilai.Count <= banyak
            ? this
            : this with
            {
                Kata = [.. Kata, string.Join(' ', Nilai.Take(Nilai.Count - banyak))],
                Nilai = [.. Nilai.Skip(Nilai.Count - banyak)],
            };

    /// <summary>A number in front of a row stands before a bar or a word with a capital, a dash before the name of a part.</summary>
    private static bool Dinomori(List<string> kata) =>
        kata[1] == "|" || char.IsUpper(kata[1][0]) || kata[1][0] is '-' or '(' or '"';

    private static string Ujung(List<string> kata, int akhir) => string.Join(' ', kata.Skip(akhir).Where(k => k != "|"));

    private static List<string> Sel(IEnumerable<string> kata)
    {
        var hasil = new List<string> { "" };
        foreach (var k in kata)
        {
            if (k == "|")
            {
                hasil.Add("");
            }
            else
            {
                hasil[^1] = $"{hasil[^1]} {k.Replace('\u00A0', ' ')}".TrimStart();
            }
        }

        return hasil.FindAll(s => s.Length > 0);
    }

    /// <summary>"Rp." belongs to the figure behind it, a percent sign to the one before it, and so do digits that lost their point.</summary>
    private static List<string> Gabung(string[] kata)
    {
        var hasil = new List<string>();
        foreach (var k in kata)
        {
            var atas = hasil.Count > 0 ? hasil[^1] : "";
            if (k == "%" && atas.Length > 0 && char.IsDigit(atas[^1]))
            {
                hasil[^1] = $"{atas}%";
            }
            else if (atas is "Rp" or "Rp." && char.IsDigit(k[0]))
            {
                hasil[^1] = k;
            }
            else if (
                atas.Length > 3
                && atas[^1] is '.'
                && char.IsDigit(atas[^2])
                && atas.Contains('.', StringComparison.Ordinal)
                && TigaDigit().IsMatch(k)
            )
            {
                hasil[^1] = $"{atas} {k}";
            }
            else
            {
                hasil.Add(k);
            }
        }

        return hasil;
    }

    [GeneratedRegex(@"^\d{3}(\.\d{3})*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TigaDigit();
}
