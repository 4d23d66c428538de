namespace Akuntabel.Domain.Telaah;

/// <summary>A column of figures of a table, and the figure of one of its rows.</summary>
/// <param name="Kolom">Position of the column, from 0.</param>
/// <param name="Sendiri">The figure of the row that was named.</param>
/// <param name="Semua">The figures of it and the rows that are its equals.</param>
internal sealed record DeretEkstrem(
    TabelTerbaca Tabel,
    int Kolom,
    decimal Sendiri,
    IReadOnlyList<(BarisTerbaca Baris, AngkaTercetak Angka)> Semua
)
{
    /// <summary>Header of the column; empty where columns are not sure.</summary>
    public string Kepala => Tabel.Kolom.FirstOrDefault(k => k.Indeks == Kolom)?.Kepala ?? "";

    private const int BarisMin = 3;

    /// <summary>The rows of a table that hold something of their own; null for one with too few.</summary>
    public static List<BarisTerbaca>? Isi(TabelTerbaca tabel) =>
        tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data && b.Label.Any(char.IsLetter)).ToList() is var baris
        && baris.Count >= BarisMin
            ? baris
            : null;

    /// <summary>Each column of figures that has the row and two of its equals.</summary>
    public static IEnumerable<DeretEkstrem> Dari(TabelTerbaca tabel, List<BarisTerbaca> isi, BarisTerbaca sendiri)
    {
        if (Merangkum(tabel, isi, sendiri))
        {
            yield break;
        }

        var baris = Setingkat(tabel, isi, sendiri);
        var lebar = isi.Max(b => b.Angka.Count);
        for (var i = 0; i < lebar; i++)
        {
            var kolom = i;
            var semua = baris
                .Where(b =>
                    kolom < b.Angka.Count
                    && b.Angka[kolom] is { Rusak: false }
                    && (tabel.Asal.BerkolomPasti || b.Angka.Count == lebar)
                )
                .Select(b => (b, b.Angka[kolom]!))
                .ToList();
            if (semua.Count >= BarisMin && semua.Exists(x => ReferenceEquals(x.b, sendiri)))
            {
                yield return new DeretEkstrem(tabel, kolom, sendiri.Angka[kolom]!.Nilai, semua);
            }
        }
    }

    /// <summary>
    /// The rows of the named one's level: a kegiatan is no equal of the program it belongs to. Told by the first word of the names, by the
    /// depth of the codes, and by rows that add up those below them.
    /// </summary>
    private static List<BarisTerbaca> Setingkat(TabelTerbaca tabel, List<BarisTerbaca> isi, BarisTerbaca sendiri)
    {
        var jenis = Jenis(sendiri.Label);
        var dalam = Dalam(sendiri.Nomor);
        return
        [
            .. isi.Where(b =>
                ReferenceEquals(b, sendiri)
                || (Jenis(b.Label) == jenis && (dalam == 0 || Dalam(b.Nomor) == dalam) && !Merangkum(tabel, isi, b))
            ),
        ];
    }

    private static readonly string[] Awalan = ["program ", "kegiatan ", "sub kegiatan ", "subkegiatan "];

    private static int Jenis(string label) =>
        Array.FindIndex(Awalan, a => label.TrimStart().StartsWith(a, StringComparison.OrdinalIgnoreCase));

    /// <summary>Parts of a code, "1.02.03" has three; 0 where there is none.</summary>
    private static int Dalam(string nomor) => nomor.Split('.', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether the row's pagu is that of the rows right below it: then it is no equal of theirs.</summary>
    private static bool Merangkum(TabelTerbaca tabel, List<BarisTerbaca> baris, BarisTerbaca sendiri)
    {
        if (tabel.Angka(sendiri, PeranKolom.Pagu) is not { } pagu)
        {
            return false;
        }

        var jumlah = 0m;
        foreach (var bawah in baris.SkipWhile(b => !ReferenceEquals(b, sendiri)).Skip(1))
        {
            jumlah += tabel.Angka(bawah, PeranKolom.Pagu)?.Nilai ?? 0;
            if (jumlah >= pagu.Nilai)
            {
                return jumlah == pagu.Nilai;
            }
        }

        return false;
    }
}
