using System.Text.RegularExpressions;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Tercetak;

/// <summary>Our report of an example against the printed one: cell by cell where it is right, ours where it is wrong.</summary>
public abstract partial class UjiLaporanTercetak(LaporanContoh laporan, string nama, string judul, int terkecil)
{
    private readonly DaftarPerbedaan _perbedaan = new(laporan, nama, judul);

    [Fact]
    public void Every_printed_figure_that_holds_stands_in_our_tables()
    {
        var semua = ButirTercetak.Muat<SelTercetak>(nama, "sel");

        semua.Count.ShouldBeGreaterThanOrEqualTo(terkecil);
        semua
            .Select(b => (Butir: b, Sel: laporan.Cari(b.Tabel, b.Baris, b.Kolom)))
            .Where(b => b.Sel.Count == 0 || !b.Sel.All(s => Sama(b.Butir.Nilai, s)))
            .Select(b => $"{b.Butir}: kita {string.Join("; ", b.Sel.Select(s => s.Cetak(TeksKosong.Bawaan)))}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_mistake_has_an_answer() =>
        _perbedaan.Kesalahan.Where(b => _perbedaan.Jawaban(b) is not { Kami.Length: > 0 }).Select(b => b.Id).ShouldBeEmpty();

    [Fact]
    public void Our_figure_is_the_one_the_evaluator_expects() =>
        _perbedaan
            .Kesalahan.Select(b => (Butir: b, Jawaban: _perbedaan.Jawaban(b)!))
            .Where(b => b.Jawaban.Sama)
            .SelectMany(b =>
                _perbedaan
                    .Angka(b.Jawaban)
                    .Where(a => !Memuat(b.Butir.Expected, a))
                    .Select(a => $"{b.Butir.Id}: {a}, bukan {b.Butir.Expected}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_document_of_differences_equals_what_the_report_shows() =>
        _perbedaan.Periksa($"perbedaan-{nama.Split('-')[0]}.md");

    /// <summary>Equal as numbers after rounding ours to the printed decimals, else as text.</summary>
    private static bool Sama(string tercetak, Sel sel) =>
        sel switch
        {
            Sel.Angka a => CetakAngka.Tetap(a.Besar, Desimal(tercetak)) == tercetak,
            Sel.Teks t => t.Isi.StartsWith(tercetak, StringComparison.Ordinal),
            _ => false,
        };

    private static int Desimal(string tercetak)
    {
        var koma = tercetak.IndexOf(',', StringComparison.Ordinal);
        return koma < 0 ? 0 : tercetak.Length - koma - 1;
    }

    private static bool Memuat(string harapan, string kami) =>
        harapan.Contains(kami, StringComparison.Ordinal)
        || (
            Angka().Match(kami) is { Success: true } angka
            && Angka().Matches(harapan).Any(h => Nilai(h.Value) == Nilai(angka.Value))
        );

    private static decimal Nilai(string teks) =>
        decimal.Parse(
            teks.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            System.Globalization.CultureInfo.InvariantCulture
        );

    [GeneratedRegex(@"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")]
    private static partial Regex Angka();
}
