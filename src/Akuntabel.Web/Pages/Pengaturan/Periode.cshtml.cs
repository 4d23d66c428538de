using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>Where the pemda opens and closes periods and grants signed exceptions.</summary>
[Butuh(Tindakan.KelolaPeriode)]
public sealed class PeriodeModel(InstansiTerlihat terlihat, PenjagaAkses penjaga, BacaPeriodePemda baca, TimeProvider jam)
    : PageModel
{
    /// <summary>The year shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    public int PemdaId { get; private set; }

    public string NamaPemda { get; private set; } = "";

    /// <summary>Years with documents of one of its agencies, newest first.</summary>
    public IReadOnlyList<int> DaftarTahun { get; private set; } = [];

    public int TahunTampil => Tahun ?? DaftarTahun.FirstOrDefault(jam.GetUtcNow().Year);

    public KeadaanPemda Isi { get; private set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => TampilkanAsync(ct);

    public async Task<IActionResult> OnPostAsync(
        string periode,
        KeadaanPeriode? keadaan,
        DateOnly? batas,
        [FromServices] AturPeriode atur,
        CancellationToken ct
    )
    {
        if (await PemdaAsync(ct) is not { } pemda || !Periode.TryParse(periode, out var p))
        {
            return NotFound();
        }

        Tahun = p.Tahun;
        if (keadaan is not { } tujuan || ModelState[nameof(batas)]?.Errors.Count > 0)
        {
            return await SelesaiAsync(new IsianPeriodeTidakSah(), "", ct);
        }

        var sebelum = (await baca.JalankanAsync(pemda.PemdaId, p.Tahun, ct)).Periode.FirstOrDefault(x => x.Periode == p);
        var hasil = await atur.JalankanAsync(
            new()
            {
                PemdaId = pemda.PemdaId,
                Periode = p,
                Keadaan = tujuan,
                BatasLapor = batas,
            },
            ct
        );
        return await SelesaiAsync(
            hasil.Pelanggaran,
            sebelum?.Keadaan == tujuan ? "Batas lapor disimpan."
                : tujuan == KeadaanPeriode.Dibuka ? $"{p.Sebutan} dibuka."
                : $"{p.Sebutan} ditutup; {CetakAngka.Seperlunya(hasil.Berhasil ? hasil.Isi : 0)} angka dikunci.",
            ct
        );
    }

    [Butuh(Tindakan.BeriPengecualian)]
    public async Task<IActionResult> OnPostIzinAsync(Guid id, int hari, [FromServices] BeriBukaKunci beri, CancellationToken ct)
    {
        if (await PemdaAsync(ct) is not { } pemda)
        {
            return NotFound();
        }

        var hasil = await beri.JalankanAsync(
            new()
            {
                PemdaId = pemda.PemdaId,
                Id = id,
                Selama = TimeSpan.FromDays(Math.Clamp(hari, 0, 366)),
            },
            ct
        );
        return await SelesaiAsync(hasil.Pelanggaran, "Pengecualian diberikan.", ct);
    }

    /// <summary>The pemda whose periods the reader keeps: the first one the reader has the right for.</summary>
    private async Task<InstansiTerdaftar?> PemdaAsync(CancellationToken ct)
    {
        foreach (var instansi in await terlihat.SemuaAsync(ct))
        {
            if (await penjaga.BolehAsync(Tindakan.KelolaPeriode, SasaranAkses.Pemda(instansi.PemdaId), ct))
            {
                return instansi;
            }
        }

        return null;
    }

    private async Task<IActionResult> SelesaiAsync(Pelanggaran? galat, string pesan, CancellationToken ct)
    {
        if (galat is null)
        {
            Pesan = pesan;
            return RedirectToPage(new { Tahun });
        }

        Galat = galat;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await TampilkanAsync(ct);
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (await PemdaAsync(ct) is not { } pemda)
        {
            return NotFound();
        }

        (PemdaId, NamaPemda) = (pemda.PemdaId, pemda.NamaPemda);
        DaftarTahun =
        [
            .. (await terlihat.SemuaAsync(ct))
                .Where(i => i.PemdaId == PemdaId)
                .SelectMany(i => i.Tahun)
                .Distinct()
                .OrderDescending(),
        ];
        if (TahunTampil is < 1945 or > 9999)
        {
            return NotFound();
        }

        Isi = await baca.JalankanAsync(PemdaId, TahunTampil, ct);
        return Page();
    }
}
