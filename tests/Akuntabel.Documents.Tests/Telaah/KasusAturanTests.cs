using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Every rule has its own case: a wrong sample found on its lines, and the right one left alone by all rules.</summary>
public sealed class KasusAturanTests
{
    public static TheoryData<string> Aturan => [.. DaftarAturanTelaah.Semua.Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Aturan))]
    public void Baris_yang_salah_ditemukan_oleh_aturannya(string id)
    {
        var kasus = KasusAturan.Baca(id);
        kasus.Tempat.ShouldNotBeEmpty();

        var semua = KasusAturan.Telaah(kasus.Salah);
        var catatan = semua.Where(c => c.IdAturan == id && c.Jenis.Kode() == kasus.Jenis).ToList();

        var ringkas = string.Join('\n', semua.Select(c => $"{c.IdAturan} {c.Jenis} {c.Tempat[0].BarisAwal}: {c.Penjelasan}"));
        catatan.ShouldNotBeEmpty(ringkas);
        catatan
            .SelectMany(c => c.Tempat)
            .SelectMany(t => Enumerable.Range(t.BarisAwal, t.BarisAkhir - t.BarisAwal + 1))
            .Distinct()
            .Order()
            .ShouldBe(kasus.Tempat.Order(), ringkas);
        var aturan = DaftarAturanTelaah.Semua.Single(a => a.Id == id);
        catatan.ShouldAllBe(c => c.Keparahan >= aturan.Keparahan && c.Yakin <= aturan.Yakin);
    }

    [Theory]
    [MemberData(nameof(Aturan))]
    public void Penjelasan_setiap_catatan_adalah_kalimat(string id) =>
        KasusAturan
            .Telaah(KasusAturan.Baca(id).Salah)
            .Select(c => c.Penjelasan)
            .ShouldAllBe(p => char.IsUpper(p[0]) && p.EndsWith('.') && !p.EndsWith("..") && !p.Contains("  "));

    [Theory]
    [MemberData(nameof(Aturan))]
    public void Baris_yang_benar_dibiarkan_oleh_semua_aturan(string id)
    {
        var kasus = KasusAturan.Baca(id);
        kasus.Benar.ShouldNotBe(kasus.Salah);

        KasusAturan.Telaah(kasus.Benar).Select(c => $"{c.IdAturan} {c.Jenis}: {c.Penjelasan}").ShouldBeEmpty();
    }

    [Fact]
    public void Setiap_berkas_kasus_milik_satu_aturan() =>
        Directory
            .EnumerateFiles(KasusAturan.Folder)
            .Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal)
            .ShouldBe(DaftarAturanTelaah.Semua.Select(a => $"{a.Id}.txt").Order(StringComparer.Ordinal));
}
