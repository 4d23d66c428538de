using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.TestData;

/// <summary>A small made-up region with one agency that has recorded something for a year.</summary>
public sealed record DuniaContoh(PerangkatDaerah PerangkatDaerah, Indikator Indikator)
{
    /// <summary>Stores region, agency, two units, one indicator with four realisasi, two agreement versions and a narrative.</summary>
    public static async Task<DuniaContoh> TanamAsync(BasisDataUji uji, int pemdaId, string slug, int tahun)
    {
        var pd = Contoh.PerangkatDaerah(pemdaId, slug);
        var indikator = Contoh.Indikator(pd, "iku-1");
        var kepala = Contoh.Unit(pd, "kepala");
        await using var sesi = uji.SesiInstalasi();
        sesi.Db.AddRange(Contoh.Pemda(pemdaId), pd, Skala(pemdaId), Kebijakan(pemdaId));
        sesi.Db.AddRange(kepala, Contoh.Unit(pd, "bidang", kepala.Id), indikator);
        sesi.Db.AddRange(
            Contoh.Realisasi(indikator, Periode.Tahunan(tahun), Nilai.Dari(23.48m)),
            Contoh.Realisasi(indikator, Periode.Triwulan(tahun, 2), Nilai.Dari(12m)),
            Contoh.Realisasi(indikator, Periode.Bulan(tahun, 3), Nilai.Tanpa(AlasanKosong.BelumDiukur)),
            Contoh.Realisasi(indikator, Periode.Tahunan(tahun - 1), Nilai.Dari(20m)),
            Contoh.Realisasi(indikator, Periode.Tahunan(tahun + 1), Nilai.Dari(30m))
        );
        sesi.Db.AddRange(Perjanjian(pd, tahun, 2), Perjanjian(pd, tahun, 1));
        sesi.Db.AddRange(Narasi(pd, Periode.Tahunan(tahun)), Narasi(pd, Periode.Triwulan(tahun, 2)));
        await sesi.Db.SaveChangesAsync();
        return new(pd, indikator);
    }

    /// <summary>Stores one agreement of <paramref name="tahun"/> for an agency that is there.</summary>
    public static async Task TanamPerjanjianAsync(BasisDataUji uji, string slug, int tahun)
    {
        await using var sesi = uji.SesiInstalasi();
        var pd = await sesi.Db.PerangkatDaerah.SingleAsync(p => p.Slug == slug);
        sesi.Db.Add(Perjanjian(pd, tahun, 1));
        await sesi.Db.SaveChangesAsync();
    }

    private static SkalaKinerja Skala(int pemdaId) =>
        new()
        {
            PemdaId = pemdaId,
            Id = Guid.CreateVersion7(),
            Kunci = "skala",
            Nama = "Skala contoh",
            Dasar = "Contoh",
            BerlakuSejak = new DateOnly(2010, 1, 1),
        };

    private static KebijakanPengukuran Kebijakan(int pemdaId) =>
        new()
        {
            PemdaId = pemdaId,
            Id = Guid.CreateVersion7(),
            BerlakuSejak = new DateOnly(2010, 1, 1),
            Dasar = "Contoh",
            Pembulatan = Pembulatan.Berjenjang,
            DesimalPersen = 2,
            RumusMinimalkan = default,
            TargetNol = default,
            BatasAgregasi = default,
            NegatifDihitungNol = false,
            Agregasi = default,
            SkalaKinerjaKunci = "skala",
        };

    private static PerjanjianKinerja Perjanjian(PerangkatDaerah pd, int tahun, int versi) =>
        new()
        {
            PemdaId = pd.PemdaId,
            PerangkatDaerahId = pd.Id,
            Id = Guid.CreateVersion7(),
            Tahun = tahun,
            NomorVersi = versi,
            Jenis = versi == 1 ? JenisPerjanjian.Murni : JenisPerjanjian.Perubahan,
            Tanggal = TanggalSurat.DariBulan(tahun, 1),
            Tempat = "Contoh",
            AlasanPerubahan = "",
            PihakPertama = Pihak("Pihak Pertama"),
            PihakKedua = Pihak("Pihak Kedua"),
        };

    private static PihakPerjanjian Pihak(string sebutan) =>
        new()
        {
            Sebutan = sebutan,
            Nama = "Rekaan Contoh",
            Jabatan = "Jabatan Contoh",
        };

    private static Narasi Narasi(PerangkatDaerah pd, Periode periode) =>
        new()
        {
            PemdaId = pd.PemdaId,
            PerangkatDaerahId = pd.Id,
            Id = Guid.CreateVersion7(),
            Periode = periode,
            Slot = "pembuka",
            Teks = $"Narasi {periode}",
        };
}
