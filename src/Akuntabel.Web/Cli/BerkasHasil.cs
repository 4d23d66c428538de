using Akuntabel.App.Pelaporan;

namespace Akuntabel.Web.Cli;

/// <summary>Puts finished documents into a folder and prints where they are.</summary>
internal static class BerkasHasil
{
    /// <summary>Exit code: bad input when a file cannot be written or the PDF asked for could not be made.</summary>
    public static async Task<int> TulisAsync(
        PerangkatCli perangkat,
        SusunLaporanHasil hasil,
        string folder,
        CancellationToken batal
    )
    {
        foreach (var berkas in hasil.Berkas)
        {
            var lokasi = Path.Combine(folder, berkas.Nama);
            if (await FolderKeluar.TulisAsync(lokasi, berkas.Isi, batal) is { } gagal)
            {
                await perangkat.Galat.WriteLineAsync(gagal);
                return KodeKeluar.MasukanSalah;
            }

            await perangkat.Keluar.WriteLineAsync(lokasi);
        }

        foreach (var catatan in hasil.CatatanNarasi)
        {
            await perangkat.Galat.WriteLineAsync($"perhatian: {catatan.Pesan}");
        }

        if (hasil.TanpaPdf is { } tanpaPdf)
        {
            await perangkat.Galat.WriteLineAsync(tanpaPdf.Pesan);
            return KodeKeluar.MasukanSalah;
        }

        return KodeKeluar.Baik;
    }
}
