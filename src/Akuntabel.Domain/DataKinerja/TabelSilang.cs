using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>
/// A component's breakdown in one period: a cell per category, totals of rows, of columns and of all, each computed from its cells.
/// With one dimension there is one column without a name.
/// </summary>
public sealed record TabelSilang
{
    public static readonly AturanHitung Aturan = new(
        "DATAKINERJA-JUMLAH-1",
        "Jumlah rincian unsur data",
        "Jumlah kategori yang diketahui; tanpa satu pun yang diketahui: tidak ada jumlah",
        "Perpres 29/2014 pasal 17 (pengelolaan data kinerja)",
        new DateOnly(2014, 12, 1)
    );

    public required IReadOnlyList<string> Baris { get; init; }

    public required IReadOnlyList<string> Kolom { get; init; }

    /// <summary>By row, then column.</summary>
    public required IReadOnlyList<IReadOnlyList<HasilHitung>> Sel { get; init; }

    public required IReadOnlyList<HasilHitung> JumlahBaris { get; init; }

    public required IReadOnlyList<HasilHitung> JumlahKolom { get; init; }

    public required HasilHitung Jumlah { get; init; }

    /// <summary>Builds the table from the component's rows of exactly this period.</summary>
    public static TabelSilang Susun(UnsurData unsur, IEnumerable<NilaiUnsur> nilai, Periode periode)
    {
        var isi = nilai.Where(n => n.Periode == periode).ToDictionary(n => (n.Kategori1, n.Kategori2));
        IReadOnlyList<string> baris = unsur.Dimensi.Count > 0 ? unsur.Dimensi[0].Kategori : [""];
        IReadOnlyList<string> kolom = unsur.Dimensi.Count > 1 ? unsur.Dimensi[1].Kategori : [""];
        List<IReadOnlyList<HasilHitung>> sel =
        [
            .. baris.Select(b =>
                (IReadOnlyList<HasilHitung>)[.. kolom.Select(k => Isian(unsur, isi.GetValueOrDefault((b, k)), b, k))]
            ),
        ];
        List<HasilHitung> jumlahBaris = [.. sel.Select((s, i) => Jumlahkan($"Jumlah {baris[i]}".TrimEnd(), s))];
        return new TabelSilang
        {
            Baris = baris,
            Kolom = kolom,
            Sel = sel,
            JumlahBaris = jumlahBaris,
            JumlahKolom = [.. kolom.Select((k, i) => Jumlahkan($"Jumlah {k}".TrimEnd(), [.. sel.Select(s => s[i])]))],
            Jumlah = Jumlahkan($"Jumlah {unsur.Nama}", jumlahBaris),
        };
    }

    /// <summary>A sum of what is known.</summary>
    public static HasilHitung Jumlahkan(string nama, IReadOnlyList<HasilHitung> bagian) =>
        Hitungan.Jalankan(
            Aturan,
            nama,
            [.. bagian.Select(b => b.Langkah)],
            nilai =>
                nilai.Any(n => n.SebagaiAngka is not null)
                    ? Hitungan.DalamJangkauan(() => Nilai.Dari(nilai.Sum(n => n.SebagaiAngka ?? 0)))
                    : Nilai.Tanpa(AlasanKosong.TidakAdaData),
            string.Join(" + ", bagian.Where(b => b.Nilai.Ada).Select(b => CetakNilai.Seperlunya(b.Nilai)))
        );

    private static HasilHitung Isian(UnsurData unsur, NilaiUnsur? nilai, string baris, string kolom) =>
        new(
            LangkahHitung.DariMasukan(
                string.Join(", ", new[] { unsur.Nama, baris, kolom }.Where(t => t.Length > 0)),
                nilai?.Nilai ?? Nilai.Tanpa(AlasanKosong.TidakAdaData),
                nilai is { Sumber.Length: > 0 } ? nilai.Sumber : unsur.Sumber
            )
        );
}
