using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A line of a flattened table, bars and wide gaps taken for blanks: its number, its words, the values at its end with their units, and
/// the words behind them.
/// </summary>
internal sealed partial record BarisPipih(string Nomor, string Kata, IReadOnlyList<string> Nilai, string Ekor)
{
    private const int EkorMaks = 4;
    private const int SelaMaks = 2;

    /// <summary>A figure, perhaps with letters that scanning has put for digits, a range, or a sign for nothing.</summary>
    [GeneratedRegex(
        @"^(?=\D{0,6}\d)[\-–<>≤≥=]{0,3}(Rp\.?)?[OlI]?\d([\dOoIlBbSZ.,]*[\dOoIlBbSZ])?(,-|\.-)?%?$|^\(\d[\d.,]*\)$|^\d[\d.,]*%?[-–]\d[\d.,]*%?$|^[-–]+$|^(n/?a|nihil)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    [GeneratedRegex(@"^(\d{1,3}(\.\d{1,3}){0,7}|[A-Za-z]|[IVX]{1,5}|[A-Z]\d)[.)]?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    [GeneratedRegex(
        @"^(persen|%|\p{Ll}[\p{Ll}/]{1,11}|Rp|Poin|Indeks|Nilai|Skor|Orang|Angka|Hari|Tahun|Dokumen|Laporan|Unit|Predikat|Kali|Km|Ha|Ton|Buah|Kasus|Kegiatan|Level|Skala)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSatuan();

    /// <summary>Words of categories, as they stand behind the values or on lines of their own.</summary>
    private static readonly HashSet<string> Predikat = new(StringComparer.Ordinal)
    {
        "Sangat",
        "Amat",
        "Tinggi",
        "Rendah",
        "Sedang",
        "Baik",
        "Cukup",
        "Kurang",
        "Buruk",
        "Berhasil",
        "Memuaskan",
        "Tercapai",
        "Melampaui",
        "Sekali",
        "Efisien",
        "Efektif",
        "Melebihi",
        "Istimewa",
        "Memadai",
        "Lemah",
    };

    /// <summary>True when it has values and nothing that names it.</summary>
    public bool Polos => Kata.Length == 0 && Nilai.Count > 0;

    /// <summary>Reads a line; a number is looked for only where the header has a column of numbers.</summary>
    public static BarisPipih Baca(string teks, bool bernomor, bool kategori)
    {
        var kata = Gabung(teks.Split([' ', '|', '\f', '~'], StringSplitOptions.RemoveEmptyEntries));
        var nomor = bernomor && kata.Count > 1 && PolaNomor().IsMatch(kata[0]) && !BernilaiSatuan(kata) ? kata[0] : "";
        var awal = nomor.Length > 0 ? 1 : 0;
        var akhir = kata.Count;
        while (akhir > awal && kata.Count - akhir <= EkorMaks && !Bernilai(kata, akhir - 1, awal))
        {
            akhir--;
        }

        if (akhir == awal || !Bernilai(kata, akhir - 1, awal))
        {
            var ujung = kata.Count;
            while (kategori && ujung > awal && Predikat.Contains(kata[ujung - 1]))
            {
                ujung--;
            }

            return new BarisPipih(nomor, Satu(kata, awal, ujung), [], Satu(kata, ujung, kata.Count));
        }

        var nilai = new List<string>();
        var mulai = akhir;
        var satuan = Satu(kata, akhir, kata.Count);
        var ekor = satuan.Length > 0 && satuan.Split(' ').All(k => PolaSatuan().IsMatch(k)) && !kategori ? "" : satuan;
        satuan = ekor.Length > 0 ? "" : satuan;
        while (mulai > awal)
        {
            if (Bernilai(kata, mulai - 1, awal))
            {
                nilai.Insert(0, satuan.Length > 0 ? $"{kata[mulai - 1]} {satuan}" : kata[mulai - 1]);
                (mulai, satuan) = (mulai - 1, "");
            }
            else if (kategori && SelaPredikat(kata, mulai, awal) is > 0 and var predikat)
            {
                ekor = $"{Satu(kata, mulai - predikat, mulai)} {ekor}".Trim();
                mulai -= predikat;
            }
            else if (SelaSatuan(kata, mulai, awal) is > 0 and var sela)
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
        if (lebih == 1 && Terbelah() is >= 0 and var belah)
        {
            return this with { Nilai = [.. Nilai.Take(belah), $"{Nilai[belah]} {Nilai[belah + 1]}", .. Nilai.Skip(belah + 2)] };
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

    /// <summary>Where scanning has left a space for the point of a figure, "2.212.087 882"; negative for nowhere, or more than one place.</summary>
    private int Terbelah()
    {
        var tempat = Enumerable
            .Range(0, Nilai.Count - 1)
            .Where(i => Depan().IsMatch(Nilai[i]) && TigaDigit().IsMatch(Nilai[i + 1]))
            .ToList();
        return tempat is [var satu] ? satu : -1;
    }

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Depan();

    [GeneratedRegex(@"^\d{3}(\.\d{3})*(,\d+)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TigaDigit();

    /// <summary>A figure; a grade counts as one beside another value or at the end of a line.</summary>
    private static bool Bernilai(List<string> kata, int i, int awal) =>
        PolaNilai().IsMatch(kata[i])
            ? !(i > awal && PembagiSatuan.Menunggu(kata[i - 1]) && PembagiSatuan.Bulat(kata[i]))
            : HurufMutu.Ada(kata[i])
                && i > awal
                && (
                    i + 1 == kata.Count
                    || PolaNilai().IsMatch(kata[i + 1])
                    || HurufMutu.Ada(kata[i + 1])
                    || Predikat.Contains(kata[i + 1])
                );

    /// <summary>How many words of a unit stand between two values before this place: "40,50 juta rupiah 41,37"; 0 for none.</summary>
    private static int SelaSatuan(List<string> kata, int ujung, int awal)
    {
        for (var n = 1; n <= SelaMaks && ujung - n > awal; n++)
        {
            if (!PolaSatuan().IsMatch(kata[ujung - n]))
            {
                return 0;
            }

            if (Bernilai(kata, ujung - n - 1, awal))
            {
                return n;
            }
        }

        return 0;
    }

    /// <summary>How many words of a category stand between two values before this place: "98,99 Sangat 97,24"; 0 for none.</summary>
    private static int SelaPredikat(List<string> kata, int ujung, int awal)
    {
        var n = 0;
        while (n < SelaMaks && ujung - n > awal && Predikat.Contains(kata[ujung - n - 1]))
        {
            n++;
        }

        return n > 0 && ujung - n > awal && Bernilai(kata, ujung - n - 1, awal) ? n : 0;
    }

    /// <summary>"4 hari": a value with its unit, no row number before words.</summary>
    private static bool BernilaiSatuan(List<string> kata) =>
        kata.Count <= 1 + SelaMaks && kata.Skip(1).All(k => PolaSatuan().IsMatch(k) && char.IsLower(k[0]));

    private static string Satu(List<string> kata, int awal, int ujung) =>
        ujung <= awal ? "" : string.Join(' ', kata.Skip(awal).Take(ujung - awal));

    /// <summary>"Rp." and signs belong to the figure behind them, a percent sign to the one before it.</summary>
    private static List<string> Gabung(string[] kata)
    {
        var hasil = new List<string>();
        foreach (var k in kata)
        {
            var atas = hasil.Count > 0 ? hasil[^1] : "";
            if (k == "%" && atas.Length > 0 && char.IsDigit(atas[^1]) && PolaNilai().IsMatch(atas) && hasil.Count > 1)
            {
                hasil[^1] = $"{atas}%";
            }
            else if (atas is "Rp" or "Rp." or "<" or ">" or "≤" or "≥" or "<=" or ">=" && char.IsDigit(k[0]))
            {
                hasil[^1] = atas is "Rp" or "Rp." ? $"Rp{k}" : k;
            }
            else if (atas.Length > 2 && atas[^1] is '.' or ',' && char.IsDigit(atas[^2]) && TigaDigit().IsMatch(k))
            {
                hasil[^1] = atas + k;
            }
            else
            {
                hasil.Add(k);
            }
        }

        return hasil;
    }
}
