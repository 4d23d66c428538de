using System.CommandLine;
using Akuntabel.App.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel check FILE [--format text|json]</c>: finds what does not add up in a finished report.</summary>
internal static class PerintahCheck
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var berkas = new Argument<string>("berkas")
        {
            HelpName = "BERKAS",
            Description = "Laporan: Word, Excel, PDF, HTML, Markdown atau teks",
        };
        var format = new Option<string>("--format")
        {
            HelpName = "BENTUK",
            Description = "text atau json (bawaan: text)",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var perintah = new Command("check", "Menelaah laporan yang sudah jadi dan mencari angka yang tidak cocok")
        {
            berkas,
            format,
        };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var telaah = await TelaahBerkas.JalankanAsync(hasil.GetValue(berkas)!, batal);
                if (!telaah.Berhasil)
                {
                    await perangkat.Galat.WriteLineAsync(telaah.Pelanggaran.Pesan);
                    return KodeKeluar.MasukanSalah;
                }

                var teks = hasil.GetValue(format) == "json" ? TelaahJson.Tulis(telaah.Isi) : TelaahTeks.Tulis(telaah.Isi);
                await perangkat.Keluar.WriteLineAsync(teks);
                return telaah.Isi.Catatan.Count == 0 ? KodeKeluar.Baik : KodeKeluar.AdaTemuan;
            }
        );
        return perintah;
    }
}
