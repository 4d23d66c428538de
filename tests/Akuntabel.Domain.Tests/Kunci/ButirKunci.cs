using System.Text.Json;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>A figure of a real report that follows from its own inputs, as an evaluator found it.</summary>
internal sealed record ButirKunci(string Id, string Table, string Row, string Check, string Rule, string Value, int[][] Lines)
{
    private static readonly JsonSerializerOptions Baca = new() { PropertyNameCaseInsensitive = true };

    private static readonly HashSet<string> Jenis =
    [
        "persen",
        "sisa",
        "selisih",
        "baris",
        "kolom",
        "capaian",
        "rata-rata",
        "kategori",
        "kode-kategori",
        "pecahan",
        "progres",
        "kemajuan",
        "realisasi-kumulatif",
        "target-kumulatif",
    ];

    /// <summary>The arithmetic items of a report whose lines carry no known error.</summary>
    public static IReadOnlyList<ButirKunci> Muat(string laporan)
    {
        var salah = Berkas(laporan, "kesalahan").SelectMany(b => b.Baris()).ToHashSet();
        return
        [
            .. Berkas(laporan, "cocok")
                .Where(b => b.Check.StartsWith("jumlah", StringComparison.Ordinal) || Jenis.Contains(b.Check))
                .Where(b => !b.Baris().Any(salah.Contains)),
        ];
    }

    /// <summary>Lines of the report the item stands in.</summary>
    public IEnumerable<int> Baris() => Lines.SelectMany(l => Enumerable.Range(l[0], l[1] - l[0] + 1));

    /// <summary>Whether figures, printed with the decimals of the report, are what it prints.</summary>
    public bool Sama(IReadOnlyList<decimal> angka)
    {
        var tercetak = Value.Split("; ");
        return tercetak.Length == angka.Count
            && tercetak.Zip(angka).All(p => string.Equals(Cetak(p.Second, p.First), p.First, StringComparison.Ordinal));
    }

    private static List<ButirKunci> Berkas(string laporan, string jenis) =>
        JsonSerializer
            .Deserialize<List<JsonElement>>(
                File.ReadAllText(Repositori.Jalur("tests", "Akuntabel.TestData", "kunci", $"{laporan}.{jenis}.json"))
            )!
            .ConvertAll(e => new ButirKunci(
                Teks(e, "id"),
                Teks(e, "table"),
                Teks(e, "row"),
                Teks(e, "check"),
                Teks(e, "rule"),
                Teks(e, "value"),
                e.GetProperty("lines").Deserialize<int[][]>(Baca)!
            ));

    private static string Teks(JsonElement e, string nama) => e.TryGetProperty(nama, out var isi) ? isi.ToString() : "";

    /// <summary>With as many decimals as the report prints.</summary>
    private static string Cetak(decimal angka, string tercetak)
    {
        var koma = tercetak.IndexOf(',', StringComparison.Ordinal);
        return CetakAngka.Tetap(angka, koma < 0 ? 0 : tercetak.Length - koma - 1);
    }
}
