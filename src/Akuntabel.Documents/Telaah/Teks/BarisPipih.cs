using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A line of a flattened table, bars and wide gaps taken for blanks: its number, its words, the values at its end with their units, and
/// the words behind them.
/// </summary>
internal sealed partial record BarisPipih(string Nomor, string Kata, IReadOnlyList<string> Nilai, string Ekor)
{
    private const int EkorMaks = 4;

    [GeneratedRegex(@"^(\d{1,3}(\.\d{1,3}){0,7}|[A-Za-z]|[IVX]{1,5}|[A-Z]\d)[.)]?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    /// <summary>True when it has values and nothing that names it.</summary>
    public bool Polos => Kata.Length == 0 && Nilai.Count > 0;

    /// <summary>Reads a line; a number is looked for only where the header has a column of numbers.</summary>
    public static BarisPipih Baca(string teks, bool bernomor, bool kategori)
    {
        var kata = NilaiPipih.Gabung(teks.Split([' ', '|', '\f', '~'], StringSplitOptions.RemoveEmptyEntries));
        var nomor =
            bernomor && kata.Count > 1 && PolaNomor().IsMatch(kata[0]) && !(NilaiPipih.BernilaiSatuan(kata) || Terbilang(kata))
                ? kata[0]
                : "";
        var awal = nomor.Length > 0 ? 1 : 0;
        var akhir = kata.Count;
        while (akhir > awal && kata.Count - akhir <= EkorMaks && !NilaiPipih.Bernilai(kata, akhir - 1, awal))
        {
            akhir--;
        }

        if (akhir == awal || !NilaiPipih.Bernilai(kata, akhir - 1, awal))
        {
            var ujung = kata.Count;
            while (kategori && ujung > awal && NilaiPipih.Kategori(kata[ujung - 1]))
            {
                ujung--;
            }

            return new BarisPipih(nomor, Satu(kata, awal, ujung), [], Satu(kata, ujung, kata.Count));
        }

        var nilai = new List<string>();
        var mulai = akhir;
        var satuan = Satu(kata, akhir, kata.Count);
        var ekor = satuan.Length > 0 && satuan.Split(' ').All(k => NilaiPipih.Satuan(k)) && !kategori ? "" : satuan;
        satuan = ekor.Length > 0 ? "" : satuan;
        while (mulai > awal)
        {
            if (NilaiPipih.Bernilai(kata, mulai - 1, awal))
            {
                nilai.Insert(0, satuan.Length > 0 ? $"{kata[mulai - 1]} {satuan}" : kata[mulai - 1]);
                (mulai, satuan) = (mulai - 1, "");
            }
            else if (kategori && NilaiPipih.SelaPredikat(kata, mulai, awal) is > 0 and var predikat)
            {
                ekor = $"{Satu(kata, mulai - predikat, mulai)} {ekor}".Trim();
                mulai -= predikat;
            }
            else if (NilaiPipih.SelaSatuan(kata, mulai, awal) is > 0 and var sela)
            {
                satuan = Satu(kata, mulai - sela, mulai);
                mulai -= sela;
            }
            else
            {
                break;
            }
        }

        return new BarisPipih(nomor, Satu(kata, awal, mulai), nilai, ekor);
    }

    /// <summary>The same row with just this many values; what is too much in front belongs to the words.</summary>
    public BarisPipih Sebanyak(int banyak)
    {
        var lebih = Nilai.Count - banyak;
        if (lebih == 1 && AngkaTerbelah.Satukan(Nilai) is { } utuh)
        {
            return this with { Nilai = utuh };
        }

        if (lebih == -1 && Kata.Length == 0 && Nomor.Length > 0 && Nilai.Count > 0)
        {
            return this with { Nomor = "", Nilai = [Nomor, .. Nilai] };
        }

        return lebih <= 0
            ? this
            : this with
            {
                Kata = $"{Kata} {string.Join(' ', Nilai.Take(lebih))}".Trim(),
                Nilai = [.. Nilai.Skip(lebih)],
            };
    }

    /// <summary>The same line as words alone: its figures belong to a name.</summary>
    public BarisPipih SebagaiKata() =>
        this with
        {
            Kata = $"{Kata} {string.Join(' ', Nilai)} {Ekor}".Trim(),
            Nilai = [],
            Ekor = "",
        };

    /// <summary>"1 (satu) daerah": a count with its words, no row number.</summary>
    private static bool Terbilang(List<string> kata) =>
        kata[1] is ['(', var huruf, ..] && char.IsLetter(huruf) && kata[0].All(char.IsDigit);

    private static string Satu(List<string> kata, int awal, int ujung) =>
        ujung <= awal ? "" : string.Join(' ', kata.Skip(awal).Take(ujung - awal));
}
