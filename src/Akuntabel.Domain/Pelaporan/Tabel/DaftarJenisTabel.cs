namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Every kind of table an outline can name.</summary>
public static class DaftarJenisTabel
{
    private static readonly Dictionary<string, JenisTabel> MenurutNama = new[]
    {
        TabelPerjanjianKinerja.Jenis,
        TabelAnggaranPerjanjian.Jenis,
        TabelCapaian.Jenis,
        TabelKategoriSasaran.Jenis,
        TabelAntarTahun.Jenis,
        TabelKemajuan.Jenis,
        TabelPembandingLain.Jenis,
        TabelEfisiensi.Jenis,
        TabelDukunganProgram.Jenis,
        TabelRealisasiAnggaran.Jenis,
        TabelFisikKeuangan.Jenis,
        TabelBelanja.Jenis,
        TabelTujuanSasaran.Jenis,
        TabelIku.Jenis,
        TabelSkala.Jenis,
        TabelDasarHukum.Jenis,
        TabelStrukturOrganisasi.Jenis,
        TabelUnsurData.Jenis,
        TabelRincianUnsur.Jenis,
        TabelRekam.Jenis,
        TabelAnalisis.Jenis,
        TabelPermasalahanUpaya.Jenis,
        TabelAsalUsulAngka.Jenis,
        TabelAturanHitung.Jenis,
        TabelCapaianHitung.Jenis,
        TabelPembandingDaerah.Jenis,
        TabelRpjmdNasional.Jenis,
        TabelPerbandinganCapaian.Jenis,
        TabelArahRenstra.Jenis,
        TabelProgramKegiatan.Jenis,
        TabelAnggaranSasaran.Jenis,
        TabelPeranProgram.Jenis,
        TabelTugasUnit.Jenis,
        TabelRincianBerdampingan.Jenis,
        TabelRencanaKerja.Jenis,
        TabelPerubahanPerjanjian.Jenis,
        TabelPerubahanAnggaran.Jenis,
        TabelMatriksRenstra.Jenis,
        TabelKegiatanSasaran.Jenis,
        TabelUraianKegiatan.Jenis,
        TabelAlokasiBidang.Jenis,
        TabelRealisasiSasaran.Jenis,
        TabelKamusIndikator.Jenis,
    }.ToDictionary(j => j.Nama, StringComparer.Ordinal);

    public static IEnumerable<JenisTabel> Semua => MenurutNama.Values;

    /// <summary>The kind of that name, or null.</summary>
    public static JenisTabel? Cari(string nama) => MenurutNama.GetValueOrDefault(nama);
}
