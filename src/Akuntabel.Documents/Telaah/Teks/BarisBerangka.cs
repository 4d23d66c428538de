using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Cuts a loose line into its words and the figures at its end.</summary>
internal static partial class BarisBerangka
{
    private const int KataSela = 2;
    private const int HurufSela = 11;

    /// <summary>True when the line ends in at least one figure that is not its row number.</summary>
    public static bool Ada(string teks) => Potong(teks) is { Angka.Count: > 0 };

    /// <summary>The words and the cells behind them; no cells when there are no figures.</summary>
    public static (string Label, IReadOnlyList<string> Angka) Potong(string teks)
    {
        var angka = PembacaAngka.Semua(teks).Where(a => !Tahun(a)).ToList();
        var awal = angka.Count;
        var batas = teks.Length;
        for (var i = angka.Count - 1; i >= 0; i--)
        {
            var ujung = angka[i].Posisi + angka[i].Tercetak.Length;
            if (
                !SelaPendek(teks[ujung..batas])
                || NomorBaris(teks, angka[i])
                || DalamKurung(teks, angka[i])
                || Pembagi(teks, angka[i])
            )
            {
                break;
            }

            awal = i;
            batas = angka[i].Posisi;
        }

        if (awal == angka.Count)
        {
            return HurufAkhir(teks);
        }

        var sel = new List<string>();
        for (var i = awal; i < angka.Count; i++)
        {
            var ujung = i + 1 < angka.Count ? angka[i + 1].Posisi : teks.Length;
            sel.Add(teks[Mulai(teks, angka[i].Posisi)..Mulai(teks, ujung)].Trim(' ', '|', '~'));
        }

        return (teks[..Mulai(teks, angka[awal].Posisi)].Trim(' ', '|'), sel);
    }

    /// <summary>A numbered row that ends in a letter of a rating scale: "6 | Akuntabilitas Kinerja Nilai SAKIP OPD A".</summary>
    private static (string Label, IReadOnlyList<string> Angka) HurufAkhir(string teks)
    {
        var potong = teks.LastIndexOf(' ');
        var akhir = potong < 0 ? "" : teks[(potong + 1)..];
        return char.IsDigit(teks[0]) && teks.Length > 12 && HurufMutu.Ada(akhir)
            ? (teks[..potong].Trim(' ', '|'), [akhir])
            : (teks, []);
    }

    /// <summary>"Rp." before a figure belongs to it.</summary>
    private static int Mulai(string teks, int posisi)
    {
        if (posisi >= teks.Length)
        {
            return teks.Length;
        }

        var depan = teks[..posisi].TrimEnd(' ', '.');
        return depan.EndsWith("Rp", StringComparison.OrdinalIgnoreCase) ? depan.Length - 2 : posisi;
    }

    private static bool SelaPendek(string sela)
    {
        var kata = sela.Split([' ', '|', '%', '-', ',', '.', '~', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var lain = kata.Where(k => !KataPredikat.Contains(k)).ToList();
        return lain.Count <= KataSela && lain.Sum(k => k.Length) <= HurufSela;
    }

    /// <summary>Words of rating scales: a category may stand behind the last figure however long it is.</summary>
    private static readonly HashSet<string> KataPredikat = new(StringComparer.OrdinalIgnoreCase)
    {
        "sangat",
        "sekali",
        "tinggi",
        "rendah",
        "baik",
        "cukup",
        "kurang",
        "sedang",
        "buruk",
        "memuaskan",
        "tercapai",
        "belum",
        "tidak",
        "berhasil",
        "melebihi",
        "efisien",
        "efektif",
        "istimewa",
        "memadai",
        "lemah",
    };

    private static bool NomorBaris(string teks, AngkaTercetak angka)
    {
        var ujung = angka.Posisi + angka.Tercetak.Length;
        return angka.Posisi == 0 && NomorBertingkat().IsMatch(teks)
            || angka.Posisi == 0
                && angka.Desimal == 0
                && angka.Nilai < 100
                && !angka.Persen
                && ujung < teks.Length
                && teks[ujung..].Any(char.IsLetter)
                && teks[ujung] is ' ' or '.' or '|';
    }

    /// <summary>"2.4. Kakao", "1.2 Lada": a number of order, not a figure.</summary>
    [GeneratedRegex(@"^\d{1,2}(\.\d{1,2}){1,3}(\.\s*\p{L}|\s+\p{Lu}\p{Ll}{2})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorBertingkat();

    /// <summary>A bare year names a period, not a figure of the row.</summary>
    private static bool Tahun(AngkaTercetak angka) =>
        angka is { Desimal: 0, Persen: false, Uang: false, Gaya: GayaAngka.Polos, Nilai: >= 1990 and <= 2100 };

    /// <summary>"per 10.000" is a unit, "dikali 100" the end of a formula.</summary>
    private static bool Pembagi(string teks, AngkaTercetak angka) =>
        angka is { Desimal: 0, Nilai: 100 or 1_000 or 10_000 or 100_000 }
        && teks[..angka.Posisi].TrimEnd() is var depan
        && KataPembagi.Any(k => depan.EndsWith(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataPembagi = [" per", " dikali", " dikalikan"];

    private static bool DalamKurung(string teks, AngkaTercetak angka) => angka.Posisi > 0 && teks[angka.Posisi - 1] == '(';
}
