using System.CommandLine;
using Akuntabel.App.Data;
using Akuntabel.App.Perjanjian;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel letter SLUG YEAR [--versi N] --format docx,pdf --out DIR</c>: writes the letter of the Perjanjian Kinerja.</summary>
internal static class PerintahLetter
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var slug = new Argument<string>("instansi")
        {
            HelpName = "INSTANSI",
            Description = "Nama pendek instansi, misalnya banjarbaru",
        };
        var tahun = new Argument<int>("tahun") { HelpName = "TAHUN", Description = "Tahun Perjanjian Kinerja" };
        var versi = new Option<int?>("--versi")
        {
            HelpName = "N",
            Description = "Versi perjanjian, 1 untuk yang pertama; tanpa ini versi terbaru",
        };
        var format = new Option<string>("--format")
        {
            HelpName = "DAFTAR",
            Description = "docx, pdf; keduanya dipisah koma (bawaan: docx)",
            DefaultValueFactory = _ => "docx",
        };
        var keluar = new Option<string>("--out")
        {
            HelpName = "FOLDER",
            Description = "Folder hasil (bawaan: folder ini)",
            DefaultValueFactory = _ => ".",
        };
        var perintah = new Command("letter", "Menulis surat Perjanjian Kinerja") { slug, tahun, versi, format, keluar };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var bentuk = hasil.GetValue(format)!.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
                var th = hasil.GetValue(tahun);
                if (th is < 1945 or > 9999 || Array.Exists(bentuk, b => b is not ("docx" or "pdf")))
                {
                    await perangkat.Galat.WriteLineAsync("Tahun harus empat angka, dan format surat docx atau pdf.");
                    return KodeKeluar.MasukanSalah;
                }

                var masukan = new SusunSuratPerjanjianMasukan
                {
                    Slug = hasil.GetValue(slug)!,
                    Tahun = th,
                    NomorVersi = hasil.GetValue(versi),
                    Docx = bentuk.Contains("docx", StringComparer.Ordinal),
                    Pdf = bentuk.Contains("pdf", StringComparer.Ordinal),
                };
                return await JalankanAsync(perangkat, masukan, hasil.GetValue(keluar)!, batal);
            }
        );
        return perintah;
    }

    private static async Task<int> JalankanAsync(
        PerangkatCli perangkat,
        SusunSuratPerjanjianMasukan masukan,
        string folder,
        CancellationToken batal
    )
    {
        if (FolderKeluar.Siapkan(folder) is { } masalah)
        {
            await perangkat.Galat.WriteLineAsync(masalah);
            return KodeKeluar.MasukanSalah;
        }

        await using var layanan = perangkat.Layanan();
        if (await perangkat.SiapkanAsync(layanan, lewatPerintah: false, batal) is { } kode)
        {
            return kode;
        }

        await using var lingkup = layanan.CreateAsyncScope();
        var hasil = await lingkup.ServiceProvider.GetRequiredService<SusunSuratPerjanjian>().JalankanAsync(masukan, batal);
        return hasil.Berhasil
            ? await BerkasHasil.TulisAsync(perangkat, hasil.Isi, folder, batal)
            : await perangkat.TolakAsync(hasil.Pelanggaran);
    }
}
