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
    public void Rata_rata_tabel_yang_dilanjutkan_di_halaman_lain_adalah_rata_rata_semua_barisnya() =>
        Catatan(
                "Tabel 3.1 Capaian Kinerja Tahun 2023",
                "| No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%) |",
                "|---|---|---|---|---|---|",
                "| 1 | Arsip tertata | Persentase arsip tertata | 80 | 72 | 90,00 |",
                "| 2 | Minat baca | Indeks kegemaran membaca | 50 | 50 | 100,00 |",
                "",
                "Lanjutan",
                "",
                "| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |",
                "|---|---|---|---|---|",
                "| 3 | Nilai pengawasan kearsipan | 60 | 66 | 110,00 |",
                "| 4 | Persentase koleksi terawat | 40 | 40 | 100,00 |",
                "| | Rata-rata capaian | | | 100,00 |"
            )
            .ShouldNotContain(c => c.Jenis == JenisCatatan.RataRataSalah);

    [Fact]
    public void Semakin_kecil_angka_ini_tidak_berlaku_bagi_indikator_dalam_kalimat_berikutnya() =>
        Catatan(
                "Bab III Akuntabilitas Kinerja Tahun 2023",
                "",
                "Keluhan pemakai taman sebanyak 4 keluhan. Semakin kecil angka ini semakin baik. Nilai evaluasi taman kota sebesar 63,00.",
                "",
                "Tabel 3.1 Capaian Kinerja Tahun 2023",
                "| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |",
                "|---|---|---|---|---|",
                "| 1 | Nilai evaluasi taman kota | 60 | 63 | 105,00 |"
            )
            .ShouldNotContain(c => c.Jenis == JenisCatatan.CapaianSalah);

    [Fact]
    public void Yang_dihitung_hanya_satu_bagian_dari_rincian() =>
        Catatan(
                "Susunan organisasi terdiri dari Kepala, Sekretariat, 2 (dua) bidang, Balai Bibit, dan Kelompok Jabatan Fungsional, yaitu:",
                "",
                "1. Sekretariat;",
                "2. Bidang Pertamanan;",
                "3. Bidang Pemakaman;",
                "4. Balai Bibit; dan",
                "5. Kelompok Jabatan Fungsional."
            )
            .ShouldNotContain(c => c.Jenis == JenisCatatan.JumlahTidakCocok);

    [Fact]
    public void Persen_kenaikan_terhadap_anggaran_yang_dibandingkan() =>
        Catatan(
                "Anggaran tahun 2023 sebesar Rp525.000.000 dengan realisasi Rp480.000.000. Dibandingkan dengan anggaran tahun 2022 "
                    + "sebesar Rp500.000.000 terdapat kenaikan sebesar Rp25.000.000 atau 5,00%."
            )
            .ShouldNotContain(c => c.Jenis == JenisCatatan.PersenPerubahanSalah);

    [Fact]
    public void Pembagian_dalam_kurung_harus_menghasilkan_persennya() =>
        Catatan("Persentase arsip tertata sebesar 75,00% (45/50 x 100%) dari target 80,00% sehingga capaiannya 93,75%.")
            .ShouldContain(c => c.Jenis == JenisCatatan.PecahanTidakCocok);

    [Fact]
    public void Persen_penurunan_terhadap_angka_asalnya() =>
        Catatan("Taman rusak tahun 2023 sebanyak 40 taman, turun 10 dari tahun 2022 sebanyak 50 taman atau turun sebesar 25,00%.")
            .ShouldContain(c => c.Jenis == JenisCatatan.PersenPerubahanSalah && c.Seharusnya == "20,00");

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

    [Fact]
    public void Tanda_per_mil_tidak_menghilangkan_angka() =>
        Catatan(
                "Tabel 3.3 Perkembangan Realisasi Tahun 2022-2023",
                "| No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023 |",
                "|---|---|---|---|",
                "| 1 | Angka Kembali Dirawat | 21,08\u2030 | 17,96\u2030 |",
                "",
                "Laporan Kinerja Tahun 2023 memuat realisasi tahun 2023.",
                "",
                "Angka Kembali Dirawat tahun 2023 menurun. Dibandingkan tahun 2022, angka ini mengalami peningkatan sebesar 3,12\u2030."
            )
            .ShouldContain(c => c.Jenis == JenisCatatan.NarasiBertentangan);

    [Fact]
    public void Rentang_tahun_bukan_tahun_laporan() =>
        PenafsirNaskah
            .Tafsirkan(
                PembacaTeks.Baca(
                    "uji",
                    [
                        "Laporan Kinerja Tahun 2016 disusun pada akhir masa.",
                        "Perkembangan tahun 2015-2016 terdapat dalam tabel, perkembangan tahun 2015 s.d. 2016 dalam grafik.",
                    ]
                )
            )
            .Tahun.ShouldBe(2016);

    [Fact]
    public void Daftar_yang_terputus_halaman_dihitung_sampai_butir_terakhirnya() =>
        Catatan(
                "Penilaian dibagi menjadi 4 (empat) kategori sebagai berikut :",
                "",
                "a. Lancar b. Cukup lancar c. Tersendat",
                "",
                "Kaki halaman dinas",
                "",
                "d. Terhenti"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Kenaikan_capaian_bukan_selisih_realisasi() =>
        Catatan(
                "Laporan Kinerja Tahun 2016 memuat realisasi tahun 2016.",
                "",
                "Tabel 3.9 Realisasi dan Capaian",
                "| No | Indikator Kinerja | Realisasi 2015 | Realisasi 2016 | Capaian 2015 | Capaian 2016 |",
                "|---|---|---|---|---|---|",
                "| 1 | Cakupan Layanan Air Bersih | 90,67 | 92,22 | 92,92 | 101,46 |",
                "",
                "Cakupan Layanan Air Bersih: capaian kinerja tahun 2016 dibandingkan dengan tahun 2015 meningkat sebesar 8,54."
            )
            .ShouldBeEmpty();

    [Fact]
    public void Jumlah_di_belakang_kolom_triwulan_adalah_realisasi_setahun() =>
        Catatan(
                "Tabel 3.9 Realisasi Keuangan per Triwulan Tahun 2023",
                "| No | Program | Pagu (Rp) | Realisasi (Rp) TW I | Realisasi (Rp) TW II | Realisasi (Rp) TW III | Realisasi (Rp) TW IV | Jumlah (Rp) | % |",
                "|---|---|---|---|---|---|---|---|---|",
                "| 1 | Program Pembinaan Perpustakaan | 400.000.000 | 50.000.000 | 90.000.000 | 110.000.000 | 130.000.000 | 380.000.000 | 95,00 |",
                "| 2 | Program Pengelolaan Arsip | 200.000.000 | 20.000.000 | 40.000.000 | 60.000.000 | 74.000.000 | 194.000.000 | 97,00 |",
                "| 3 | Program Pelestarian Naskah Kuno | 100.000.000 | 10.000.000 | 20.000.000 | 30.000.000 | 31.000.000 | 91.000.000 | 91,00 |"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Pengali_yang_dicetak_dan_hasil_bagi_biasa_bukan_pecahan_persen() =>
        Catatan(
                "Tabel 3.2 Realisasi Indikator Tahun 2023",
                "| No | Indikator Kinerja | Satuan | Realisasi |",
                "|---|---|---|---|",
                "| 1 | Indeks kepuasan pemustaka | Indeks | 88,00 (31,68 / 9 x 25) |",
                "| 2 | Lama layanan peminjaman | Menit | 4,25 (1.700 / 400) |"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Tiga_desimal_menurut_kolomnya_bukan_ribuan() =>
        Catatan(
                "Tabel 3.4 Nilai Unsur Survei",
                "| No | Unsur | Jumlah Nilai | NRR | NRR Tertimbang |",
                "|---|---|---|---|---|",
                "| U1 | Persyaratan | 4.368 | 3,42 | 0,855 |",
                "| U2 | Prosedur | 4.364 | 3,41 | 0,853 |",
                "| U3 | Waktu | 4.312 | 3,28 | 0,820 |",
                "| U4 | Biaya | 4.448 | 3,62 | 0,905 |",
                "| | Jumlah | 17.492 | 13,73 | 3,433 |"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Perubahan_satu_klausa_tidak_dihitung_dari_angka_klausa_lain() =>
        Catatan(
                "Realisasi tahun 2023 meningkat sebesar 1,71 poin dibandingkan tahun 2022, namun capaiannya turun dari 100,51% menjadi 99,17%.",
                "Target akhir Renstra sebesar 4,20% masih terdapat selisih 0,16 poin dari realisasi tahun 2023, sedangkan layanan keliling masih terdapat selisih 17,11 poin dari target 66,00%."
            )
            .ShouldBeEmpty();

    [Fact]
    public void Predikat_beberapa_indikator_bukan_predikat_rata_rata() =>
        Catatan(
                "Tabel 3.1 Skala Nilai Peringkat Kinerja",
                "| No | Interval Nilai | Kriteria |",
                "|---|---|---|",
                "| 1 | > 100 | Sangat Berhasil |",
                "| 2 | 85 - 100 | Berhasil |",
                "| 3 | < 85 | Kurang Berhasil |",
                "",
                "Diperoleh rata-rata capaian kinerja sebesar 104,92%, dengan rincian 5 (lima) indikator mendapat predikat Sangat Berhasil dan 3 (tiga) indikator mendapat predikat Berhasil."
            )
            .ShouldBeEmpty();

    [Fact]
    public void Aturan_yang_dilanggar_hampir_semua_baris_disebut_sekali_untuk_tabelnya()
    {
        var hasil = Penelaah.Telaah(
            PembacaTeks.Baca(
                "uji",
                [
                    "Tabel 2.1 Perjanjian Kinerja Tahun 2023",
                    "| No | Indikator Kinerja | Target |",
                    "|---|---|---|",
                    "| 1 | Persentase arsip tertata | 70 |",
                    "| 2 | Indeks kegemaran membaca | 45 |",
                    "| 3 | Nilai pengawasan kearsipan | 55 |",
                    "| 4 | Persentase koleksi terawat | 35 |",
                    "| 5 | Persentase taman terawat | 65 |",
                    "",
                    "Tabel 3.1 Capaian Kinerja Tahun 2023",
                    "| No | Indikator Kinerja | Target | Realisasi | Capaian (%) |",
                    "|---|---|---|---|---|",
                    "| 1 | Persentase arsip tertata | 80 | 80 | 100,00 |",
                    "| 2 | Indeks kegemaran membaca | 50 | 50 | 100,00 |",
                    "| 3 | Nilai pengawasan kearsipan | 60 | 60 | 100,00 |",
                    "| 4 | Persentase koleksi terawat | 40 | 40 | 100,00 |",
                    "| 5 | Persentase taman terawat | 70 | 70 | 100,00 |",
                ]
            )
        );

        hasil.Catatan.ShouldBeEmpty();
        var tabel = hasil.Ditahan.ShouldHaveSingleItem();
        tabel.Baris.ShouldBe(5);
        tabel.Tempat.BarisAwal.ShouldBe(4);
        tabel.Penjelasan.ShouldStartWith("5 baris tidak mengikuti");
    }

    [Fact]
    public void Target_perjanjian_awal_yang_perubahannya_diceritakan_bukan_pertentangan() =>
        Catatan(
                "Tabel 2.1 Perjanjian Kinerja Tahun 2023",
                "| No | Indikator Kinerja | Satuan | Target |",
                "|---|---|---|---|",
                "| 1 | Persentase arsip tertata | % | 70,00 |",
                "| 2 | Indeks kegemaran membaca | Indeks | 50,00 |",
                "| 3 | Persentase taman terawat | % | 80,00 |",
                "",
                "Target persentase arsip tertata dinaikkan dari 70,00% menjadi 75,00% karena tambahan anggaran.",
                "",
                "Tabel 2.2 Perjanjian Kinerja Perubahan Tahun 2023",
                "| No | Indikator Kinerja | Satuan | Target |",
                "|---|---|---|---|",
                "| 1 | Persentase arsip tertata | % | 75,00 |",
                "| 2 | Indeks kegemaran membaca | Indeks | 50,00 |",
                "| 3 | Persentase taman terawat | % | 80,00 |"
            )
            .ShouldNotContain(c => c.Jenis == JenisCatatan.TargetBedaAntarTabel);

    [Fact]
    public void Perubahan_di_bagian_lain_kalimat_bukan_angka_yang_dibandingkan() =>
        Catatan(
                "Bab III Akuntabilitas Kinerja Tahun 2023",
                "",
                "Jumlah keluhan turun 210 keluhan atau 2,95% dibandingkan tahun 2022, sehingga tingkat keluhan turun 0,32 poin menjadi 6,39%."
            )
            .ShouldBeEmpty();

    [Fact]
    public void Rincian_dari_angka_yang_lebih_awal_dalam_kalimat_tidak_dijumlahkan_ke_angka_berikutnya() =>
        Catatan(
                "Bab III Akuntabilitas Kinerja Tahun 2023",
                "",
                "Dicatat 17 keluhan yang disampaikan 67 orang pemakai, terdiri dari 9 keluhan lampu, 6 keluhan jalan dan 2 keluhan parkir."
            )
            .ShouldBeEmpty();
}
