namespace Akuntabel.Domain.Telaah;

/// <summary>A row of a table of money: its level and its amounts by column.</summary>
/// <param name="Baris">The row.</param>
/// <param name="Tingkat">1 urusan or bidang, 2 program, 3 anything below; 0 a total.</param>
/// <param name="Uang">Amounts in printed order.</param>
/// <param name="Lengkap">True when it has an amount for every column, so that the amounts are known to be theirs.</param>
internal sealed record BarisUang(BarisTerbaca Baris, int Tingkat, IReadOnlyList<AngkaTercetak> Uang, bool Lengkap)
{
    private const decimal UangMin = 10_000m;
    private const int BarisMin = 2;

    /// <summary>The rows with amounts of a loose table and how many columns of money it has; 0 when it has none.</summary>
    public static (int Kolom, IReadOnlyList<BarisUang> Baris) Longgar(TabelTerbaca tabel)
    {
        var semua = tabel
            .Baris.Select(b =>
                (Baris: b, Uang: b.Angka.OfType<AngkaTercetak>().Where(a => a.Nilai >= UangMin && !a.Persen).ToList())
            )
            .Where(x => x.Uang.Count > 0)
            .ToList();
        if (semua.Count < BarisMin)
        {
            return (0, []);
        }

        var kolom = semua.GroupBy(x => x.Uang.Count).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        return (kolom, [.. semua.Select(x => new BarisUang(x.Baris, TingkatDari(x.Baris), x.Uang, x.Uang.Count == kolom))]);
    }

    /// <summary>The level a row's words tell.</summary>
    public static int TingkatDari(BarisTerbaca baris)
    {
        if (baris.Jenis == JenisBarisTabel.Jumlah)
        {
            return 0;
        }

        var program = baris.Label.IndexOf("PROGRAM", StringComparison.Ordinal);
        var urusan = Urusan(baris.Label);
        return urusan >= 0 && (program < 0 || urusan < program) ? 1
            : PenghimpunFakta.AdalahProgram(baris.Label) ? 2
            : 3;
    }

    private static int Urusan(string label) =>
        Math.Max(
            label.IndexOf("URUSAN PEMERINTAHAN", StringComparison.Ordinal),
            label.IndexOf("PEMERINTAHAN BIDANG", StringComparison.Ordinal)
        );

    /// <summary>The amount in a column as part of a total there.</summary>
    public IEnumerable<UnsurJumlah> Unsur(int kolom) => Unsur(kolom, u => u.Nilai);

    /// <summary>The same with another value for each amount, as for amounts that a rule has put right.</summary>
    public IEnumerable<UnsurJumlah> Unsur(int kolom, Func<AngkaTercetak, decimal> nilai) =>
        Lengkap ? [new UnsurJumlah(nilai(Uang[kolom]), false)] : Uang.Select(u => new UnsurJumlah(nilai(u), true));
}
