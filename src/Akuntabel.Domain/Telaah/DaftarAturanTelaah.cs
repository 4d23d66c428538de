using System.Globalization;
using System.Text;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>All rules, in the order in which they run.</summary>
public static class DaftarAturanTelaah
{
    public static IReadOnlyList<AturanTelaah> Semua { get; } =
    [
        new AturanKolomTertukar(),
        new AturanSelTertukar(),
        new AturanSisa(),
        new AturanSerapan(),
        new AturanSerapanNarasi(),
        new AturanSisaNarasi(),
        new AturanFisik(),
        new AturanRentang(),
        new AturanCapaian(),
        new AturanCapaianNarasi(),
        new AturanTercapaiNarasi(),
        new AturanKeteranganTercapai(),
        new AturanMelampauiTurun(),
        new AturanDibandingTarget(),
        new AturanSeluruhMencapai(),
        new AturanSelisihKolom(),
        new AturanKumulatif(),
        new AturanPersenKolom(),
        new AturanPersenBagian(),
        new AturanJumlahButir(),
        new AturanJumlahMendatar(),
        new AturanHubunganKolom(),
        new AturanHubunganBaris(),
        new AturanKelipatan(),
        new AturanDeretTahun(),
        new AturanPecahan(),
        new AturanRumusHitung(),
        new AturanRumusPerhitungan(),
        new AturanRumusKepala(),
        new AturanRumusTerbalik(),
        new AturanRumusBeda(),
        new AturanRumusPengali(),
        new AturanRumusLawan(),
        new AturanRumusPenyebut(),
        new AturanRumusPertumbuhan(),
        new AturanPecahanTerpisah(),
        new AturanPecahanTerurai(),
        new AturanPecahanBerurut(),
        new AturanBarisGanda(),
        new AturanJumlahKode(),
        new AturanJumlahProgram(),
        new AturanJumlahTabel(),
        new AturanJumlahKeluaran(),
        new AturanJumlahLonggar(),
        new AturanJumlahDaftar(),
        new AturanJumlahHitungan(),
        new AturanJumlahBaris(),
        new AturanJumlahAntarTabel(),
        new AturanRataRata(),
        new AturanCapaianSasaran(),
        new AturanRataUrutan(),
        new AturanRataRataWaktu(),
        new AturanRataPenjumlahan(),
        new AturanKategori(),
        new AturanKeteranganEfisien(),
        new AturanSkala(),
        new AturanRekening(),
        new AturanTargetAntarTabel(),
        new AturanRealisasiAntarTabel(),
        new AturanNilaiAntarTabel(),
        new AturanCapaianTahunLain(),
        new AturanKeluaranKode(),
        new AturanSatuanAntarTabel(),
        new AturanSatuanNama(),
        new AturanKematianPer(),
        new AturanBarisHilang(),
        new AturanPaguAntarTabel(),
        new AturanPaguMurni(),
        new AturanNamaProgram(),
        new AturanProgramKegiatan(),
        new AturanKegiatanLain(),
        new AturanPenanggungJawab(),
        new AturanNamaDaftar(),
        new AturanKolomBergeser(),
        new AturanPenomoranTabel(),
        new AturanNomorLompat(),
        new AturanNomorTabelGanda(),
        new AturanNomorBaris(),
        new AturanNomorSasaran(),
        new AturanButirBagian(),
        new AturanNomorKosong(),
        new AturanPelaksanaan(),
        new AturanNomorSubbab(),
        new AturanNomorUrut(),
        new AturanNomorUlang(),
        new AturanKodeGanda(),
        new AturanNomorKolom(),
        new AturanPeriode(),
        new AturanPeriodeTabel(),
        new AturanJudulAnggaran(),
        new AturanTriwulanJudul(),
        new AturanTriwulanTahunan(),
        new AturanTahunBerulang(),
        new AturanTahunPengantar(),
        new AturanTanggalTabel(),
        new AturanTahunAnggaran(),
        new AturanMasaRencana(),
        new AturanMasaTabel(),
        new AturanTugasInstansi(),
        new AturanDasarHukum(),
        new AturanHukumBeda(),
        new AturanHukumUbah(),
        new AturanHukumTertukar(),
        new AturanJumlahNarasi(),
        new AturanHitunganKolom(),
        new AturanJumlahDisebut(),
        new AturanRataSasaran(),
        new AturanEfisiensiNarasi(),
        new AturanNilaiNarasi(),
        new AturanNarasiTabel(),
        new AturanTahunSebutan(),
        new AturanSebutanNilai(),
        new AturanRealisasiUraian(),
        new AturanCapaianKalimat(),
        new AturanSelisihNarasi(),
        new AturanSelisihUang(),
        new AturanPersenPerubahan(),
        new AturanPersenPergeseran(),
        new AturanPecahanNarasi(),
        new AturanPecahanSebelumnya(),
        new AturanArahNarasi(),
        new AturanArahSebutan(),
        new AturanArahKalimat(),
        new AturanNaikSetiapTahun(),
        new AturanPerubahanNarasi(),
        new AturanPersenUlang(),
        new AturanPerubahanSebutan(),
        new AturanPenutup(),
        new AturanHitunganTerbilang(),
        new AturanHitunganKategori(),
        new AturanHitunganAmbang(),
        new AturanHitunganMencapai(),
        new AturanHitunganMelampaui(),
        new AturanHitunganProgram(),
        new AturanHitunganBagian(),
        new AturanHitunganBeda(),
        new AturanRincianNarasi(),
        new AturanRincianUang(),
        new AturanKategoriNarasi(),
        new AturanKategoriNilai(),
        new AturanMutuNarasi(),
        new AturanUangNarasi(),
        new AturanUangTerbilang(),
        new AturanAngkaTerbilang(),
        new AturanHitunganTabel(),
        new AturanDefinisi(),
        new AturanDefinisiBatas(),
        new AturanDefinisiBaku(),
        new AturanEkstrem(),
        new AturanEkstremNilai(),
        new AturanPembandingWilayah(),
        new AturanAngkaTertukar(),
        new AturanPecahanTertukar(),
        new AturanJumlahMenyusul(),
        new AturanSatuan(),
        new AturanAngkaRusak(),
        new AturanFormatCampur(),
        new AturanRibuanCampur(),
    ];

    /// <summary>The text of <c>docs/aturan-telaah.md</c>.</summary>
    public static string KeMarkdown()
    {
        var teks = new StringBuilder(
            """
            # Aturan telaah

            Aturan yang dipakai untuk memeriksa laporan yang sudah jadi (`akuntabel check`) dan data sendiri (`akuntabel check-data`). Halaman ini
            dibuat dari kode (`DaftarAturanTelaah.KeMarkdown`). Aturan diam bila keadaannya tidak pasti. Keparahan dan keyakinan tertulis di bawah
            adalah yang tertinggi; satu catatan dapat lebih ringan, misalnya bila angka hanya dipotong dan tidak dibulatkan. Kasus uji setiap
            aturan memuat baris salah yang harus ditemukan dan baris benar yang harus dibiarkan.

            """.ReplaceLineEndings("\n")
        );
        foreach (var aturan in Semua)
        {
            var berkas = $"{aturan.GetType().Name}.cs";
            teks.Append(
                CultureInfo.InvariantCulture,
                $"""

                ## {aturan.Id}

                Yang harus berlaku: {aturan.Bunyi}.

                - Dasar: {aturan.Dasar}.
                - Contoh: {aturan.Contoh}.
                - Keparahan: {Sebutan(aturan.Keparahan)}; keyakinan {CetakAngka.Tetap(aturan.Yakin, 2)}.
                - [Kode](../src/Akuntabel.Domain/Telaah/Aturan/{berkas}), [kasus uji](../tests/Akuntabel.Documents.Tests/Telaah/Kasus/{aturan.Id}.txt)

                """
            );
        }

        return teks.ToString();
    }

    private static string Sebutan(Keparahan keparahan) =>
        keparahan switch
        {
            Keparahan.Material => "material",
            Keparahan.Minor => "minor",
            _ => "salah baca pindaian (ocr)",
        };
}
