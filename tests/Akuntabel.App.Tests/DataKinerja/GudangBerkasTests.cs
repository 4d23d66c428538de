using System.IO.Compression;
using System.Text;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Tests.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.DataKinerja;

/// <summary>Evidence: looked at by content, stored once under its hash, never served when it was changed.</summary>
public sealed class GudangBerkasTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n");

    private static byte[] Zip(params (string Nama, byte[] Isi)[] entri)
    {
        using var aliran = new MemoryStream();
        using (var arsip = new ZipArchive(aliran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in entri)
            {
                using var tulis = arsip.CreateEntry(nama, CompressionLevel.SmallestSize).Open();
                tulis.Write(isi);
            }
        }

        return aliran.ToArray();
    }

    private static readonly (string, byte[])[] Word =
    [
        ("[Content_Types].xml", "<x/>"u8.ToArray()),
        ("word/document.xml", "<x/>"u8.ToArray()),
    ];

    public static TheoryData<string, byte[], JenisBerkas> Diterima =>
        new()
        {
            { "pdf", Pdf, JenisBerkas.Pdf },
            { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2], JenisBerkas.Jpeg },
            { "png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], JenisBerkas.Png },
            { "heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], JenisBerkas.Heic },
            { "docx", Zip(Word), JenisBerkas.Docx },
            { "xlsx", Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), JenisBerkas.Xlsx },
            { "odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())), JenisBerkas.Odt },
        };

    public static TheoryData<string, byte[]> Ditolak =>
        new()
        {
            { "exe named pdf", "MZ\u0090\0\u0003\0\0\0"u8.ToArray() },
            { "svg with script", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray() },
            { "html", "<!doctype html><script>1</script>"u8.ToArray() },
            { "pdf cut short", "%PDF-1.4 obj"u8.ToArray() },
            { "plain zip", Zip(("data.txt", [1])) },
            { "zip cut short", Zip(Word)[..60] },
            { "docx with macro", Zip([.. Word, ("word/vbaProject.bin", [1])]) },
            { "docx with program", Zip([.. Word, ("word/embeddings/a.exe", [1])]) },
            { "zip bomb", Zip([.. Word, ("word/media/a.bin", new byte[320 * 1024 * 1024])]) },
            { "zip that inflates a thousandfold", Zip([.. Word, ("word/media/a.bin", new byte[60 * 1024 * 1024])]) },
            { "nothing", [] },
        };

    [Theory]
    [MemberData(nameof(Diterima))]
    public void The_kind_is_told_by_the_content(string nama, byte[] isi, JenisBerkas jenis)
    {
        using var aliran = new MemoryStream(isi);
        PengenalBerkas.Kenali(aliran).Isi.ShouldBe(jenis, nama);
    }

    [Theory]
    [MemberData(nameof(Ditolak))]
    public async Task What_is_disguised_or_dangerous_is_refused_and_leaves_nothing_behind(string nama, byte[] isi)
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var hasil = await UnggahAsync(dunia.Sebagai("operator"), isi, "laporan.pdf");
        hasil.Berhasil.ShouldBeFalse(nama);
        Directory
            .EnumerateFiles(dunia.Uji.Opsi.Folder, "*", SearchOption.AllDirectories)
            .Where(f => f.Contains("/berkas/", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task One_file_serves_several_figures_and_is_stored_once()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        dunia.Sebagai("operator");
        var pertama = (await UnggahAsync(dunia, Pdf, "../../Rekap koperasi.exe", DuniaUkur.Aktif, DuniaUkur.Cukup)).Isi;
        var kedua = (await UnggahAsync(dunia, Pdf, "lagi.pdf", DuniaUkur.Aktif, DuniaUkur.Berkualitas)).Isi;

        kedua.Id.ShouldBe(pertama.Id);
        UnggahBukti.NamaSemula(kedua, "lagi.pdf").ShouldBe("Rekap koperasi.pdf");
        UnggahBukti.NamaSemula(kedua, "Rekap koperasi.pdf").ShouldBeNull();
        pertama.NamaBerkas.ShouldBe("Rekap koperasi.pdf");
        await using var sesi = dunia.Uji.SesiInstalasi();
        (await sesi.Db.TautanBukti.CountAsync(DuniaUkur.Batal)).ShouldBe(3);
        (await sesi.Db.Bukti.CountAsync(DuniaUkur.Batal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_replaced_on_disk_is_noticed_and_not_served()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var bukti = (await UnggahAsync(dunia.Sebagai("operator"), Pdf, "a.pdf", DuniaUkur.Aktif)).Isi;
        (await BukaAsync(dunia, bukti.Id)).Isi.Isi.Dispose();
        var jalur = Path.Combine(dunia.Uji.Opsi.Folder, "berkas", bukti.Sha256[..2], bukti.Sha256);
        await File.WriteAllBytesAsync(jalur, [.. Pdf, 32], DuniaUkur.Batal);

        (await BukaAsync(dunia, bukti.Id)).Pelanggaran.ShouldBeOfType<BerkasTersimpanRusak>();
        await using var sesi = dunia.Uji.SesiInstalasi();
        (await sesi.Ambil<PeriksaGudang>().JalankanAsync(DuniaUkur.Batal)).Single().Id.ShouldBe(bukti.Id);
    }

    [Fact]
    public async Task Once_a_figure_is_handed_in_its_evidence_stays_as_it_is_until_it_is_a_draft_again()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await UnggahAsync(dunia.Sebagai("operator"), Pdf, "a.pdf", DuniaUkur.Aktif)).Berhasil.ShouldBeTrue();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);

        (await UnggahAsync(dunia, Pdf, "a.pdf", DuniaUkur.Cukup)).Pelanggaran.ShouldBeOfType<BuktiTidakDapatDiubah>();
        (await LepasAsync()).Pelanggaran.ShouldBeOfType<BuktiTidakDapatDiubah>();
        await dunia.LangkahAsync(LangkahAlur.TarikKembali);
        (await LepasAsync()).Berhasil.ShouldBeTrue();

        async Task<Hasil<TautanBukti>> LepasAsync()
        {
            Guid id;
            await using (var baca = dunia.Uji.SesiInstalasi())
            {
                id = await baca.Db.TautanBukti.Select(t => t.Id).SingleAsync(DuniaUkur.Batal);
            }

            await using var sesi = dunia.Sebagai("operator").Uji.Sesi();
            var masukan = new LepasBukti.Masukan
            {
                Slug = DuniaUkur.Slug,
                Periode = DuniaUkur.Tw1,
                TautanId = id,
            };
            return await sesi.Ambil<LepasBukti>().JalankanAsync(masukan, DuniaUkur.Batal);
        }
    }

    [Fact]
    public async Task Another_unit_may_not_add_evidence()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        (
            await UnggahAsync(dunia.Sebagai("operator-lain"), Pdf, "a.pdf", DuniaUkur.Aktif)
        ).Pelanggaran.ShouldBeOfType<AksesDitolak>();
    }

    [Fact]
    public async Task A_file_larger_than_the_limit_and_one_over_the_quota_are_refused()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var kecil = new OpsiBerkas { BatasBerkasMib = 1 };
        var gudang = new GudangBerkas(dunia.Uji.Opsi, kecil, dunia.Uji.Jam);
        using var besar = new MemoryStream([.. Pdf, .. new byte[1024 * 1024]]);
        (await gudang.SimpanAsync(besar, DuniaUkur.Batal)).Pelanggaran.ShouldBeOfType<BerkasTerlaluBesar>();

        await using var sesi = dunia.Uji.SesiInstalasi();
        var simpan = new SimpanBerkasBukti(sesi.Db, kecil with { KuotaMib = 1 }, dunia.Uji.Pelaku, dunia.Uji.Jam);
        var instansi = (await sesi.Ambil<App.Organisasi.DaftarInstansi>().CariAsync(DuniaUkur.Slug, DuniaUkur.Batal))!;
        var berkas = new BerkasTersimpan(new string('a', 64), JenisBerkas.Pdf, kecil.Kuota);
        (
            await simpan.JalankanAsync(instansi, berkas with { Ukuran = 2 * 1024 * 1024 }, "a", "", DuniaUkur.Batal)
        ).Pelanggaran.ShouldBeOfType<KuotaBerkasHabis>();
    }

    private static async Task<Hasil<Bukti>> UnggahAsync(DuniaUkur dunia, byte[] isi, string nama, params string[] sel)
    {
        await using var sesi = dunia.Uji.Sesi();
        using var aliran = new MemoryStream(isi);
        var masukan = new UnggahBukti.Masukan
        {
            Slug = DuniaUkur.Slug,
            Periode = DuniaUkur.Tw1,
            Sel = sel.Length == 0 ? [DuniaUkur.Aktif] : sel,
            Isi = aliran,
            NamaBerkas = nama,
        };
        return await sesi.Ambil<UnggahBukti>().JalankanAsync(masukan, DuniaUkur.Batal);
    }

    private static async Task<Hasil<BukaBukti.Isian>> BukaAsync(DuniaUkur dunia, Guid id)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<BukaBukti>().JalankanAsync(DuniaUkur.Slug, id, DuniaUkur.Batal);
    }
}
