using System.CommandLine;
using System.Globalization;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary>
/// <c>akuntabel check FILE [--format text|json] [--against SLUG YEAR [--triwulan N]]</c>: finds what does not add up in a finished
/// report, and where a copy of our own report differs from the data.
/// </summary>
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
        var banding = new Option<string[]>("--against")
        {
            HelpName = "INSTANSI TAHUN",
            Description = "Bandingkan dengan laporan dari data instansi dan tahun ini",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var triwulan = new Option<int?>("--triwulan")
        {
            HelpName = "N",
            Description = "Dengan --against: laporan triwulan 1 sampai 4",
        };
        var sistematika = new Option<string?>("--sistematika")
        {
            HelpName = "NAMA|BERKAS",
            Description = "Dengan --against: sistematika laporan asalnya; tanpa ini yang standar",
        };
        var perintah = new Command("check", "Menelaah laporan yang sudah jadi dan mencari angka yang tidak cocok")
        {
            berkas,
            format,
            banding,
            triwulan,
            sistematika,
        };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var naskah = await BacaBerkasTelaah.JalankanAsync(hasil.GetValue(berkas)!, batal);
                if (!naskah.Berhasil)
                {
                    return await perangkat.TolakAsync(naskah.Pelanggaran);
                }

                HasilBanding? beda = null;
                if (hasil.GetValue(banding) is [var slug, var tahun])
                {
                    var kerangka = await PilihanSistematika.BacaAsync(hasil.GetValue(sistematika), batal);
                    if (!kerangka.Berhasil)
                    {
                        return await perangkat.TolakAsync(kerangka.Pelanggaran);
                    }

                    if (Laporan(slug, tahun, hasil.GetValue(triwulan), kerangka.Isi) is not { } laporan)
                    {
                        await perangkat.Galat.WriteLineAsync("Tahun harus empat angka, dan triwulan 1 sampai 4.");
                        return KodeKeluar.MasukanSalah;
                    }

                    var (terbanding, kode) = await BandingkanAsync(perangkat, naskah.Isi, laporan, batal);
                    if (terbanding is null)
                    {
                        return kode;
                    }

                    beda = terbanding;
                }

                var telaah = Penelaah.Telaah(naskah.Isi);
                await perangkat.Keluar.WriteLineAsync(
                    hasil.GetValue(format) == "json" ? TelaahJson.Tulis(telaah, beda) : TelaahTeks.Tulis(telaah, beda)
                );
                return telaah.Catatan.Count == 0 && beda is null or { Beda.Count: 0 } ? KodeKeluar.Baik : KodeKeluar.AdaTemuan;
            }
        );
        return perintah;
    }

    private static SusunLaporanMasukan? Laporan(string slug, string tahun, int? triwulan, PilihanSistematika kerangka) =>
        int.TryParse(tahun, NumberStyles.None, CultureInfo.InvariantCulture, out var th)
        && th is >= 1945 and <= 9999
        && triwulan is null or (>= 1 and <= 4)
            ? new SusunLaporanMasukan
            {
                Slug = slug,
                Periode = triwulan is { } n ? Periode.Triwulan(th, n) : Periode.Tahunan(th),
                Format = [SusunLaporanFormat.Docx],
                Sistematika = kerangka.Json,
                SistematikaBawaan = kerangka.Nama,
            }
            : null;

    private static async Task<(HasilBanding? Hasil, int Kode)> BandingkanAsync(
        PerangkatCli perangkat,
        Naskah naskah,
        SusunLaporanMasukan laporan,
        CancellationToken batal
    )
    {
        await using var layanan = perangkat.Layanan();
        if (await perangkat.SiapkanAsync(layanan, lewatPerintah: false, batal) is { } kode)
        {
            return (null, kode);
        }

        await using var lingkup = layanan.CreateAsyncScope();
        var hasil = await lingkup.ServiceProvider.GetRequiredService<BandingkanBerkas>().JalankanAsync(naskah, laporan, batal);
        return hasil.Berhasil ? (hasil.Isi, 0) : (null, await perangkat.TolakAsync(hasil.Pelanggaran));
    }
}
