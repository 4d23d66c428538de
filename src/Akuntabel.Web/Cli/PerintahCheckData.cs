using System.CommandLine;
using Akuntabel.App.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel check-data SLUG YEAR [--triwulan N] [--format text|json]</c>: the rules for finished reports on our own data.</summary>
internal static class PerintahCheckData
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var slug = new Argument<string>("instansi")
        {
            HelpName = "INSTANSI",
            Description = "Nama pendek instansi, misalnya banjarbaru",
        };
        var tahun = new Argument<int>("tahun") { HelpName = "TAHUN", Description = "Tahun data" };
        var triwulan = new Option<int?>("--triwulan")
        {
            HelpName = "N",
            Description = "Triwulan 1 sampai 4; tanpa ini setahun penuh",
        };
        var format = new Option<string>("--format")
        {
            HelpName = "BENTUK",
            Description = "text atau json (bawaan: text)",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var perintah = new Command("check-data", "Menguji angka data sendiri dengan aturan telaah")
        {
            slug,
            tahun,
            triwulan,
            format,
        };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var (th, tw) = (hasil.GetValue(tahun), hasil.GetValue(triwulan));
                if (th is < 1945 or > 9999 || tw is < 1 or > 4)
                {
                    await perangkat.Galat.WriteLineAsync("Tahun harus empat angka, dan triwulan 1 sampai 4.");
                    return KodeKeluar.MasukanSalah;
                }

                var masukan = new UjiDataMasukan
                {
                    Slug = hasil.GetValue(slug)!,
                    Periode = tw is { } n ? Periode.Triwulan(th, n) : Periode.Tahunan(th),
                };
                return await JalankanAsync(perangkat, masukan, hasil.GetValue(format) == "json", batal);
            }
        );
        return perintah;
    }

    private static async Task<int> JalankanAsync(
        PerangkatCli perangkat,
        UjiDataMasukan masukan,
        bool json,
        CancellationToken batal
    )
    {
        await using var layanan = perangkat.Layanan();
        if (await perangkat.SiapkanAsync(layanan, lewatPerintah: false, batal) is { } kode)
        {
            return kode;
        }

        await using var lingkup = layanan.CreateAsyncScope();
        var uji = await lingkup.ServiceProvider.GetRequiredService<UjiData>().JalankanAsync(masukan, batal);
        if (!uji.Berhasil)
        {
            return await perangkat.TolakAsync(uji.Pelanggaran);
        }

        await perangkat.Keluar.WriteLineAsync(json ? TelaahJson.Tulis(uji.Isi.KeHasilTelaah()) : UjiTeks.Tulis(uji.Isi));
        return uji.Isi.Catatan.Count == 0 ? KodeKeluar.Baik : KodeKeluar.AdaTemuan;
    }
}
