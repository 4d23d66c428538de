using System.CommandLine;
using Akuntabel.App.Perjanjian;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel letter SLUG YEAR [--versi N] --format docx,pdf --out DIR</c>: writes the letter of the Perjanjian Kinerja.</summary>
internal static class PerintahLetter
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var (slug, tahun) = (PilihanUmum.Instansi(), PilihanUmum.Tahun("Tahun Perjanjian Kinerja"));
        var versi = new Option<int?>("--versi")
        {
            HelpName = "N",
            Description = "Versi perjanjian, 1 untuk yang pertama; tanpa ini versi terbaru",
        };
        var format = PilihanUmum.Format("DAFTAR", "docx, pdf; keduanya dipisah koma", "docx");
        var keluar = PilihanUmum.Keluar();
        var perintah = new Command("letter", "Menulis surat Perjanjian Kinerja") { slug, tahun, versi, format, keluar };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var bentuk = hasil.GetValue(format)!.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
                var periode = PilihanUmum.Periode(hasil.GetValue(tahun), null);
                if (!periode.Berhasil)
                {
                    return await perangkat.TolakAsync(periode.Pelanggaran);
                }

                if (Array.Exists(bentuk, b => b is not ("docx" or "pdf")))
                {
                    await perangkat.Galat.WriteLineAsync("Format surat adalah docx atau pdf.");
                    return KodeKeluar.MasukanSalah;
                }

                var masukan = new SusunSuratPerjanjianMasukan
                {
                    Slug = hasil.GetValue(slug)!,
                    Tahun = periode.Isi.Tahun,
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

        return await perangkat.DenganAsync<SusunSuratPerjanjian>(
            async susun =>
            {
                var hasil = await susun.JalankanAsync(masukan, batal);
                return hasil.Berhasil
                    ? await BerkasHasil.TulisAsync(perangkat, hasil.Isi, folder, batal)
                    : await perangkat.TolakAsync(hasil.Pelanggaran);
            },
            batal
        );
    }
}
