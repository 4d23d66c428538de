using Akuntabel.Bench;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// "laporan [BANYAK]": memory of reports in a row, and the cost of one of ten times the size.
// "telaah [FOLDER]": reading and checking finished reports; the texts in FOLDER, and DOCX and PDF of growing length.
// "simpan [ORANG] [DETIK]", "bunuh [KALI]" and its child "simpan-terus FOLDER": saving under load and under SIGKILL.
switch (args)
{
    case ["simpan", .. var sisa]:
        Environment.ExitCode = await BebanSimpan.JalankanAsync(
            Angka(sisa, 0, 50),
            TimeSpan.FromSeconds(Angka(sisa, 1, 60)),
            Console.Out
        );
        return;
    case ["laporan", .. var banyak]:
        await BebanLaporan.JalankanAsync(Angka(banyak, 0, 100), Console.Out);
        return;
    case ["telaah", .. var folder]:
        await BebanTelaah.JalankanAsync(folder.Length > 0 ? folder[0] : null, Console.Out);
        return;
    case ["bunuh", .. var kali]:
        Environment.ExitCode = await BunuhSimpan.JalankanAsync(Angka(kali, 0, 1000), Console.Out);
        return;
    case ["simpan-terus", var folder]:
        Environment.ExitCode = await BunuhSimpan.AnakAsync(folder, Console.Out);
        return;
}

static int Angka(string[] sisa, int di, int bawaan) =>
    sisa.Length > di ? int.Parse(sisa[di], System.Globalization.CultureInfo.InvariantCulture) : bawaan;

// "selang" measures in turn (a busy machine); anything else goes to BenchmarkDotNet: --filter '*', --list flat.
if (args is not ["selang"])
{
    var pengaturan = DefaultConfig.Instance.AddJob(
        Job.MediumRun.WithLaunchCount(1).WithToolchain(InProcessEmitToolchain.Instance)
    );
    BenchmarkSwitcher.FromAssembly(typeof(BenchRumus).Assembly).Run(args, pengaturan);
    return;
}

var rumus = new BenchRumus();
await new Selang("Rumus, 10.000 kali", 2000)
    .Tambah("Ditulis tangan", () => Task.FromResult(rumus.Tangan()))
    .Tambah("Mesin rumus", () => Task.FromResult(rumus.Mesin()))
    .JalankanAsync(Console.Out);

var laporan = new BenchLaporan();
await laporan.SiapkanAsync();
await new Selang("Laporan tahunan Banjarbaru", 60)
    .Tambah("Memuat data setahun saja", laporan.Muat)
    .Tambah("Menulis DOCX kosong saja", () => Task.FromResult(laporan.DocxKosong()))
    .Tambah("Basis data sampai DOCX", laporan.Laporan)
    .JalankanAsync(Console.Out);
laporan.Bereskan();

var impor = new BenchImpor();
await impor.SiapkanAsync();
await new Selang("Impor Banjarbaru", 10)
    .Tambah("Membaca berkas saja", impor.Baca)
    .Tambah("Impor ulang tanpa perubahan", impor.Ulang)
    .Tambah(
        "Impor ke basis data kosong",
        impor.Impor,
        () =>
        {
            impor.Buang();
            impor.Kosongkan();
        }
    )
    .JalankanAsync(Console.Out);
impor.Buang();
impor.Bereskan();
