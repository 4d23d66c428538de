using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Tables that conversion has flattened into lines with single blanks: rows and columns are put together again.</summary>
public sealed class TabelPipihTests
{
    [Fact]
    public void Nama_di_atas_dan_di_bawah_angka_menjadi_satu_baris()
    {
        var tabel = Satu(
            """
            Tabel 3.2
            Hasil Pengukuran Tahun 2023
            Capaian
            No Indikator Kinerja Satuan Target Realisasi Kategori
            (%)
            1 2 3 4 5 6 7
            Persentase pasar rakyat
            Sangat
            1 yang tertata sesuai % 80,00 76,00 95,00
            Baik
            standar
            Jumlah pedagang binaan yang
            2 orang 1.200 1.260 105,00 Sangat Baik
            naik kelas

            Nilai survei layanan
            3 Nilai 82,00 82,00 100,00 Sangat Baik
            pasar
            """
        );

        Kepala(tabel).ShouldBe(["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"]);
        Label(tabel)
            .ShouldBe([
                "Persentase pasar rakyat yang tertata sesuai standar",
                "Jumlah pedagang binaan yang naik kelas",
                "Nilai survei layanan pasar",
            ]);
        tabel.Baris[0].Asal.Sel[^1].ShouldBe("Sangat Baik");
        tabel.Angka(tabel.Baris[1], PeranKolom.Target)!.Nilai.ShouldBe(1200m);
        tabel.Angka(tabel.Baris[2], PeranKolom.Capaian)!.Nilai.ShouldBe(100m);
    }

    [Fact]
    public void Hitungan_di_dalam_nama_dan_rata_rata_di_bawah_tabel_tidak_tertukar_dengan_nilai()
    {
        var tabel = Satu(
            """
            Tabel 3.2
            Target dan Realisasi Kinerja Tahun 2021
            No Sasaran Strategis Indikator Kinerja Target Realisasi Capaian Kategori
            1 2 3 4 5 6 7
            1 Menurunnya kejadian penyakit Angka Kejadian Malaria per 150 120 120,00% Istimewa
            di kampung pesisir 100.000 Penduduk
            Cakupan Imunisasi Dasar 90,00% 72,00% 80,00% Memadai
            2 Meningkatnya mutu layanan Indeks Kepuasan Pasien 80,00 84,00 105,00% Istimewa
            dan ketertiban
            Nilai rata-rata Indikator : 101,67% Istimewa
            """
        );

        tabel.Baris.Count.ShouldBe(4);
        tabel.Angka(tabel.Baris[0], PeranKolom.Target)!.Nilai.ShouldBe(150m);
        tabel.Baris[0].Label.ShouldContain("100.000 Penduduk");
        tabel.Baris[3].Jenis.ShouldBe(JenisBarisTabel.RataRata);
        tabel.Angka(tabel.Baris[3], PeranKolom.Capaian)!.Nilai.ShouldBe(101.67m);
    }

    [Fact]
    public void Nama_yang_berlanjut_di_bawah_angka_tetap_milik_barisnya()
    {
        var tabel = Satu(
            """
            Tabel 3.9 Belanja menurut Program dan Kegiatan
            Kode Program/Kegiatan Pagu (Rp) Realisasi (Rp) %
            4.01 PROGRAM PENATAAN PASAR 500.000.000 450.000.000 90,00
            RAKYAT DAERAH
            4.01.01 Rehabilitasi bangunan 300.000.000 270.000.000 90,00
            Pasar Induk
            4.01.02 Pelatihan pengelola 200.000.000 180.000.000 90,00
            JUMLAH 500.000.000 450.000.000 90,00
            """
        );

        Label(tabel)
            .ShouldBe([
                "PROGRAM PENATAAN PASAR RAKYAT DAERAH",
                "Rehabilitasi bangunan Pasar Induk",
                "Pelatihan pengelola",
                "JUMLAH",
            ]);
        tabel.KolomPertama(PeranKolom.PersenKeuangan).ShouldNotBeNull();
    }

    [Fact]
    public void Tahun_di_atas_kolom_berulang_menamai_kolomnya()
    {
        var tabel = Satu(
            """
            Tabel 3.4
            Perbandingan Tiga Tahun
            No Indikator Kinerja Satuan 2021 2022 2023
            Realisasi % Realisasi % Target Realisasi %
            1 Panjang jalan mantap km 120,50 98,00 130,00 99,20 140,00 147,00 105,00
            2 Jumlah jembatan baik unit 40 100,00 44 97,78 50 45 90,00
            3 Rasio drainase terbangun % 61,00 95,31 64,00 96,97 70,00 70,00 100,00
            """
        );

        Kepala(tabel)
            .Skip(3)
            .ShouldBe(["2021 Realisasi", "2021 %", "2022 Realisasi", "2022 %", "2023 Target", "2023 Realisasi", "2023 %"]);
        tabel.Kolom.Last().Peran.ShouldBe(PeranKolom.Capaian);
    }

    [Fact]
    public void Kepala_bertumpuk_dibaca_dengan_hitungan()
    {
        var tabel = Satu(
            """
            Tabel 3.5
            Kemajuan terhadap Akhir Renstra
            Realisasi Target Akhir
            No Indikator Kinerja Kemajuan (%) Provinsi
            2023 2026
            1 Persentase pasar tertata 76,00 95,00 80,00 71,20
            2 Nilai survei layanan 82,00 85,00 96,47 -
            3 Jumlah pedagang binaan 1.260 1.500 84,00 -
            """
        );

        Kepala(tabel).Skip(2).ShouldBe(["Realisasi 2023", "Target Akhir 2026", "Kemajuan (%)", "Provinsi"]);
    }

    [Fact]
    public void Tabel_satu_baris_tanpa_nama_mengambil_nama_dari_judul()
    {
        var tabel = Satu(
            """
            Tabel 3.7
            Perkembangan Jumlah kasus campak Tahun 2021-2023
            Satuan 2021 2022 2023
            Realisasi Realisasi Capaian Target Realisasi Capaian
            kasus 41 38 105,00 35 30 114,29
            """
        );

        Label(tabel).ShouldBe(["Jumlah kasus campak"]);
        tabel.Baris[0].Sel(1).ShouldBe("kasus");
    }

    [Fact]
    public void Baris_kosong_di_antara_semua_baris_tidak_memutus_tabel()
    {
        var tabel = Satu(
            """
            Hasil pengukuran sasaran pertama dimuat di bawah ini.

            Tabel 2.7 Luas Tanam Tahun 2020

            No .

            Komoditas Target (Ha)

            Realisasi (Ha)

            % Capaian 1. Padi gogo 400 380 95,00

            2. Kedelai 250 255 102,00

            3. Kacang tanah 120 90 75,00

            4. Ubi kayu 300 303 101,00

            Luas tanam seluruhnya naik dari tahun sebelumnya.

            Hal itu didukung bantuan benih.

            Petani juga mendapat pupuk.

            Hujan turun merata.
            """.Replace("Komoditas", "Uraian", StringComparison.Ordinal)
        );

        tabel.Baris.Count.ShouldBe(4);
        tabel.Baris[0].Tempat.BarisAwal.ShouldBe(11);
        tabel.Angka(tabel.Baris[2], PeranKolom.Capaian)!.Nilai.ShouldBe(75m);
    }

    [Fact]
    public void Angka_yang_terbelah_spasi_disatukan()
    {
        var tabel = Satu(
            """
            Tabel 1.3 Pencari Kerja
            No Pendidikan Laki-laki Perempuan Jumlah
            1 SMP 402 315 717
            2 SMA 1.876 1 693 3.569
            3 Sarjana 519 702 1.221
            Jumlah 2.797 2.710 5.507
            """
        );

        tabel.Baris[1].Angka.OfType<AngkaTercetak>().Select(a => a.Nilai).ShouldBe([1876m, 1693m, 3569m]);
    }

    [Fact]
    public void Kalimat_berangka_sesudah_tabel_bukan_baris()
    {
        var tabel = Satu(
            """
            Tabel 3.9 Belanja menurut Program
            No Program Pagu (Rp) Realisasi (Rp) %
            1 Program Penataan Pasar 300.000.000 270.000.000 90,00
            2 Program Pembinaan Pedagang 200.000.000 180.000.000 90,00
            JUMLAH 500.000.000 450.000.000 90,00

            Jumlah pagu dinas sebesar Rp500.000.000 telah terserap dengan realisasi Rp450.000.000 atau 90,00
            persen dan sisanya dikembalikan ke kas daerah.
            """
        );

        tabel.Baris.Count.ShouldBe(3);
    }

    [Fact]
    public void Tahun_di_bawah_realisasi_dan_kelompok_di_samping_perubahan_bertanda()
    {
        var tabel = Satu(
            """
            Tabel 3.3
            Perbandingan Kinerja

            Realisasi Realisasi Tahun 2023 Naik/
            No Indikator Kinerja Satuan
            2021 2022 Target | Realisasi | Capaian (%) Turun
            1 2 3 4 5 6 7 8 9
            1 | Persentase Taman | % 70,14 | 73,36 | 75 | 78,50 | 104,67 | +5,14
            Terawat
            2 | Jumlah Pengunjung | orang 410 | 580 | 750 | 630 | 84,00 | +50
            3 | Nilai Kebersihan | Nilai 78,44 | 80,36 | 82 | 79,95 | 97,50 | -0,41
            """
        );

        Kepala(tabel)
            .Skip(3)
            .ShouldBe([
                "Realisasi 2021",
                "Realisasi 2022",
                "Tahun 2023 Target",
                "Tahun 2023 Realisasi",
                "Tahun 2023 Capaian (%)",
                "Naik/ Turun",
            ]);
        tabel.Baris[1].Angka[^1]!.Nilai.ShouldBe(50m);
    }

    [Fact]
    public void Baris_bernomor_tanpa_kolom_nomor_dan_judul_kelompok_di_antaranya()
    {
        var tabel = Satu(
            """
            Tabel 4. Perjanjian Kinerja Tahun 2022

            Sasaran Kegiatan/ Indikator Kinerja Kegiatan Satuan Target
            SK1. Meningkatnya layanan benih
            1 Persentase benih bersertifikat % 98,00
            2 Jumlah varietas unggul Varietas 6
            SK2. Terwujudnya balai yang akuntabel
            3 Nilai evaluasi balai Nilai 80,00
            """
        );

        Label(tabel).ShouldBe(["Persentase benih bersertifikat", "Jumlah varietas unggul", "Nilai evaluasi balai"]);
    }

    [Fact]
    public void Tabel_berlanjut_di_bawah_kaki_halaman_dan_kepala_yang_diulang()
    {
        var tabel = Satu(
            """
            Tabel 2.6
            Anggaran Sebelum dan Sesudah Perubahan

            No | Program / Kegiatan APBD
            Sebelum Perubahan Setelah Perubahan
            (Rp) (Rp)
            1 2 3 4

            I PROGRAM KEBERSIHAN 120.000.000 110.000.000
            1 Pengelolaan Sampah dan Kebersihan 70.000.000 65.000.000
            Jalan
            2 Administrasi Keuangan 50.000.000 45.000.000

            8
             No | Program / Kegiatan APBD
            Sebelum Perubahan Setelah Perubahan
            1 2 3 4
            II PROGRAM PERTAMANAN 80.000.000 85.000.000
            Penanaman dan Pemeliharaan Pohon
            1 Pelindung untuk Jalan yang ada di dalam 80.000.000 85.000.000
            1 (satu) Kecamatan
            Jumlah 200.000.000 195.000.000
            """
        );

        Label(tabel)
            .ShouldBe([
                "PROGRAM KEBERSIHAN",
                "Pengelolaan Sampah dan Kebersihan Jalan",
                "Administrasi Keuangan",
                "PROGRAM PERTAMANAN",
                "Penanaman dan Pemeliharaan Pohon Pelindung untuk Jalan yang ada di dalam 1 (satu) Kecamatan",
                "Jumlah",
            ]);
    }

    [Fact]
    public void Kepala_dengan_tanda_rusak_ditentukan_dari_hitungan()
    {
        var tabel = Satu(
            """
            Tabel 3.1.2
            Perbandingan Realisasi Kinerja

            . Tahun Tahun
            No | Sasaran '&?:gtr 2021 2022 Tahun 2023
            ] Realisasi | Realisasi | Target | Realisasi | Capaian
            1 2 3 4 5 6 7 8
            1 Meningkatnya minat | Jumlah pembaca | 142 | 117 200 | 180 | 90,00%
            baca
            2 | Meningkatnya mutu | Persentase buku | 21,40% | 28,76% | 50,00% 45,00% 90,00%
            koleksi | terawat
            3 | Meningkatnya layanan | Nilai layanan | 64,10 66,87 80,00 | 60,00 75,00%
            """
        );

        tabel
            .Kolom.Select(k => k.Peran)
            .TakeLast(5)
            .ShouldBe([PeranKolom.Lain, PeranKolom.Lain, PeranKolom.Target, PeranKolom.Realisasi, PeranKolom.Capaian]);
    }

    [Fact]
    public void Seluruh_tabel_di_satu_baris()
    {
        var tabel = Satu(
            "Capaian disajikan pada Tabel 3.4 Tabel 3.4 Rencana dan Realisasi Taman Kota No Indikator Kinerja Target Realisasi Capaian "
                + "1 Taman Terawat Baik 40,00 38,00 95,00 2 Bibit Tertanam Tahun Ini 900 810 90,00 3 Pengunjung Taman 500 600 120,00"
        );

        Label(tabel).ShouldBe(["Taman Terawat Baik", "Bibit Tertanam Tahun Ini", "Pengunjung Taman"]);
        tabel.Angka(tabel.Baris[1], PeranKolom.Capaian)!.Nilai.ShouldBe(90m);
    }

    private static TabelTerbaca Satu(string teks) =>
        PenafsirNaskah
            .Tafsirkan(PembacaTeks.Baca("laporan.txt", teks.ReplaceLineEndings("\n").Split('\n')))
            .Tabel.ShouldHaveSingleItem();

    private static IEnumerable<string> Kepala(TabelTerbaca tabel) => tabel.Kolom.Select(k => k.Kepala);

    private static IEnumerable<string> Label(TabelTerbaca tabel) => tabel.Baris.Select(b => b.Label);
}
