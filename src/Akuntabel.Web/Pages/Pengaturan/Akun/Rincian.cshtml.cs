using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan.Akun;

/// <summary>One account: its assignments, a temporary password, switching it off. An account one may not keep answers 404.</summary>
[Butuh(Tindakan.KelolaAkun)]
public sealed class RincianModel(
    DaftarAkun daftar,
    UbahAkun ubah,
    BeriPenugasan beri,
    AkhiriPenugasan akhiri,
    NamaLingkup nama,
    PilihanLingkup pilihan
) : PageModel
{
    [FromRoute(Name = "akunId")]
    public Guid Id { get; set; }

    public AkunTerdaftar Baris { get; private set; } = null!;

    public IReadOnlyList<TugasTampil> Tugas { get; private set; } = [];

    public IReadOnlyList<PilihanLingkup.Butir> Lingkup { get; private set; } = [];

    public string? Pesan { get; private set; }

    /// <summary>The assignment as it was typed, after a refusal.</summary>
    public TugasKirim Kirim { get; private set; } = new();

    /// <summary>The password just given, shown once.</summary>
    public string? Sandi { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await daftar.CariAsync(Id, HttpContext.RequestAborted) is not { } baris)
        {
            context.Result = NotFound();
            return;
        }

        Baris = baris;
        await next();
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Sandi = SandiSekali.Ambil(TempData);
        return await TampilkanAsync(ct);
    }

    public async Task<IActionResult> OnPostSandiAsync(CancellationToken ct)
    {
        var sandi = SandiAcak.Buat();
        var hasil = await ubah.JalankanAsync(new() { PenggunaId = Id, SandiBaru = sandi }, ct);
        if (hasil.Berhasil)
        {
            SandiSekali.Titipkan(TempData, sandi);
        }

        return await JawabAsync(hasil.Pelanggaran, ct);
    }

    public async Task<IActionResult> OnPostAktifAsync(bool aktif, CancellationToken ct) =>
        await JawabAsync((await ubah.JalankanAsync(new() { PenggunaId = Id, Aktif = aktif }, ct)).Pelanggaran, ct);

    [Butuh(Tindakan.KelolaPenugasan)]
    public async Task<IActionResult> OnPostAkhiriAsync(Guid penugasanId, DateOnly? sampai, CancellationToken ct)
    {
        if (sampai is not { } hari)
        {
            return await JawabAsync(new TanggalTugasKosong(), ct);
        }

        return await JawabAsync(
            (await akhiri.JalankanAsync(new() { PenugasanId = penugasanId, Sampai = hari }, ct)).Pelanggaran,
            ct
        );
    }

    [Butuh(Tindakan.KelolaPenugasan)]
    public async Task<IActionResult> OnPostBeriAsync([FromForm] TugasKirim tugas, CancellationToken ct)
    {
        Kirim = tugas;
        var (pemda, instansi, unit) = PilihanLingkup.Urai(tugas.Lingkup);
        if (tugas is not { Peran: { } peran, Status: { } status })
        {
            return await JawabAsync(new TugasTidakDikenal(), ct);
        }

        // A last day that cannot be read must not become a term without end.
        if (tugas.Sejak is not { } mulai || ModelState[nameof(TugasKirim.Sampai)]?.Errors.Count > 0)
        {
            return await JawabAsync(new TanggalTugasKosong(), ct);
        }

        var hasil = await beri.JalankanAsync(
            new()
            {
                PenggunaId = Id,
                Peran = peran,
                PemdaId = pemda,
                PerangkatDaerahId = instansi,
                UnitId = unit,
                Status = status,
                Sejak = mulai,
                Sampai = tugas.Sampai,
            },
            ct
        );
        return await JawabAsync(hasil.Pelanggaran, ct);
    }

    private async Task<IActionResult> JawabAsync(Pelanggaran? pelanggaran, CancellationToken ct)
    {
        if (pelanggaran is null)
        {
            return Redirect($"/pengaturan/akun/{Id:D}");
        }

        Pesan = pelanggaran.Pesan;
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await TampilkanAsync(ct);
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken ct)
    {
        Tugas = await nama.SusunAsync(Baris.Penugasan, ct);
        Lingkup = await pilihan.SusunAsync(Baris.Akun.PemdaId, ct);
        return Page();
    }
}
