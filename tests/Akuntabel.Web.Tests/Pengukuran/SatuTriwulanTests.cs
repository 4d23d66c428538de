using System.Text;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Tests.Bahan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Akuntabel.Web.Tests.Pengukuran;

/// <summary>
/// An empty triwulan of Banjarbaru, in the browser: operator, kepala bidang, perencana and kepala dinas bring the figures of one sasaran
/// from Draf to Terkunci, one return with reason on the way, and the report shows them.
/// </summary>
public sealed class SatuTriwulanTests(ServerPanduan server, Peramban peramban)
    : IClassFixture<ServerPanduan>,
        IClassFixture<Peramban>
{
    private const string Lembar = "/banjarbaru/2019/pengukuran/tw-2/lembar";
    private const string Rincian = Lembar + "/koperasi-berkualitas";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    private async Task<IPage> BukaAsync(Peran peran, string alamat)
    {
        var halaman = await server.Akun.HalamanAsync(
            peramban,
            new()
            {
                ViewportSize = new() { Width = 1366, Height = 768 },
                Locale = "id-ID",
            },
            peran
        );
        await halaman.GotoAsync(server.Alamat + alamat);
        return halaman;
    }

    private static ILocator Tombol(IPage halaman, string nama) => halaman.GetByRole(AriaRole.Button, new() { Name = nama });

    private static Task StatusAsync(IPage halaman, string status) =>
        Expect(halaman.Locator("#rincian > p .status")).ToContainTextAsync(status);

    [Fact]
    public async Task Four_offices_bring_a_figure_from_Draf_to_Terkunci_and_the_report_shows_it()
    {
        var admin = await BukaAsync(Peran.AdminPemda, "/pengaturan/periode?tahun=2019");
        await admin.Locator("#batas-2").FillAsync("2019-07-15");
        await Tombol(admin, "Buka Triwulan II Tahun 2019").ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Status)).ToContainTextAsync("dibuka");
        await admin.FotoAsync("periode");

        var operatorBidang = await BukaAsync(Peran.OperatorBidang, Lembar);
        await MengisiAsync(operatorBidang);
        await MembuktikanAsync(operatorBidang);
        await operatorBidang.GotoAsync(server.Alamat + Lembar);
        await operatorBidang.GetByLabel("Pilih Persentase Koperasi yang berkualitas").CheckAsync();
        await Tombol(operatorBidang, "Ajukan yang dipilih").ClickAsync();
        await Expect(operatorBidang.GetByRole(AriaRole.Status)).ToContainTextAsync("1 indikator diajukan.");

        var kepalaBidang = await BukaAsync(Peran.KepalaBidang, Rincian);
        await kepalaBidang.GetByLabel("Alasan mengembalikan").FillAsync("Cocokkan lagi dengan daftar koperasi aktif.");
        await Tombol(kepalaBidang, "Kembalikan").ClickAsync();
        await StatusAsync(kepalaBidang, "Draf");

        await operatorBidang.GotoAsync(server.Alamat + Rincian);
        await Expect(operatorBidang.Locator("#rincian")).ToContainTextAsync("Cocokkan lagi dengan daftar koperasi aktif.");
        await operatorBidang.FotoAsync("rincian");
        await Tombol(operatorBidang, "Ajukan").ClickAsync();
        await StatusAsync(operatorBidang, "Diajukan");

        var perencana = await BukaAsync(Peran.Perencana, "/banjarbaru/2019/pengukuran/menunggu");
        await perencana.FotoAsync("menunggu");
        await perencana.GetByText("Verifikasi: 1 indikator").ClickAsync();
        await perencana.GotoAsync(server.Alamat + Rincian);
        await Tombol(perencana, "Verifikasi").ClickAsync();
        await StatusAsync(perencana, "Diverifikasi");

        var kepalaDinas = await BukaAsync(Peran.KepalaDinas, Rincian);
        await kepalaDinas.FotoAsync("persetujuan");
        await Tombol(kepalaDinas, "Setujui").ClickAsync();
        await StatusAsync(kepalaDinas, "Disetujui");

        await admin.GotoAsync(server.Alamat + "/banjarbaru/2019/pengukuran/tw-2/papan");
        await admin.FotoAsync("papan");
        await admin.GotoAsync(server.Alamat + "/pengaturan/periode?tahun=2019");
        await Tombol(admin, "Tutup Triwulan II Tahun 2019").ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Status)).ToContainTextAsync("1 angka dikunci");
        await kepalaDinas.ReloadAsync();
        await StatusAsync(kepalaDinas, "Terkunci");

        await FotoLainAsync(kepalaDinas);
        var laporan = await LaporanAsync();
        laporan.ShouldContain("23,48");
        laporan.ShouldContain("78,27");
    }

    private static async Task MengisiAsync(IPage halaman)
    {
        await halaman.FotoAsync("lembar-kosong");
        await halaman.Locator("#sel-unsur-koperasi_berkualitas-2019-TW2").FillAsync("5");
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.Keyboard.TypeAsync("26");
        await halaman.Keyboard.PressAsync("ArrowDown");
        await halaman.Keyboard.TypeAsync("12abc");
        await Expect(halaman.Locator("#galat-sel-unsur-koperasi_aktif-2019-TW2")).ToContainTextAsync("bukan angka");
        await halaman.Locator("#sel-unsur-koperasi_aktif-2019-TW2").FillAsync("132");

        await Expect(halaman.Locator("#realisasi-koperasi-berkualitas")).ToHaveTextAsync("23,48%");
        await Expect(halaman.Locator("#capaian-koperasi-berkualitas")).ToHaveTextAsync("78,27%");
        await halaman.FotoAsync("lembar-isi");
        await Tombol(halaman, "Simpan").ClickAsync();
        await Expect(halaman.GetByRole(AriaRole.Status)).ToContainTextAsync("3 angka disimpan");
    }

    private async Task MembuktikanAsync(IPage halaman)
    {
        await halaman.GotoAsync(server.Alamat + Rincian);
        await halaman
            .Locator("#berkas")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "rekap-koperasi.pdf",
                    MimeType = "application/pdf",
                    Buffer = Pdf,
                }
            );
        await halaman.GetByLabel("Koperasi aktif", new() { Exact = true }).CheckAsync();
        await Tombol(halaman, "Unggah").ClickAsync();
        await Expect(halaman.Locator(".daftar-bukti li")).ToHaveCountAsync(2);
        await halaman.GetByLabel("Faktor pendukung").FillAsync("Pendampingan koperasi berjalan setiap bulan.");
        await Tombol(halaman, "Simpan teks").ClickAsync();
        await Expect(halaman.GetByRole(AriaRole.Status)).ToContainTextAsync("Teks disimpan");
    }

    /// <summary>The report of the triwulan as HTML.</summary>
    private async Task<string> LaporanAsync()
    {
        var laporan = "";
        await server.Akun.OperatorAsync(async s =>
        {
            var masukan = new SusunLaporanMasukan
            {
                Slug = "banjarbaru",
                Periode = Periode.Triwulan(2019, 2),
                Format = [SusunLaporanFormat.Html],
            };
            var hasil = await s.GetRequiredService<SusunLaporan>().JalankanAsync(masukan, CancellationToken.None);
            laporan = Encoding.UTF8.GetString(hasil.Isi.Berkas[0].Isi);
        });
        return laporan;
    }

    /// <summary>The other main pages of the guide.</summary>
    private async Task FotoLainAsync(IPage halaman)
    {
        foreach (
            var (nama, alamat) in new[] { ("beranda", ""), ("pengukuran", "/pengukuran/tw-2"), ("perjanjian", "/perjanjian") }
        )
        {
            await halaman.GotoAsync(server.Alamat + "/banjarbaru/2019" + alamat);
            await halaman.FotoAsync(nama);
        }
    }

    [Fact]
    public async Task A_column_pasted_from_a_spreadsheet_fills_the_cells_below()
    {
        await server.Akun.OperatorAsync(s => BukaPeriode.BukaAsync(s, 3));
        var halaman = await BukaAsync(Peran.OperatorBidang, "/banjarbaru/2019/pengukuran/tw-3/lembar");
        var pertama = halaman.Locator("#sel-unsur-koperasi_berkualitas-2019-TW3");
        await pertama.EvaluateAsync(
            "(el) => { const d = new DataTransfer(); d.setData('text/plain', '5\\tx\\r\\n26\\r\\n132\\r\\n'); "
                + "el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }"
        );

        await Expect(halaman.Locator("#sel-unsur-koperasi_aktif-2019-TW3")).ToHaveValueAsync("132");
        await Expect(halaman.Locator("#realisasi-koperasi-berkualitas")).ToHaveTextAsync("23,48%");
    }

    [Fact]
    public async Task Without_JavaScript_the_sheet_is_a_plain_form()
    {
        await server.Akun.OperatorAsync(s => BukaPeriode.BukaAsync(s, 4));
        var halaman = await server.Akun.HalamanAsync(peramban, new() { JavaScriptEnabled = false }, Peran.OperatorBidang);
        await halaman.GotoAsync(server.Alamat + "/banjarbaru/2019/pengukuran/tw-4/lembar");
        await halaman.Locator("#sel-unsur-koperasi_aktif-2019-TW4").FillAsync("1,234.5");
        await Tombol(halaman, "Simpan").ClickAsync();
        await Expect(halaman.GetByRole(AriaRole.Alert)).ToContainTextAsync("harus bilangan bulat");
        await Expect(halaman.Locator("#sel-unsur-koperasi_aktif-2019-TW4")).ToHaveValueAsync("1,234.5");

        await halaman.Locator("#sel-unsur-koperasi_aktif-2019-TW4").FillAsync("132");
        await Tombol(halaman, "Simpan").ClickAsync();
        await Expect(halaman.GetByRole(AriaRole.Status)).ToContainTextAsync("1 angka disimpan");
    }
}
