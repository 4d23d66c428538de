using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.TestData;

/// <summary>Made-up rows with everything required filled; tests change what matters to them.</summary>
public static class Contoh
{
    public static Pemda Pemda(int id, string? nama = null) =>
        new()
        {
            Id = id,
            Nama = nama ?? $"Kota Contoh {id}",
            Jenis = JenisPemda.Kota,
            Provinsi = "Provinsi Contoh",
            SebutanKepalaDaerah = "Wali Kota",
            ZonaWaktu = "Asia/Jakarta",
        };

    public static PerangkatDaerah PerangkatDaerah(int pemdaId, string slug) =>
        new()
        {
            PemdaId = pemdaId,
            Id = Guid.CreateVersion7(),
            Slug = slug,
            Nama = $"Dinas Contoh {slug}",
            NamaSingkat = "Dinas Contoh",
            Singkatan = "DC",
            SebutanInstansi = "Dinas",
            SebutanDokumen = "LKjIP",
            JabatanKepala = "Kepala Dinas Contoh",
            DasarPembentukan = "Perda Contoh",
            TempatTandaTangan = "Contoh",
        };

    public static Unit Unit(PerangkatDaerah pd, string kunci, Guid? indukId = null) =>
        new()
        {
            PemdaId = pd.PemdaId,
            PerangkatDaerahId = pd.Id,
            Id = Guid.CreateVersion7(),
            Kunci = kunci,
            IndukId = indukId,
            Jenis = JenisUnit.Bidang,
            Nama = kunci,
            Urutan = 1,
        };

    public static MasaJabatan MasaJabatan(PerangkatDaerah pd, string nama) =>
        new()
        {
            PemdaId = pd.PemdaId,
            PerangkatDaerahId = pd.Id,
            Id = Guid.CreateVersion7(),
            Nama = nama,
            Jabatan = "Kepala Dinas Contoh",
            Status = StatusJabatan.Definitif,
        };

    public static Indikator Indikator(PerangkatDaerah pd, string kunci) =>
        new()
        {
            PemdaId = pd.PemdaId,
            PerangkatDaerahId = pd.Id,
            Id = Guid.CreateVersion7(),
            Kunci = kunci,
            Nama = $"Indikator {kunci}",
            Pemilik = PemilikIndikator.Lepas,
            Urutan = 1,
            Satuan = Satuan.Persen,
            Jenis = JenisIndikator.Hasil,
            Polaritas = Polaritas.Maksimalkan,
            CaraHimpun = CaraHimpun.PosisiAkhir,
            CaraKemajuan = CaraKemajuan.NilaiTerakhirTerhadapTargetAkhir,
            Formulasi = "",
            Alasan = "",
            SumberData = "",
            PenanggungJawab = "",
        };

    public static Realisasi Realisasi(Indikator indikator, Periode periode, Nilai nilai) =>
        new()
        {
            PemdaId = indikator.PemdaId,
            PerangkatDaerahId = indikator.PerangkatDaerahId,
            IndikatorId = indikator.Id,
            Periode = periode,
            Nilai = nilai,
            Status = StatusKinerja.Draf,
            Asal = AsalNilai.Ketik,
            AsalRincian = "",
            Sumber = "",
            Catatan = "",
        };
}
