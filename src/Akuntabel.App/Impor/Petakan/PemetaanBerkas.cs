namespace Akuntabel.App.Impor.Petakan;

/// <summary>Maps a whole file to rows, in the order in which rows name each other.</summary>
internal static class PemetaanBerkas
{
    public static async Task JalankanAsync(BahanPeta bahan)
    {
        await PetakanInstalasi.JalankanAsync(bahan);
        await PetakanPemda.JalankanAsync(bahan);
        await PetakanOrganisasi.JalankanAsync(bahan);
        await PetakanKebijakan.JalankanAsync(bahan);
        await PetakanRencana.JalankanAsync(bahan);
        await PetakanAnggaran.JalankanAsync(bahan);
        await PetakanIndikator.JalankanAsync(bahan);
        await PetakanIku.JalankanAsync(bahan);
        await PetakanRenja.JalankanAsync(bahan);
        await PetakanPerjanjian.JalankanAsync(bahan);
        await PetakanPelaksanaan.JalankanAsync(bahan);
        await PetakanUnsur.JalankanAsync(bahan);
        await PetakanPengukuran.JalankanAsync(bahan);
        await PetakanBandingan.JalankanAsync(bahan);
        await PetakanLaporan.JalankanAsync(bahan);
    }
}
