using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Table × report: every table kind of the three example reports is stored, with what is easy to lose.</summary>
public sealed class TabelKaliLaporanTests(SusunLaporanTests.ContohTerimpor contoh)
    : IClassFixture<SusunLaporanTests.ContohTerimpor>
{
    private async Task<BerkasTahun> MuatAsync(string slug, string periode)
    {
        await using var sesi = contoh.Uji.Sesi();
        return (
            await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(slug, Periode.Parse(periode), TestContext.Current.CancellationToken)
        ).Isi;
    }

    private static void Tersimpan(params (string Tabel, bool Ada)[] tabel) =>
        tabel.Where(t => !t.Ada).Select(t => t.Tabel).ShouldBeEmpty();

    private static Guid Versi(BerkasTahun b, int nomor) => b.DokumenAnggaran.Single(d => d.NomorVersi == nomor).Id;

    private static decimal Pagu(BerkasTahun b, int nomor) =>
        b.SimpulAnggaran.Where(s => s.DokumenAnggaranId == Versi(b, nomor)).Sum(s => s.Pagu?.Besar ?? 0);

    private static decimal DaftarPerjanjian(BerkasTahun b, int nomor) =>
        b
            .BarisAnggaranPerjanjian.Where(r => r.PerjanjianKinerjaId == b.Perjanjian.Single(p => p.NomorVersi == nomor).Id)
            .Sum(r => r.Jumlah?.Besar ?? 0);

    private static IEnumerable<Target> Target(BerkasTahun b, SumberTarget sumber) => b.Target.Where(t => t.Sumber == sumber);

    [Fact]
    public async Task Every_table_of_Sibolga_2024_is_stored()
    {
        var b = await MuatAsync("sibolga", "2024");

        Tersimpan(
            ("1.1 belanja, a rekening without amount", b.RincianBelanja.Any(r => r is { Kode: "5.2.05", Jumlah: null })),
            (
                "2.1.1 five indicators, five of six plan years",
                Target(b, SumberTarget.Renstra).Count() == 25 && b.Renstra!.TahunAkhir == 2026
            ),
            (
                "2.1.2 IKU, some without target",
                b.BarisIku.Count == 16 && Target(b, SumberTarget.Iku).Any(t => t.Nilai is Nilai.Kosong)
            ),
            (
                "2.2.1 outputs of the work plan",
                b.BarisRenja.Count == 27 && b.BarisRenja.Select(r => r.Urusan).Distinct().Count() == 2
            ),
            (
                "2.3.1 and 2.3.2 agreement twice, letters as targets",
                b.Perjanjian.Count == 2
                    && Target(b, SumberTarget.PerjanjianKinerja).Count(t => t.Nilai is Nilai.Huruf { Kode: "A" }) == 4
            ),
            ("2.3 rows without a Renstra sasaran", b.BarisPerjanjian.Count(r => r.SasaranIdentitas is null) == 4),
            (
                "lampiran 1 and 2 program lists",
                DaftarPerjanjian(b, 1) == 5_083_646_238m && DaftarPerjanjian(b, 2) == 4_424_198_783m
            ),
            ("lampiran 2 keterangan", b.BarisAnggaranPerjanjian.Any(r => r.Keterangan == "P-APBD")),
            ("2.5.1 before and after", Pagu(b, 1) == 5_083_646_238m && Pagu(b, 2) == 4_424_198_783m),
            (
                "2.5.1 targets K at every level",
                Target(b, SumberTarget.DokumenAnggaran).Select(t => t.NomorVersi).Distinct().Count() == 2
            ),
            ("2.5.1 nodes of one version only", b.SimpulAnggaran.GroupBy(s => s.Identitas).Any(g => g.Count() == 1)),
            ("3.1 scale with meanings", b.Skala.Pita.Count == 5 && b.Skala.Pita.All(p => p.Makna.Length > 0)),
            (
                "3.1.1 not yet published",
                b.Realisasi.Count(r => r.Nilai is Nilai.Kosong { Alasan: AlasanKosong.MenungguSumber }) == 2
            ),
            ("3.1.2 and 3.1.3 earlier years", b.RiwayatCapaian.Count == 15),
            (
                "3.1.4 reason per empty cell",
                b.NilaiPembanding.Count(p => p.Nilai is Nilai.Kosong && p.Keterangan.Length > 0) == 5
            ),
            (
                "3.1.5 cause and solution",
                b.AnalisisKinerja.Count(a => a.Jenis == JenisAnalisis.Penyebab) == 5
                    && b.AnalisisKinerja.Count(a => a.Jenis == JenisAnalisis.Solusi) == 5
            ),
            (
                "3.1.6 and 3.1.7 one node under two sasaran",
                b.Dukungan.GroupBy(d => d.SimpulAnggaranIdentitas).Any(g => g.Count() == 2)
            ),
            (
                "lampiran 3 cascading",
                b.SimpulRpjmd.Count(s => s.Jenis == JenisSimpul.Misi) == 2
                    && b.SimpulRenstra.Any(s => s is { Jenis: JenisSimpul.Kegiatan, Nomor.Length: > 0 })
            )
        );
    }

    [Fact]
    public async Task Every_table_of_Hulu_Sungai_Selatan_TW_II_2018_is_stored()
    {
        var b = await MuatAsync("hss", "2018-TW2");
        var kebijakan = b.SimpulRenstra.Where(s => s.Jenis == JenisSimpul.Kebijakan);

        Tersimpan(
            ("2.1 tujuan and sasaran", b.SimpulRenstra.Count(s => s.Jenis == JenisSimpul.Sasaran) == 13),
            (
                "2.2 penanggung jawab on the misi",
                b.SimpulRenstra.Where(s => s.Jenis == JenisSimpul.Misi).All(s => s.PenanggungJawab.Length > 0)
            ),
            ("2.2 several kebijakan in a row", kebijakan.GroupBy(s => s.IndukId).Any(g => g.Count() > 1)),
            (
                "2.3 IKU with reason, formula and source",
                b.BarisIku.Count == 7 && b.BarisIku.All(i => i.Alasan.Length > 0 && i.Formulasi.Length > 0)
            ),
            (
                "2.4 a target that is none",
                Target(b, SumberTarget.PerjanjianKinerja)
                    .Any(t => t.Nilai is Nilai.Kosong { Alasan: AlasanKosong.TidakDitargetkan })
            ),
            (
                "2.4 kegiatan beside indicators",
                b.BarisAnggaranPerjanjian.Any(r => r is { SimpulAnggaranIdentitas: not null, SasaranIdentitas: not null })
            ),
            ("3.1 scale of two bands", b.Skala.Pita.Count == 2),
            (
                "3.2 and 3.3 formulas",
                b.Indikator.Count(i => i.Rumus is not null) >= 5 && b.Indikator.Any(i => i.Formulasi.Length > 0)
            ),
            (
                "3.4 kegiatan targets with units",
                b.Indikator.Any(i =>
                    i.Pemilik == PemilikIndikator.SimpulAnggaran
                    && i.Satuan.Nama.Equals("koperasi", StringComparison.OrdinalIgnoreCase)
                )
            ),
            ("3.4 deskripsi kegiatan", b.UraianPelaksanaan.Count > 0),
            ("3.5 pagu per sasaran", b.Dukungan.Count > 0),
            (
                "3.33–3.36 unit pelaksana",
                b.SimpulAnggaran.Where(s => s.DokumenAnggaranId == Versi(b, 2) && s.Pagu is not null)
                    .Select(s => s.UnitId)
                    .Distinct()
                    .Count() == 4
            ),
            ("two budget versions", Pagu(b, 1) == 3_029_850_450m && Pagu(b, 2) == 3_402_095_450m),
            (
                "quarterly realisasi",
                b.Realisasi.Any(r => r.Periode == Periode.Triwulan(2018, 2))
                    && b.RealisasiAnggaran.Any(r => r.Periode == Periode.Triwulan(2018, 2))
            ),
            (
                "factors and efforts",
                new[] { JenisAnalisis.FaktorPendukung, JenisAnalisis.FaktorPenghambat, JenisAnalisis.Upaya }.All(j =>
                    b.AnalisisKinerja.Any(a => a.Jenis == j)
                )
            )
        );
    }

    [Fact]
    public async Task Every_table_of_Banjarbaru_2019_is_stored()
    {
        var b = await MuatAsync("banjarbaru", "2019");

        Tersimpan(
            ("structure, tugas and fungsi", b.Unit.Count > 20 && b.TugasFungsi.Count > 0),
            ("officials without NIP", b.MasaJabatan.Any(m => m.Pangkat is not null)),
            ("Perjanjian dated to the month", b.Perjanjian.Single().Tanggal is { Bulan: 5, Hari: null }),
            ("program utama and penunjang", b.Dukungan.Select(d => d.Peran).Distinct().Count() == 2),
            (
                "belanja tidak langsung outside programs",
                b.RincianBelanja.Where(r => r.DiLuarProgram).Sum(r => r.Jumlah?.Besar ?? 0) == 4_893_879_330m
            ),
            ("program table", Pagu(b, 2) == 3_923_949_220m),
            (
                "one fisik blank",
                b.RealisasiAnggaran.Count(r =>
                    r is { Fisik: null, Jumlah: not null } && b.SimpulAnggaran.Any(s => s.Identitas == r.ObjekIdentitas)
                ) == 1
            ),
            ("sumber dana DAK", b.SimpulAnggaran.Count(s => s.SumberDana == "DAK") >= 2),
            ("keragaan: 22 groups, active and not", b.UnsurData.Count(u => u.Dimensi.Any(d => d.Kategori.Count == 22)) == 2),
            (
                "UMKM baru and binaan per kecamatan and bidang",
                b.UnsurData.Count(u => u.Dimensi.Count == 2 && u.Dimensi[0].Kategori.Count == 5) == 2
            ),
            (
                "six omzet and five growth bands",
                b.UnsurData.Count(u =>
                    u.Kode.StartsWith("usaha_mikro_menurut_", StringComparison.Ordinal)
                    && u.Dimensi.Single().Kategori.Count is 6 or 5
                ) == 2
            ),
            ("labour by education and sex", b.UnsurData.Any(u => u.Kode == "angkatan_kerja" && u.Dimensi.Count == 2)),
            (
                "disputes: ten cases, one for 19 workers",
                b.RekamUnsur.GroupBy(r => r.Kelompok).Any(g => g.Count() == 10 && g.Any(r => r.Isian.Any(i => i.Isi == "19")))
            ),
            ("earlier years as published", b.RiwayatCapaian.Count == 10),
            (
                "regions, province and reasons",
                b.NilaiPembanding.Count == 20 && b.NilaiPembanding.Count(p => p.Nilai is Nilai.Kosong) == 16
            ),
            ("RPJMD and RPJMN targets", Target(b, SumberTarget.Rpjmd).Any() && Target(b, SumberTarget.Rpjmn).Any()),
            (
                "problems and efforts",
                b.AnalisisKinerja.Count(a => a.Jenis == JenisAnalisis.Permasalahan)
                    == b.AnalisisKinerja.Count(a => a.Jenis == JenisAnalisis.Upaya)
            ),
            ("dasar hukum", b.DasarHukum.Count >= 10)
        );
    }
}
