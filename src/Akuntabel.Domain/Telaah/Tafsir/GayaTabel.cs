namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Settles figures that both number styles know by the style of their table: "3,245" is 3.245 in an Indonesian table only where the
/// other figures say so; beside "90,00" and "1.234.567" it has three decimals.
/// </summary>
internal static class GayaTabel
{
    public static IReadOnlyList<BarisTerbaca> Samakan(IReadOnlyList<BarisTerbaca> baris)
    {
        var angka = baris.SelectMany(b => b.Angka).OfType<AngkaTercetak>().ToList();
        if (angka.All(a => !Rancu(a) && !RibuanRusak(a)))
        {
            return baris;
        }

        var pasti = angka.Where(a => a.BacaanLain is null && a.Gaya != GayaAngka.Polos).ToList();
        var indonesia = pasti.Count(a => a.Gaya == GayaAngka.Indonesia);
        return indonesia > 0 && indonesia * 2 > pasti.Count
            ?
            [
                .. MenurutKolom(baris)
                    .Select(b =>
                        Kecil(b) ? b with { Angka = [.. b.Angka.Select(a => a is not null && Rancu(a) ? Desimal(a) : a)] }
                        : b.Angka.Any(a => a is not null && RibuanRusak(a))
                            ? b with
                            {
                                Angka = [.. b.Angka.Select(a => a is not null && RibuanRusak(a) ? Ribuan(a) : a)],
                            }
                        : b
                    ),
            ]
            : baris;
    }

    /// <summary>Below "0,380", "0,379" and "0,364" in its column "3,440" has three decimals too, whatever else stands in its row.</summary>
    private static IEnumerable<BarisTerbaca> MenurutKolom(IReadOnlyList<BarisTerbaca> baris)
    {
        var pecahan = baris
            .SelectMany(b => b.Angka.Select((a, i) => (Angka: a, Kolom: i)))
            .Where(x => x.Angka is not null && !Rancu(x.Angka))
            .GroupBy(x => x.Kolom)
            .Where(g =>
                g.All(x => x.Angka is { Desimal: > 0, Nilai: < 1_000m, Gaya: GayaAngka.Indonesia })
                && g.Count(x => x.Angka!.Desimal == 3) is var tiga
                && tiga >= PecahanMin
                && tiga * 2 > g.Count()
            )
            .Select(g => g.Key)
            .ToHashSet();
        return pecahan.Count == 0
            ? baris
            : baris.Select(b =>
                b with
                {
                    Angka = [.. b.Angka.Select((a, i) => a is not null && Rancu(a) && pecahan.Contains(i) ? Desimal(a) : a)],
                }
            );
    }

    private const int PecahanMin = 3;

    /// <summary>The figures of the row that read one way only are no thousands either.</summary>
    private static bool Kecil(BarisTerbaca baris) =>
        baris.Angka.OfType<AngkaTercetak>().Where(a => !Rancu(a)).ToList() is { Count: > 0 } lain
        && lain.All(a => a.Nilai < 1_000m);

    /// <summary>A comma before three digits.</summary>
    private static bool Rancu(AngkaTercetak a) => a is { Gaya: GayaAngka.Inggris, BacaanLain: not null };

    /// <summary>"671,674.000" among Indonesian amounts: one of its points was read as a comma.</summary>
    private static bool RibuanRusak(AngkaTercetak a) =>
        a is { Desimal: 3, Nilai: >= 1_000m }
        && a.Tercetak.Contains('.', StringComparison.Ordinal)
        && a.Tercetak.Contains(',', StringComparison.Ordinal);

    private static AngkaTercetak Ribuan(AngkaTercetak a) =>
        a with
        {
            Nilai = a.Nilai * 1_000m,
            Desimal = 0,
            Gaya = GayaAngka.Indonesia,
            Rusak = true,
        };

    private static AngkaTercetak Desimal(AngkaTercetak a) =>
        a with
        {
            Nilai = a.BacaanLain!.Value,
            BacaanLain = a.Nilai,
            Desimal = 3,
            Gaya = GayaAngka.Indonesia,
        };
}
