using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Measures one indicator in the period of a <see cref="BerkasTahun"/>: any indicator, listed in the agreement or not.</summary>
public static class PengukurIndikator
{
    public static UkuranIndikator Ukur(
        IndeksBerkas indeks,
        Indikator indikator,
        int nomor = 1,
        string sasaran = "",
        Guid? sasaranIdentitas = null
    )
    {
        var (berkas, kebijakan) = (indeks.Berkas, indeks.Berkas.Kebijakan);
        var (tahunan, baris) = TargetBerlaku.Tahunan(indeks.Target(indikator.Id), berkas.Perjanjian, berkas.Periode);
        var aksi =
            berkas.Periode.Jenis == JenisPeriode.Tahunan
                ? null
                : TargetBerlaku.RencanaAksi(indeks.Target(indikator.Id), berkas.Periode);
        var (setahun, sekarang) = (Bulatkan(tahunan)!, Bulatkan(aksi?.Hasil));
        var realisasi = RealisasiBerlaku.Hitung(indeks, indikator, berkas.Periode);
        var target = sekarang ?? setahun;
        var capaian = Capaian.Hitung(indikator.Polaritas, target.Langkah, realisasi.Langkah, kebijakan, indeks.Skala(indikator));
        return new UkuranIndikator
        {
            Indikator = indikator,
            Nomor = nomor,
            Sasaran = sasaran,
            SasaranIdentitas = sasaranIdentitas,
            Target = target,
            TargetPeriode = sekarang,
            TargetTahunan = setahun,
            SumberTarget = (aksi?.Baris ?? baris)?.Sumber,
            Realisasi = realisasi,
            Capaian = capaian,
            Kategori = berkas.Skala.Tentukan(capaian.Nilai, kebijakan),
            Status = kebijakan.TentukanStatus(capaian.Nilai),
        };

        HasilHitung? Bulatkan(HasilHitung? hasil) =>
            hasil is null ? null : new HasilHitung(kebijakan.BulatkanLangkah(hasil.Langkah, indikator.Satuan.Desimal));
    }
}
