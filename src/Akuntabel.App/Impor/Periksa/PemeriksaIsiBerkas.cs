using Akuntabel.App.Impor.Format;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Examines what a well-formed file says; every problem is collected before anything is written.</summary>
public static class PemeriksaIsiBerkas
{
    /// <summary>Problems and warnings in the order of the sections.</summary>
    public static IReadOnlyList<MasalahImpor> Periksa(BerkasImpor berkas)
    {
        var bahan = new BahanPeriksa(berkas);
        PeriksaKepalaBerkas.Periksa(bahan);
        PeriksaTeks.Periksa(bahan);
        PeriksaOrganisasi.Periksa(bahan);
        PeriksaSkala.Periksa(bahan);
        PeriksaKebijakan.Periksa(bahan);
        PeriksaPeraturan.Periksa(bahan);
        PeriksaRencana.Periksa(bahan);
        PeriksaIndikator.Periksa(bahan);
        PeriksaIku.Periksa(bahan);
        PeriksaRenja.Periksa(bahan);
        PeriksaPerjanjian.Periksa(bahan);
        PeriksaAnggaran.Periksa(bahan);
        PeriksaBelanja.Periksa(bahan);
        PeriksaRealisasiAnggaran.Periksa(bahan);
        PeriksaPelaksanaan.Periksa(bahan);
        PeriksaUnsur.Periksa(bahan);
        PeriksaRekam.Periksa(bahan);
        PeriksaTarget.Periksa(bahan);
        PeriksaRealisasi.Periksa(bahan);
        PeriksaBandingan.Periksa(bahan);
        return bahan.Masalah;
    }
}
