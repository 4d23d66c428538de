using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>The sheet of a period: figures are typed here, and taken through the workflow, unit by unit.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class LembarModel(
    IArsipTahun arsip,
    BacaLembar baca,
    SimpanAngka simpan,
    PindahkanKinerja pindahkan,
    PenyusunLembar penyusun,
    TimeProvider jam
) : HalamanTahun(arsip)
{
    private const int SelTerbanyak = 2_000;

    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Lembar isian";

    /// <summary>Kunci of the unit shown alone, or empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>The cells sent.</summary>
    [BindProperty]
    public List<SelKirim> Isian { get; set; } = [];

    /// <summary>Indicators ticked, each as "versi:kunci".</summary>
    [BindProperty]
    public List<string> Pilih { get; set; } = [];

    /// <summary>Why figures are sent back.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>What was done, told after the redirect.</summary>
    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    public KeadaanLembar Keadaan { get; private set; } = new();

    /// <summary>The figures a running exception opens in a closed period, with its last moment (UTC).</summary>
    public IReadOnlyList<(string Nama, DateTime Sampai)> Terbuka { get; private set; } = [];

    /// <summary>Zone in which instants are told.</summary>
    public TimeZoneInfo Zona => TimeZoneInfo.FindSystemTimeZoneById(Berkas.Pemda.ZonaWaktu);

    public IReadOnlyList<BarisTampil> Baris { get; private set; } = [];

    /// <summary>Units that answer for an indicator of the sheet.</summary>
    public IReadOnlyList<Unit> DaftarUnit { get; private set; } = [];

    /// <summary>Steps that one of the rows shown can take by this reader.</summary>
    public IReadOnlyList<LangkahAlur> Langkah => [.. Baris.SelectMany(b => b.Langkah).Distinct().Order()];

    public bool BolehMengisi => Baris.Any(b => b.Sel.Any(s => s.Nomor is not null));

    public Task OnGetAsync(CancellationToken ct) => SusunAsync(ct);

    [Butuh(Tindakan.IsiRealisasi, Tindakan.IsiUnsurData)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var hasil = await SimpanAsync(ct);
        if (!hasil.Berhasil)
        {
            return await TolakAsync(hasil.Pelanggaran, ct);
        }

        Pesan = hasil.Isi == 0 ? "Tidak ada angka yang berubah." : $"{CetakAngka.Seperlunya(hasil.Isi)} angka disimpan.";
        return Kembali();
    }

    /// <summary>Saves what was typed, then takes the step for the indicators ticked.</summary>
    [Butuh(
        Tindakan.AjukanKinerja,
        Tindakan.TarikKembaliKinerja,
        Tindakan.VerifikasiKinerja,
        Tindakan.KembalikanKinerja,
        Tindakan.SetujuiKinerja
    )]
    public async Task<IActionResult> OnPostLangkahAsync(LangkahAlur? langkah, CancellationToken ct)
    {
        if (langkah is not { } dipilih || !Enum.IsDefined(dipilih))
        {
            return BadRequest();
        }

        var simpanan = await SimpanAsync(ct);
        if (!simpanan.Berhasil)
        {
            return await TolakAsync(simpanan.Pelanggaran, ct);
        }

        var hasil = await pindahkan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Langkah = dipilih,
                Indikator = await penyusun.PilihanAsync(Slug, Periode, Pilih, simpanan.Isi > 0, ct),
                Alasan = Alasan ?? "",
            },
            ct
        );
        if (!hasil.Berhasil)
        {
            // What was typed is stored already; only the step was refused.
            Isian = [];
            return await TolakAsync(hasil.Pelanggaran, ct);
        }

        Pesan = $"{CetakAngka.Seperlunya(hasil.Isi)} indikator {dipilih.Selesai()}.";
        return Kembali();
    }

    /// <summary>What would follow from the numbers typed so far; nothing is stored.</summary>
    [Butuh(Tindakan.LihatInstansi)]
    public IActionResult OnPostHitung() => new JsonResult(PratinjauLembar.Susun(Berkas, Isian));

    public string AlamatRincian(BarisTampil baris) => AlamatPeriode("lembar", baris.Kunci);

    private async Task<Hasil<int>> SimpanAsync(CancellationToken ct)
    {
        var berubah = Isian.Take(SelTerbanyak).Where(s => s.Berubah).Select(PenyusunLembar.Isian).ToList();
        return berubah.Count == 0
            ? 0
            : await simpan.JalankanAsync(
                new()
                {
                    Slug = Slug,
                    Periode = Periode,
                    Isian = berubah,
                },
                ct
            );
    }

    private async Task<IActionResult> TolakAsync(Pelanggaran pelanggaran, CancellationToken ct)
    {
        Galat = pelanggaran;
        ModelState.Clear();
        Response.StatusCode = KodeTolak(pelanggaran);
        await MuatUlangAsync(ct);
        await SusunAsync(ct);
        return Page();
    }

    private RedirectResult Kembali() =>
        Redirect(AlamatPeriode("lembar") + (string.IsNullOrEmpty(Unit) ? "" : $"?unit={Uri.EscapeDataString(Unit)}"));

    private async Task SusunAsync(CancellationToken ct)
    {
        Keadaan = await baca.JalankanAsync(Slug, Periode, ct);
        var lembar = LembarUkur.Susun(new IndeksBerkas(Berkas));
        DaftarUnit = [.. lembar.Select(b => b.Unit).OfType<Unit>().DistinctBy(u => u.Id).OrderBy(u => u.Urutan)];
        Terbuka =
        [
            .. lembar.SelectMany(b =>
                Keadaan
                    .Izin.Where(i => i.IndikatorId == b.Ukuran.Indikator.Id && i.Berlaku(jam.GetUtcNow()))
                    .Select(i => (b.Ukuran.Indikator.Nama ?? b.Ukuran.Indikator.Kunci, i.BerlakuSampai!.Value))
            ),
        ];
        Baris = await penyusun.SusunAsync(
            Instansi,
            Berkas,
            [.. lembar.Where(b => string.IsNullOrEmpty(Unit) || b.Unit?.Kunci == Unit)],
            Keadaan,
            Isian,
            Galat,
            ct
        );
    }
}
