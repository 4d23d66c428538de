using System.Text.Json;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Jejak;

/// <summary>One state has one text.</summary>
public sealed class JsonKanonikTests
{
    [Fact]
    public void Keys_are_sorted_nulls_left_out_and_figures_plain() =>
        JsonKanonik
            .Tulis(
                new
                {
                    b = 23.4800m,
                    a = new[] { 1, 2 },
                    Z = (string?)null,
                    uang = Rupiah.Dari(1.5m),
                    periode = Periode.Triwulan(2019, 2),
                    nilai = Nilai.Tanpa(AlasanKosong.TidakAdaData),
                    hari = new DateOnly(2019, 12, 31),
                }
            )
            .ShouldBe(
                """{"a":[1,2],"b":23.48,"hari":"2019-12-31","nilai":{"Alasan":"TidakAdaData"},"periode":"2019-TW2","uang":150}"""
            );

    [Fact]
    public void Any_text_comes_back_from_the_JSON_it_is_written_as() =>
        Gen.String[Gen.Char['\u0000', '\ud7ff'], 0, 40]
            .Sample(teks => JsonSerializer.Deserialize<string>(JsonKanonik.Tulis(teks)).ShouldBe(teks));

    [Fact]
    public void Equal_decimals_are_written_alike_and_come_back() =>
        Gen.Select(Gen.Long, Gen.Int[0, 10])
            .Sample(
                (angka, skala) =>
                {
                    var d = new decimal(unchecked((int)angka), unchecked((int)(angka >> 32)), 0, angka < 0, (byte)skala);
                    JsonKanonik.Tulis(d).ShouldBe(JsonKanonik.Tulis(d * 1.0000000m));
                    JsonSerializer.Deserialize<decimal>(JsonKanonik.Tulis(d)).ShouldBe(d);
                }
            );

    [Fact]
    public void A_form_that_is_not_exact_is_refused()
    {
        Should.Throw<InvalidOperationException>(() => JsonKanonik.Tulis(new { x = 'a' }));
        Should.Throw<InvalidOperationException>(() => JsonKanonik.Tulis(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Local)));
    }

    [Fact]
    public void A_personal_field_enters_as_a_keyed_hash_or_not_at_all()
    {
        var kepala = new KepalaDaerah
        {
            PemdaId = 1,
            Id = Guid.Empty,
            Nama = "Rekaan Contoh",
            Jabatan = "Wali Kota",
        };
        Should.Throw<InvalidOperationException>(() => JsonKanonik.Tulis(kepala));
        var satu = JsonKanonik.Tulis(kepala, _ => "aa");
        satu.ShouldNotContain("Rekaan");
        satu.ShouldContain(SidikJejak.Tersamar("Rekaan Contoh", "aa"));
        JsonKanonik.Tulis(kepala, _ => "bb").ShouldNotBe(satu);
    }

    [Fact]
    public void The_Merkle_root_ignores_order_and_sees_every_row() =>
        Gen.String[Gen.Char['a', 'z'], 1, 4]
            .Array[1, 20]
            .Sample(baris =>
            {
                var akar = SidikJejak.AkarMerkle(baris);
                SidikJejak.AkarMerkle(baris.Reverse()).ShouldBe(akar);
                SidikJejak.AkarMerkle([.. baris, "tambahan"]).ShouldNotBe(akar);
                SidikJejak.AkarMerkle([baris[0] + "!", .. baris[1..]]).ShouldNotBe(akar);
                SidikJejak.AkarMerkle(baris[1..]).ShouldNotBe(akar);
            });
}
