using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Where a text was torn or holds codes, the report is not blamed for what the reader made of it.</summary>
public sealed class SalahBacaTests
{
    private static IReadOnlyList<CatatanTelaah> Catatan(params string[] baris) =>
        Penelaah.Telaah(PembacaTeks.Baca("uji", baris)).Catatan;

    [Fact]
    public void Kolom_pagu_dan_realisasi_yang_kepalanya_tertukar_dibaca_menurut_hitungannya() =>
        Catatan(
                "Tabel 3.5 Serapan Anggaran Tahun 2023",
                "| No | Program | Realisasi (Rp) | Anggaran (Rp) | % | Sisa (Rp) |",
                "|---|---|---|---|---|---|",
                "| 1 | Program Pembinaan Perpustakaan | 400.000.000 | 380.000.000 | 95,00 | 20.000.000 |",
                "| 2 | Program Pengelolaan Arsip | 200.000.000 | 194.000.000 | 97,00 | 6.000.000 |"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Rata_rata_tidak_dinilai_bila_satu_nomor_baris_tidak_terbaca() =>
        Catatan(
                "Tabel 3.1 Capaian Kinerja Tahun 2023",
                "| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |",
                "|---|---|---|---|---|",
                "| 1 | Persentase arsip tertata | 80 | 72 | 90,00 |",
                "| 2 | Indeks kegemaran membaca | 50 | 50 | 100,00 |",
                "",
                "| 4 | Nilai pengawasan kearsipan | 60 | 66 | 110,00 |",
                "| | Rata-rata capaian | | | 102,50 |"
            )
            .ShouldNotContain(c => c.Jenis == JenisCatatan.RataRataSalah);

    [Fact]
    public void Kode_penyakit_bukan_angka_yang_rusak() =>
        Catatan(
                "Tabel 3.9 Penyakit Terbanyak Tahun 2023",
                "| No | Nama Penyakit | Kode | Jumlah Kasus |",
                "|---|---|---|---|",
                "| 1 | Hipertensi | I10 | 7.412 |",
                "| 2 | Dispepsia | K30 | 3.874 |",
                "| 3 | Diabetes Melitus | E11 | 2.986 |",
                "| 4 | Gagal Jantung | I50 | 2.318 |"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Dua_jumlah_uang_dalam_satu_sel_bukan_satu_angka() => PembacaAngka.Sel("215.000.000 187.600.000").ShouldBeNull();

    [Fact]
    public void Judul_yang_mengulang_nomor_sasaran_sebelumnya_dicatat_sekali_di_judulnya()
    {
        var catatan = Catatan(
                "SASARAN STRATEGIS 3 Meningkatnya minat baca",
                "",
                "Pencapaian sasaran strategis 3 yaitu meningkatnya minat baca diwujudkan dengan layanan keliling.",
                "",
                "SASARAN STRATEGIS 3 Meningkatnya tertib arsip",
                "",
                "Pencapaian sasaran strategis 4 diukur dengan nilai pengawasan kearsipan.",
                "",
                "Pencapaian sasaran strategis 4 yaitu meningkatnya tertib arsip diwujudkan dengan pengawasan."
            )
            .Single(c => c.IdAturan == "TELAAH-NOMOR-3");

        catatan.Tempat.ShouldHaveSingleItem().BarisAwal.ShouldBe(5);
        catatan.Seharusnya.ShouldBe("Sasaran Strategis 4");
    }

    [Fact]
    public void Target_tahun_lalu_dalam_kalimat_tidak_ditagih_kepada_target_tahun_ini() =>
        Catatan(
                "LAPORAN KINERJA TAHUN 2023",
                "",
                "Tabel 3.1 Capaian Kinerja Tahun 2023",
                "| No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian (%) |",
                "|---|---|---|---|---|",
                "| 1 | Indeks kegemaran membaca | 60,00 | 63,00 | 105,00 |",
                "| 2 | Nilai pengawasan kearsipan | 80,00 | 72,00 | 90,00 |",
                "",
                "Indeks kegemaran membaca terealisasi 63,00. Realisasi tahun 2022 sebesar 57,20 dari target 58,00."
            )
            .ShouldBeEmpty();
}
