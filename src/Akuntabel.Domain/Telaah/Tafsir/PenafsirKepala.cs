using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Finds the header rows of a table with sure columns and tells from their words what each column holds.</summary>
internal static partial class PenafsirKepala
{
    private const int KepalaMaks = 4;

    [GeneratedRegex(@"^\(?\d{1,2}\)?\.?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    /// <summary>How many rows at the top are header, column numbers included.</summary>
    public static int JumlahBarisKepala(IReadOnlyList<BarisNaskah> baris)
    {
        var jumlah = 0;
        while (
            jumlah < baris.Count
            && jumlah < KepalaMaks
            && (BarisNomorKolom(baris[jumlah]) || BarisKepala(baris[jumlah], jumlah) || (jumlah == 0 && DiAtasAngka(baris)))
        )
        {
            jumlah++;
        }

        return jumlah;
    }

    /// <summary>A first row of words only, with words over the figures of most rows below it, is a header whatever its words are.</summary>
    private static bool DiAtasAngka(IReadOnlyList<BarisNaskah> baris)
    {
        var isi = baris[0].Sel;
        if (baris.Count < 3 || isi.Count(s => s.Length > 0) < 3 || isi.Any(s => PembacaAngka.Sel(s) is { } a && !Tahun(a)))
        {
            return false;
        }

        var bawah = baris
            .Skip(1)
            .Count(b =>
                Enumerable
                    .Range(1, Math.Max(0, Math.Min(isi.Count, b.Sel.Count) - 1))
                    .Count(i => isi[i].Length > 0 && PembacaAngka.Sel(b.Sel[i]) is not null) >= 2
            );
        return bawah * 2 > baris.Count - 1;
    }

    private static bool Tahun(AngkaTercetak a) => a is { Desimal: 0, Nilai: > 1900 and < 2100 };

    public static IReadOnlyList<KolomTerbaca> Kolom(IReadOnlyList<BarisNaskah> kepala, int lebar)
    {
        var teks = kepala.Where(b => !BarisNomorKolom(b)).ToList();
        return
        [
            .. Enumerable
                .Range(0, lebar)
                .Select(i =>
                    Buat(
                        i,
                        KataKepala.Betulkan(string.Join(' ', teks.Select((b, t) => Sel(teks, t, i)).Where(s => s.Length > 0)))
                    )
                ),
        ];
    }

    /// <summary>A group heading reaches over the empty cells at its right when there are sub-headings below.</summary>
    private static string Sel(List<BarisNaskah> kepala, int baris, int kolom)
    {
        var sel = kepala[baris].Sel;
        if (kolom < sel.Count && sel[kolom].Length > 0)
        {
            return sel[kolom];
        }

        var adaBawah = baris + 1 < kepala.Count && kolom < kepala[baris + 1].Sel.Count && kepala[baris + 1].Sel[kolom].Length > 0;
        if (!adaBawah)
        {
            return "";
        }

        for (var k = Math.Min(kolom, sel.Count) - 1; k >= 0; k--)
        {
            if (sel[k].Length > 0)
            {
                var bawah = kepala[baris + 1].Sel;
                return k < bawah.Count && bawah[k].Length > 0 ? sel[k] : "";
            }
        }

        return "";
    }

    private static KolomTerbaca Buat(int indeks, string kepala)
    {
        var tahun = PolaTahun().Match(kepala);
        return new KolomTerbaca(
            indeks,
            kepala,
            PeranDariKata.Tentukan(kepala),
            tahun.Success ? int.Parse(tahun.Value, CultureInfo.InvariantCulture) : null
        );
    }

    private static bool BarisNomorKolom(BarisNaskah baris)
    {
        var isi = baris.Sel.Where(s => s.Length > 0).ToList();
        return isi.Count >= 3
            && isi.All(s => NomorKolom().IsMatch(s) || s.Contains('=', StringComparison.Ordinal))
            && isi.Select(s => s.Trim('(', ')', '.')).Take(3).SequenceEqual(["1", "2", "3"]);
    }

    private static bool BarisKepala(BarisNaskah baris, int urutan)
    {
        var isi = baris.Sel.Where(s => s.Length > 0).ToList();
        if (isi.Count == 0)
        {
            return false;
        }

        var kata = isi.Count(s =>
            PeranDariKata.Tentukan(KataKepala.Betulkan(s)) != PeranKolom.Lain || PolaTahun().IsMatch(s) || s.StartsWith('(')
        );
        var angka = isi.Count(s => PembacaAngka.Sel(s) is { } a && !Tahun(a));
        return angka == 0
            && (
                urutan == 0
                    ? kata >= 2 || isi.Count >= 3 && kata >= 1
                    : kata >= 2 && kata >= isi.Count - 3 && baris.Sel[0].Length <= 4 || BarisLanjutan(baris, isi)
            );
    }

    /// <summary>A second header row: starts with an empty cell and holds only short words.</summary>
    private static bool BarisLanjutan(BarisNaskah baris, List<string> isi) =>
        baris.Sel[0].Length == 0
        && baris.Sel.Count > 1
        && baris.Sel[1].Length == 0
        && isi.All(s => s.Length <= 24 && !s.StartsWith('-'));
}
