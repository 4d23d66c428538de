namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A relation between the columns of a table that its own rows show, whatever the headers say: column C follows from A and B. It counts
/// only when at least two thirds of the rows follow it exactly, and enough of them could not do so by chance.
/// </summary>
/// <param name="Jenis">The kind of relation.</param>
/// <param name="A">Position of the first operand.</param>
/// <param name="B">Position of the second operand.</param>
/// <param name="C">Position of the result.</param>
/// <param name="Cocok">How many rows follow it.</param>
internal sealed record HubunganKolom(JenisHubungan Jenis, int A, int B, int C, int Cocok)
{
    private const int BarisMin = 3;
    private const int BermaknaMin = 2;

    /// <summary>After so many rows a relation that few follow is given up.</summary>
    private const int ContohMaks = 9;
    private const decimal UangMin = 100_000m;
    private const decimal LipatMaks = 10m;
    private const decimal JauhMaks = 1_000m;

    /// <summary>The relation that explains most rows of a column; null when none does.</summary>
    public static HubunganKolom? Cari(KisiAngka kisi, int c) =>
        // The target of a quarter follows from no other quarter, though it may happen to.
        SebutanTriwulan.Satu(kisi.Kepala[c])
            is not null
        && !Searah(kisi.Kepala[c])
            ? null
            : (
                from a in Enumerable.Range(0, kisi.Lebar)
                from b in Enumerable.Range(0, kisi.Lebar)
                where a != b && a != c && b != c && (Searah(kisi.Kepala[c]) || (a < c && b < c))
                from jenis in Enum.GetValues<JenisHubungan>()
                where jenis != JenisHubungan.Jumlah || (a < b && b == c - 1 && !kisi.Tabel.Asal.BerkolomPasti)
                let hubungan = Uji(kisi, jenis, a, b, c)
                where hubungan is not null
                orderby hubungan.Cocok descending, Jarak(c, a, b), jenis
                select hubungan
            ).FirstOrDefault();

    /// <summary>A result stands behind what it follows from, unless its header says what it is.</summary>
    private static bool Searah(string kepala) => KataHasil.Any(k => kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataHasil =
    [
        "%",
        "persen",
        "capaian",
        "selisih",
        "naik",
        "turun",
        "sisa",
        "tingkat",
        "serapan",
    ];

    /// <summary>What C should be in a row; several values where the form of the computation is open.</summary>
    public IEnumerable<decimal> Hasil(BarisBerkolom baris, Func<AngkaTercetak, decimal> nilai) =>
        Jenis == JenisHubungan.Jumlah
            ? [baris.Sel.Skip(A).Take(B - A + 1).Sum(x => x is null ? 0m : nilai(x))]
            : Hasil(Jenis, nilai(baris.Sel[A]!), nilai(baris.Sel[B]!));

    /// <summary>True when C of a row follows, cut off instead of rounded allowed.</summary>
    public bool Menepati(BarisBerkolom baris) => Hasil(baris, a => a.Nilai).Any(h => Perbandingan.Tepat(baris.Sel[C]!, h));

    private static IEnumerable<decimal> Hasil(JenisHubungan jenis, decimal a, decimal b) =>
        jenis switch
        {
            JenisHubungan.Selisih => [a - b, b - a],
            JenisHubungan.Kali => [a * b / 100m, a * b, a * b / 10m, a * b / 1_000m],
            _ when b == 0 => [],
            JenisHubungan.Persen => [a / b * 100m],
            JenisHubungan.Perubahan => [(a - b) / b * 100m, (b - a) / b * 100m],
            _ => a == 0 ? [a / b * 100m, ((2m * b) - a) / b * 100m] : [a / b * 100m, ((2m * b) - a) / b * 100m, b / a * 100m],
        };

    /// <summary>A dash adds nothing to a sum; in any other relation it is no figure.</summary>
    private static AngkaTercetak? Unsur(JenisHubungan jenis, AngkaTercetak? sel) =>
        sel ?? (jenis == JenisHubungan.Jumlah ? Nol : null);

    /// <summary>What a dash stands for in a sum.</summary>
    internal static AngkaTercetak Nol { get; } =
        new()
        {
            Tercetak = "-",
            Nilai = 0m,
            Desimal = 0,
            Gaya = GayaAngka.Polos,
        };

    private static HubunganKolom? Uji(KisiAngka kisi, JenisHubungan jenis, int a, int b, int c)
    {
        var (penuh, cocok, bermakna, kuat) = (0, 0, 0, 0);
        var hubungan = new HubunganKolom(jenis, a, b, c, 0);
        foreach (var baris in kisi.Baris.Where(b => b.Baris.Jenis == JenisBarisTabel.Data))
        {
            if (
                Unsur(jenis, baris.Sel[a]) is not { } x
                || Unsur(jenis, baris.Sel[b]) is not { } y
                || baris.Sel[c] is not { } z
                || !Wajar(jenis, x, y, z)
            )
            {
                continue;
            }

            penuh++;
            if (penuh > ContohMaks && cocok * 3 < penuh)
            {
                return null;
            }

            if (hubungan.Menepati(baris))
            {
                cocok++;
                bermakna += Bermakna(jenis, x, y, z) || (jenis == JenisHubungan.Jumlah && b - a >= 2 && z.Nilai > 2m) ? 1 : 0;
                kuat += Kuat(jenis, z) ? 1 : 0;
            }
        }

        var cukup = Petunjuk(kisi, jenis, c)
            ? penuh >= BarisMin && cocok * 2 >= penuh
            : penuh >= BarisMin && cocok * 3 >= penuh * 2;
        return cukup && bermakna >= Math.Max(kuat >= BermaknaMin ? BermaknaMin : BermaknaMin + 1, cocok / 2)
            ? hubungan with
            {
                Cocok = cocok,
            }
            : null;
    }

    /// <summary>The header names the relation too: then half of the rows are enough to tell its columns.</summary>
    private static bool Petunjuk(KisiAngka kisi, JenisHubungan jenis, int c)
    {
        var kepala =
            kisi.Tabel.Asal.BerkolomPasti ? kisi.Kepala[c]
            : c == kisi.Lebar - 1 ? kisi.Tabel.Asal.TeksKepala
            : "";
        string[] kata = jenis switch
        {
            JenisHubungan.Selisih => ["selisih", "naik", "turun", "peningkatan", "sisa", "bertambah", "efisiensi"],
            JenisHubungan.Jumlah => ["jumlah", "total"],
            JenisHubungan.Capaian => ["capaian", "kemajuan"],
            JenisHubungan.Perubahan => ["pertumbuhan", "perubahan", "kenaikan", "%"],
            JenisHubungan.Kali => ["nilai", "skor"],
            _ => ["%", "persen"],
        };
        return kata.Any(k => kepala.Contains(k, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Percent is no amount of money, and the operands are of one kind: for a change also of one magnitude.</summary>
    private static bool Wajar(JenisHubungan jenis, AngkaTercetak a, AngkaTercetak b, AngkaTercetak c) =>
        jenis switch
        {
            JenisHubungan.Jumlah => !a.Persen && !b.Persen && !c.Persen,
            JenisHubungan.Selisih => a.Persen == b.Persen,
            JenisHubungan.Kali => c.Desimal > 1 && a.Nilai < UangMin && b.Nilai <= 100m,
            JenisHubungan.Perubahan => Ukuran(c)
                && a.Persen == b.Persen
                && a.Nilai < b.Nilai * LipatMaks
                && b.Nilai < a.Nilai * LipatMaks,
            _ => Ukuran(c)
                && a.Persen == b.Persen
                && (a.Nilai < UangMin || a.Nilai < b.Nilai * JauhMaks)
                && (b.Nilai < UangMin || b.Nilai < a.Nilai * JauhMaks),
        };

    private static bool Ukuran(AngkaTercetak c) => !c.Uang && c.Nilai < UangMin;

    /// <summary>A match that chance would hardly give.</summary>
    private static bool Bermakna(JenisHubungan jenis, AngkaTercetak a, AngkaTercetak b, AngkaTercetak c) =>
        jenis switch
        {
            JenisHubungan.Selisih or JenisHubungan.Jumlah => a.Nilai != 0
                && b.Nilai != 0
                && c.Nilai != 0
                && (c.Desimal > 1 || Math.Abs(c.Nilai) >= 100m || (Math.Abs(c.Nilai) >= 2m && a.Nilai >= 10m && b.Nilai >= 10m)),
            JenisHubungan.Kali => a.Nilai is not 0 and not 1 and not 100 && b.Nilai is not 0 and not 1 and not 100,
            _ => a.Nilai != b.Nilai && a.Nilai != 0 && b.Nilai != 100m && (c.Desimal > 0 || c.Nilai % 5 != 0),
        };

    /// <summary>A result with so many digits that two matches are proof enough.</summary>
    private static bool Kuat(JenisHubungan jenis, AngkaTercetak c) =>
        jenis is JenisHubungan.Selisih or JenisHubungan.Jumlah ? c.Desimal > 1 || Math.Abs(c.Nilai) >= 100m : c.Desimal > 0;

    private static int Jarak(int c, int a, int b) => Math.Abs(c - a) + Math.Abs(c - b);
}
