using System.Text.Json;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>
/// Longer reports of made-up agencies of other fields and layouts (tabs, pipes, columns by spaces, text as OCR leaves it), each with some
/// fifteen errors planted at once and a key: as made they give no note, with the errors in them nearly all causes are found.
/// </summary>
public sealed class LaporanInstansiLainTests
{
    private const decimal SebabMin = 0.9m;
    private const decimal MaterialMin = 0.9m;
    private const decimal KetepatanMin = 0.9m;

    public static TheoryData<string> Laporan =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.txt")
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder { get; } = Repositori.Jalur("tests", "Akuntabel.TestData", "telaah", "instansi");

    [Theory]
    [MemberData(nameof(Laporan))]
    public void Laporan_yang_benar_tidak_mendapat_catatan(string nama)
    {
        var hasil = Penelaah.Telaah(PembacaTeks.Baca(nama, Teks(nama)));

        var mungkin = Baca(nama, "ambigu").Select(e => e.GetProperty("lines")[0][0].GetInt32()).ToHashSet();
        hasil
            .Catatan.Where(c => !c.Tempat.Any(t => mungkin.Contains(t.BarisAwal)))
            .Select(c => $"{c.Jenis} {c.Tabel}: {c.Penjelasan}")
            .ShouldBeEmpty();
        hasil.Cocok.Count.ShouldBeGreaterThan(40);
    }

    [Theory]
    [MemberData(nameof(Laporan))]
    public void Kesalahan_yang_ditanam_bersama_ditemukan(string nama)
    {
        var teks = Teks(nama);
        foreach (var tanam in Baca(nama, "tanam"))
        {
            teks[tanam.GetProperty("baris").GetInt32() - 1] = tanam.GetProperty("teks").GetString()!;
        }

        var catatan = Penelaah.Telaah(PembacaTeks.Baca(nama, teks)).Catatan;

        var nilai = new PenilaiKunci(teks, Berkas(nama, "kesalahan"), Berkas(nama, "ambigu")).Hitung(catatan);
        var ringkas = string.Join('\n', nilai.Salah.Select(c => $"{c.Jenis} {c.Tabel} {c.Penjelasan}"));
        nilai.Sebab.ShouldBeGreaterThanOrEqualTo(SebabMin, ringkas);
        nilai.SebabMaterial.ShouldBeGreaterThanOrEqualTo(MaterialMin, ringkas);
        nilai.Ketepatan.ShouldBeGreaterThanOrEqualTo(KetepatanMin, ringkas);
    }

    private static string[] Teks(string nama) => File.ReadAllLines(Path.Combine(Folder, $"{nama}.txt"));

    private static string Berkas(string nama, string isi) => Path.Combine(Folder, $"{nama}.{isi}.json");

    private static List<JsonElement> Baca(string nama, string isi) =>
        [.. JsonDocument.Parse(File.ReadAllText(Berkas(nama, isi))).RootElement.EnumerateArray()];
}
