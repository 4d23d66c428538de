using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Umum;

/// <summary>What must hold for any figures.</summary>
public sealed class SifatHitunganTests
{
    private static readonly Gen<decimal> Angka = Gen.Int[-100_000, 1_000_000].Select(i => i / 100m);

    [Fact]
    public void More_realisasi_never_lowers_capaian_where_more_is_better_nor_raises_it_where_less_is_better() =>
        Gen.Select(Angka, Angka, Angka, Gen.Bool, Gen.Bool)
            .Sample(
                (target, satu, dua, kecil, pendek) =>
                {
                    var kebijakan = Berkas.Kebijakan_(k =>
                        k.RumusMinimalkan = pendek ? RumusMinimalkan.Pendek : RumusMinimalkan.Panjang
                    );
                    var polaritas = kecil ? Polaritas.Minimalkan : Polaritas.Maksimalkan;
                    var (rendah, tinggi) = (Math.Min(satu, dua), Math.Max(satu, dua));
                    var (a, b) = (Capai(polaritas, target, rendah, kebijakan), Capai(polaritas, target, tinggi, kebijakan));
                    return a is null || b is null || (kecil ? a >= b : a <= b);
                }
            );

    [Fact]
    public void Inside_an_interval_capaian_is_100_and_falls_with_the_distance() =>
        Gen.Select(Gen.Int[1, 500], Gen.Int[0, 500], Gen.Int[-2000, 3000], Gen.Int[0, 500])
            .Sample(
                (bawah, lebar, realisasi, jarak) =>
                {
                    var polaritas = Polaritas.Rentang(bawah, bawah + lebar);
                    var capaian = Capai(polaritas, 1, realisasi, Berkas.Kebijakan_())!.Value;
                    var menjauh = realisasi < bawah ? realisasi - jarak : realisasi + jarak;
                    return realisasi >= bawah && realisasi <= bawah + lebar
                        ? capaian == 100
                        : capaian < 100 && Capai(polaritas, 1, menjauh, Berkas.Kebijakan_()) <= capaian;
                }
            );

    [Fact]
    public void A_budget_total_is_the_same_however_its_leaves_are_grouped() =>
        Gen.Select(Gen.Long[0, 1_000_000_000_00], Gen.Int[0, 3])
            .List[1, 30]
            .Sample(daun =>
            {
                var berkas = new Berkas();
                var dokumen = berkas.TambahDokumen(1);
                var program = Enumerable.Range(0, 4).Select(i => berkas.TambahSimpul(dokumen, $"Program {i}")).ToList();
                foreach (var (sen, induk) in daun)
                {
                    var simpul = berkas.TambahSimpul(dokumen, "Kegiatan", sen / 100m, program[induk]);
                    berkas.TambahSerap(simpul.Identitas, sen / 100m);
                }

                var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;
                return anggaran.TotalProgram.Pagu == new Rupiah(daun.Sum(d => d.Item1))
                    && anggaran.TotalSeluruh.Realisasi == anggaran.Pohon.Select(p => p.Realisasi ?? Rupiah.Nol).Jumlah();
            });

    [Fact]
    public void Every_trace_of_a_measurement_recomputes_to_its_value() =>
        Gen.Select(Angka, Angka, Acak.SalahSatu(Enum.GetValues<Pembulatan>()), Acak.SalahSatu(Enum.GetValues<CaraAgregasi>()))
            .Sample(
                (pembilang, target, pembulatan, agregasi) =>
                {
                    var berkas = new Berkas
                    {
                        Kebijakan = Berkas.Kebijakan_(k => (k.Pembulatan, k.Agregasi) = (pembulatan, agregasi)),
                    };
                    var indikator = berkas.TambahIndikator("persen", rumus: "a / jumlah(b; 1) * 100");
                    berkas.TambahUnsur(
                        "a",
                        CaraHimpun.Jumlah,
                        ("2019-TW1", pembilang),
                        ("2019-TW2", 1),
                        ("2019-TW3", 2),
                        ("2019-TW4", 3)
                    );
                    berkas.TambahUnsur("b", CaraHimpun.RataRata, ("2019-TW1", 7), ("2019-TW4", 9));
                    berkas.TambahTarget(indikator, Nilai.Dari(target), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019));
                    berkas.TambahPerjanjian(1, "2019-01", indikator);
                    var hasil = PengukuranKinerja.Susun(berkas.Jadi());
                    return Ulang(hasil.RataRata.Langkah) == hasil.RataRata.Nilai;
                }
            );

    [Fact]
    public void Every_trace_of_a_budget_recomputes_to_its_value()
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program");
        foreach (var nomor in Enumerable.Range(1, 5))
        {
            var simpul = berkas.TambahSimpul(dokumen, "Kegiatan", nomor * 1000.01m, program);
            berkas.TambahSerap(simpul.Identitas, nomor * 333, nomor * 7);
        }

        var total = AnggaranTahun.Susun(berkas.Jadi())!.TotalSeluruh;
        foreach (var hasil in new[] { total.Serapan, total.Fisik, new HasilHitung(total.LangkahPagu) })
        {
            hasil.Nilai.Ada.ShouldBeTrue();
            Ulang(hasil.Langkah).ShouldBe(hasil.Nilai);
        }
    }

    [Fact]
    public void Traces_of_progress_change_and_efficiency_recompute_to_their_values() =>
        Gen.Select(Acak.SalahSatu(Enum.GetValues<CaraKemajuan>()), Angka, Angka, Gen.Int[0, 100])
            .Sample(
                (cara, realisasi, target, porsi) =>
                {
                    var berkas = new Berkas { Periode = Periode.Tahunan(2019) };
                    var indikator = berkas.TambahIndikator("indikator", cara: cara);
                    foreach (var tahun in Enumerable.Range(2017, 3))
                    {
                        berkas.TambahTarget(indikator, Nilai.Dari(target + tahun), SumberTarget.Renstra, Periode.Tahunan(tahun));
                        berkas.TambahRealisasi(indikator, Nilai.Dari(realisasi + tahun), Periode.Tahunan(tahun));
                    }

                    berkas.TambahPerjanjian(1, "2019-01", indikator);
                    var (murni, perubahan) = (berkas.TambahDokumen(1), berkas.TambahDokumen(2));
                    var lama = berkas.TambahSimpul(murni, "satu", 1000);
                    berkas.TambahSimpul(perubahan, "satu", 1234.56m, identitas: lama.Identitas);
                    berkas.TambahSerap(lama.Identitas, 777.77m).TambahDukungan(lama, indikator.Id, porsi / 100m);
                    var isi = berkas.Jadi();
                    var efisiensi = Efisiensi.Susun(isi);
                    HasilHitung[] hasil =
                    [
                        Kemajuan.Susun(isi)[0].Nilai,
                        PerbandinganTahun.Susun(isi)[0].SelisihRealisasi,
                        PerubahanAnggaran.Susun(isi)!.Total.Persen,
                        efisiensi.Total.Selisih,
                        efisiensi.Sasaran[0].PersenHemat,
                    ];
                    return hasil.All(h => Ulang(h.Langkah) == h.Nilai) && hasil[2].Angka == 23.46m;
                }
            );

    private static Nilai Ulang(LangkahHitung langkah) =>
        langkah.HitungUlang is { } hitung ? hitung([.. langkah.Masukan.Select(Ulang)]) : langkah.Hasil;

    private static decimal? Capai(Polaritas polaritas, decimal target, decimal realisasi, KebijakanPengukuran kebijakan) =>
        Capaian
            .Hitung(
                polaritas,
                LangkahHitung.DariMasukan("Target", Nilai.Dari(target), ""),
                LangkahHitung.DariMasukan("Realisasi", Nilai.Dari(realisasi), ""),
                kebijakan
            )
            .Angka;
}
