using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Documents.Laporan;
using Shouldly;

namespace Akuntabel.App.Tests.Pelaporan.Tercetak;

/// <summary>Every known mistake of a printed report: printed, ours, why.</summary>
internal sealed partial class DaftarPerbedaan(LaporanContoh laporan, string nama, string judul)
{
    private readonly Dictionary<string, JawabanKami> _jawaban = ButirTercetak
        .Muat<JawabanKami>(nama, "kami")
        .ToDictionary(j => j.Id);

    public IReadOnlyList<ButirTercetak> Kesalahan { get; } = ButirTercetak.Kesalahan(nama);

    public JawabanKami? Jawaban(ButirTercetak butir) => _jawaban.GetValueOrDefault(butir.Id);

    /// <summary>The figures of an answer as our report prints them; a cell that is not there fails.</summary>
    public IReadOnlyList<string> Angka(JawabanKami jawaban) =>
        [.. Sel().Matches(jawaban.Kami).Select(Isi), .. Kalimat().Matches(jawaban.Kami).Select(Isi)];

    public string KeMarkdown()
    {
        var hasil = new StringBuilder(
            $"""
            # Perbedaan dengan {judul} yang tercetak

            Laporan contoh disusun dari data yang sama dengan laporan tercetak. Angka yang benar pada laporan tercetak sama dengan
            angka kami (diuji sel demi sel). Di bawah ini setiap kekeliruan yang diketahui: yang tercetak, yang kami cetak, dan sebabnya.
            Berkas ini ditulis oleh pengujian (`AKUNTABEL_TULIS=1 ./test`).

            | No. | Tempat | Perihal | Tercetak | Kami | Sebab |
            |---|---|---|---|---|---|

            """
        );
        foreach (var b in Kesalahan)
        {
            var kami = Sel().Replace(Jawaban(b)?.Kami ?? "", Isi);
            kami = Kalimat().Replace(kami, Isi);
            hasil.Append(CultureInfo.InvariantCulture, $"| {b.Id} | {Aman(b.Table)} | {Aman(b.Row)} | {Aman(b.Printed)} | ");
            hasil.Append(CultureInfo.InvariantCulture, $"{Aman(kami)} | {Aman(b.Rule)} |\n");
        }

        return hasil.ToString();
    }

    /// <summary>The file under docs/contoh must equal what the report shows; AKUNTABEL_TULIS=1 writes it anew.</summary>
    public void Periksa(string berkas)
    {
        var jalur = Path.Combine(ContohImpor.Akar, "docs", "contoh", berkas);
        var isi = KeMarkdown();
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllText(jalur, isi);
        }

        File.ReadAllText(jalur).ShouldBe(isi);
    }

    private string Isi(Match cocok)
    {
        if (cocok.Groups["teks"] is { Success: true, Value: var teks })
        {
            laporan
                .Dokumen.Isi.OfType<Blok.Paragraf>()
                .ShouldContain(p => Inline.Polos(p.Isi).Contains(teks, StringComparison.Ordinal), $"no sentence says {teks}");
            return teks;
        }

        var (kunci, baris, kolom) = (cocok.Groups["tabel"].Value, cocok.Groups["baris"].Value, cocok.Groups["kolom"].Value);
        return laporan.Cetak(kunci, baris, kolom) ?? throw new InvalidOperationException($"No cell {kunci}, {baris}, {kolom}.");
    }

    private static string Aman(string teks) => teks.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\[\[(?<tabel>[^|]+)\|(?<baris>[^|]+)\|(?<kolom>[^|]+)\]\]")]
    private static partial Regex Sel();

    [GeneratedRegex(@"\{\{(?<teks>[^}]+)\}\}")]
    private static partial Regex Kalimat();
}
