using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

public sealed class RumusTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) × 3", "9")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("12 / 4 / 3", "1")]
    [InlineData("-2 * -3", "6")]
    [InlineData("−(2 + 3)", "-5")]
    [InlineData("0,5 + 0.25", "0.75")]
    [InlineData("jumlah(1; 2; 3)", "6")]
    [InlineData("rata(1; 2; 6)", "3")]
    [InlineData("min(4; 2; 3) + maks(4; 2; 3)", "6")]
    [InlineData("jika(3 > 2; 10; 20)", "10")]
    [InlineData("jika(3 <> 3; 10; 20)", "20")]
    [InlineData("jika(1 = 1; 5; 1 / 0)", "5")]
    [InlineData("1500 / 1,5", "1000")]
    public void A_formula_gives_its_value(string teks, string hasil) =>
        Rumus
            .Baca(teks)
            .Isi.Hitung([])
            .SebagaiAngka.ShouldBe(decimal.Parse(hasil, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Growth_of_omzet_compares_with_the_year_before()
    {
        var rumus = Rumus.Baca("(omzet - omzet[-1]) / omzet[-1] * 100").Isi;
        rumus.Unsur.ShouldBe([new AcuanUnsur("omzet", false), new AcuanUnsur("omzet", true)]);
        var hasil = rumus.Hitung([Nilai.Dari(47_797_383_121), Nilai.Dari(43_361_776_341)]);
        PembulatanAngka.Cetak(hasil.SebagaiAngka!.Value, 2).ShouldBe(10.23m);
        rumus.Uraian([Nilai.Dari(5), Nilai.Dari(-4)]).ShouldBe("(5 − (-4)) / (-4) × 100");
    }

    [Theory]
    [InlineData("", 1, "belum selesai")]
    [InlineData("1 +", 4, "belum selesai")]
    [InlineData("1 + * 2", 5, "bukan '*'")]
    [InlineData("(1 + 2", 7, "kurang ')'")]
    [InlineData("1 2", 3, "'2' tidak diharapkan")]
    [InlineData("aktif $ 2", 7, "'$'")]
    [InlineData("1.500 * 2", 1, "mendua arti")]
    [InlineData("1.234.567", 1, "tanpa pemisah ribuan")]
    [InlineData("akar(4)", 1, "'akar' tidak dikenal")]
    [InlineData("Aktif / 2", 1, "huruf kecil")]
    [InlineData("omzet[-2]", 8, "[-1]")]
    [InlineData("jika(1; 2; 3)", 7, "pembanding")]
    [InlineData("jumlah()", 8, "bukan ')'")]
    [InlineData("99999999999999999999999999999999", 1, "terlalu besar")]
    public void A_broken_formula_is_refused_at_its_place(string teks, int posisi, string sebab)
    {
        var salah = Rumus.Baca(teks).Pelanggaran.ShouldBeOfType<RumusTidakSah>();
        salah.Posisi.ShouldBe(posisi);
        salah.Sebab.ShouldContain(sebab);
    }

    [Fact]
    public void Ten_thousand_parentheses_are_refused_and_do_not_exhaust_the_stack()
    {
        Rumus.Baca(new string('(', 10_000)).Berhasil.ShouldBeFalse();
        Rumus.Baca(new string('(', 900) + "1" + new string(')', 900)).Pelanggaran!.Pesan.ShouldContain("64 tingkat");
        Rumus.Baca(new string('-', 1900) + "1").Pelanggaran!.Pesan.ShouldContain("64 tingkat");
        Rumus.Baca(string.Join('+', Enumerable.Repeat("1", 1000))).Isi.Hitung([]).SebagaiAngka.ShouldBe(1000);
    }

    [Fact]
    public void Division_by_zero_a_missing_component_and_overflow_give_their_reason()
    {
        Rumus.Baca("1 / (2 - 2)").Isi.Hitung([]).ShouldBe(Nilai.Tanpa(AlasanKosong.PenyebutNol));
        Rumus
            .Baca("a / b")
            .Isi.Hitung([Nilai.Dari(1), Nilai.Tanpa(AlasanKosong.MenungguSumber)])
            .ShouldBe(Nilai.Tanpa(AlasanKosong.MenungguSumber));
        Rumus.Baca("a").Isi.Hitung([new Nilai.Huruf("AKIP", "A")]).ShouldBe(Nilai.Tanpa(AlasanKosong.TidakBerlaku));
        Rumus.Baca("a * a").Isi.Hitung([Nilai.Dari(1_000_000_000_000_000)]).ShouldBe(Nilai.Tanpa(AlasanKosong.DiLuarJangkauan));
    }

    [Fact]
    public void An_unknown_component_is_named() =>
        Rumus.Baca("aktif / total").Isi.Periksa(k => k == "aktif").ShouldBe(new UnsurTidakDikenal("total"));

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var rumus = Rumus.Baca("jika(total > 0; aktif / total * 100; rata(aktif; total; 1))").Isi;
        Nilai[] nilai = [Nilai.Dari(132), Nilai.Dari(31)];
        rumus.CobaHitung(nilai, out _, out _).ShouldBeTrue();
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            rumus.CobaHitung(nilai, out _, out _);
        }

        (GC.GetAllocatedBytesForCurrentThread() - sebelum).ShouldBeLessThan(1000);
    }

    [Fact]
    public void Writing_a_formula_and_reading_it_again_gives_the_same_formula() =>
        Bangun(4)
            .Sample(teks =>
            {
                var rumus = Rumus.Baca(teks).Isi;
                var ulang = Rumus.Baca(rumus.ToString()).Isi;
                Nilai[] nilai = [Nilai.Dari(7), Nilai.Dari(-3), Nilai.Dari(2)];
                return ulang.ToString() == rumus.ToString()
                    && ulang.Hitung(nilai.AsSpan(0, ulang.Unsur.Count)) == rumus.Hitung(nilai.AsSpan(0, rumus.Unsur.Count));
            });

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_inside_it() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789.,+-*/()[];<>= ajikmnbx×−"], 0, 60])
            .Sample(teks =>
            {
                var hasil = Rumus.Baca(teks);
                return hasil.Berhasil
                    ? Rumus.Baca(hasil.Isi.ToString()).Berhasil
                    : hasil.Pelanggaran is RumusTidakSah { Posisi: var p } && p >= 1 && p <= teks.Length + 1;
            });

    private static Gen<string> Bangun(int dalam)
    {
        var atom = Gen.OneOf(
            Gen.Int[0, 5000].Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Acak.SalahSatu("a", "b", "a[-1]", "0,125")
        );
        if (dalam == 0)
        {
            return atom;
        }

        var bawah = Bangun(dalam - 1);
        return Gen.OneOf(
            atom,
            Gen.Select(bawah, Acak.SalahSatu("+", "-", "*", "/"), bawah, (x, tanda, y) => $"({x}) {tanda} ({y})"),
            bawah.Select(x => $"-({x})"),
            Gen.Select(Acak.SalahSatu("jumlah", "rata", "min", "maks"), bawah, bawah, (f, x, y) => $"{f}({x}; {y})"),
            Gen.Select(bawah, bawah, bawah, (x, y, z) => $"jika({x} <= {y}; {z}; {x})")
        );
    }
}
