using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Bahan;

/// <summary>Rows of performance: indicators, targets, realisasi, agreements, components.</summary>
internal static class BerkasKinerja
{
    public static Indikator TambahIndikator(
        this Berkas berkas,
        string nama,
        Polaritas? polaritas = null,
        string? rumus = null,
        CaraKemajuan cara = CaraKemajuan.NilaiTerakhirTerhadapTargetAkhir,
        string? skala = null
    )
    {
        var indikator = new Indikator
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Kunci = nama,
            Nama = nama,
            Pemilik = PemilikIndikator.Lepas,
            Urutan = berkas.Indikator.Count + 1,
            Satuan = Satuan.Persen,
            Jenis = JenisIndikator.Hasil,
            Polaritas = polaritas ?? Polaritas.Maksimalkan,
            Rumus = rumus,
            CaraKemajuan = cara,
            SkalaPredikat = skala,
            Formulasi = "",
            Alasan = "",
            SumberData = "",
            PenanggungJawab = "",
        };
        berkas.Indikator.Add(indikator);
        return indikator;
    }

    public static Berkas TambahTarget(
        this Berkas berkas,
        Indikator indikator,
        Nilai nilai,
        SumberTarget sumber,
        Periode periode,
        int versi = 1
    )
    {
        berkas.Target.Add(
            new Target
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                IndikatorId = indikator.Id,
                Periode = periode,
                Sumber = sumber,
                NomorVersi = versi,
                Nilai = nilai,
                AlasanBeda = "",
            }
        );
        return berkas;
    }

    public static Berkas TambahRealisasi(this Berkas berkas, Indikator indikator, Nilai nilai, Periode periode)
    {
        berkas.Realisasi.Add(
            new Realisasi
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                IndikatorId = indikator.Id,
                Periode = periode,
                Nilai = nilai,
                Status = StatusKinerja.Draf,
                Asal = AsalNilai.Ketik,
                AsalRincian = "",
                Sumber = "Laporan bidang",
                Catatan = "",
            }
        );
        return berkas;
    }

    public static UnsurData TambahUnsur(
        this Berkas berkas,
        string kode,
        CaraHimpun cara,
        params (string Periode, decimal Nilai)[] isian
    )
    {
        var unsur = new UnsurData
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Kode = kode,
            Nama = kode,
            Satuan = new Satuan("orang", 0, " orang"),
            CaraHimpun = cara,
            Sumber = "Register",
            Kelompok = "",
            Urutan = 1,
        };
        berkas.Unsur.Add(unsur);
        berkas.NilaiUnsur.AddRange(isian.Select(i => Isian(unsur, Periode.Parse(i.Periode), i.Nilai)));
        return unsur;
    }

    public static PerjanjianKinerja TambahPerjanjian(this Berkas berkas, int versi, string tanggal, params Indikator[] indikator)
    {
        var perjanjian = new PerjanjianKinerja
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Tahun = TanggalSurat.Parse(tanggal).Tahun,
            NomorVersi = versi,
            Jenis = versi == 1 ? JenisPerjanjian.Murni : JenisPerjanjian.Perubahan,
            Tanggal = TanggalSurat.Parse(tanggal),
            Tempat = "",
            AlasanPerubahan = "",
            PihakPertama = Pihak(),
            PihakKedua = Pihak(),
        };
        berkas.Perjanjian.Add(perjanjian);
        berkas.Baris.AddRange(
            indikator.Select(
                (x, i) =>
                    new BarisPerjanjian
                    {
                        PemdaId = 1,
                        PerangkatDaerahId = Berkas.Dinas,
                        Id = Guid.CreateVersion7(),
                        PerjanjianKinerjaId = perjanjian.Id,
                        Urutan = i + 1,
                        Sasaran = $"Sasaran {x.Nama}",
                        IndikatorId = x.Id,
                    }
            )
        );
        return perjanjian;
    }

    private static NilaiUnsur Isian(UnsurData unsur, Periode periode, decimal nilai) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            UnsurDataId = unsur.Id,
            Periode = periode,
            Kategori1 = "",
            Kategori2 = "",
            Nilai = Nilai.Dari(nilai),
            Sumber = "",
            Catatan = "",
        };

    private static PihakPerjanjian Pihak() =>
        new()
        {
            Sebutan = "Pihak",
            Nama = "",
            Jabatan = "",
        };
}
