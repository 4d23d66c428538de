using System.Globalization;
using Akuntabel.App.Anggaran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>Takes a month's realisasi out of a workbook: upload, choose columns and see the dry run, apply.</summary>
[Butuh(Tindakan.IsiRealisasiAnggaran)]
[BatasUnggah]
[RequestTimeout(BatasUnggahAttribute.Waktu)]
public sealed class ImporModel(IArsipTahun arsip, ImporBukuAnggaran impor, BacaPenutupBulan baca, TimeProvider jam)
    : HalamanTahun(arsip)
{
    public override string SegmenRuang => "anggaran";

    public override string Judul => "Realisasi dari Excel";

    /// <summary>The uploaded workbook, once there is one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? BukuId { get; set; }

    [BindProperty(SupportsGet = true)]
    public PetaKirim Peta { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Alasan { get; set; }

    [BindProperty]
    public bool Lewati { get; set; }

    [BindProperty]
    public IFormFile? Unggahan { get; set; }

    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    /// <summary>The dry run; null before an upload.</summary>
    public PratinjauImporAnggaran? Pratinjau { get; private set; }

    public string Sini => AlamatPeriode("impor");

    /// <summary>"A", "B", … of a column from 0, as spreadsheet programs name it.</summary>
    public static string NamaKolom(int kolom) =>
        (kolom >= 26 ? ((char)('A' + (kolom / 26) - 1)).ToString() : "") + (char)('A' + (kolom % 26));

    /// <summary>The heading over a column of the chosen sheet, for the choice.</summary>
    public string Kepala(int kolom) =>
        string.Join(
            ' ',
            Pratinjau!
                .Buku[Pratinjau.Peta.Lembar]
                .Baris.Where(b => b.Nomor < Pratinjau.Peta.BarisPertama)
                .Select(b => b.Di(kolom).Teks)
                .Where(t => t.Length > 0)
                .TakeLast(3)
        );

    /// <summary>Why the month takes no figures now, or null.</summary>
    public Pelanggaran? Tertutup { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => SusunAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Tertutup = await HalanganAsync(ct);
        if (Tertutup is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        if (Unggahan is null)
        {
            Galat = new Domain.DataKinerja.BerkasKosong();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await using var isi = Unggahan.OpenReadStream();
        var hasil = await impor.UnggahAsync(Slug, isi, Unggahan.FileName, ct);
        if (hasil.Berhasil)
        {
            return Redirect($"{Sini}?BukuId={hasil.Isi.ToString("D", CultureInfo.InvariantCulture)}");
        }

        Galat = hasil.Pelanggaran;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostTerapkanAsync(CancellationToken ct)
    {
        var hasil = await impor.TerapkanAsync(Masukan(), ct);
        if (hasil.Berhasil)
        {
            Pesan = $"{CetakAngka.Seperlunya(hasil.Isi)} baris disimpan dari berkas Excel.";
            return Redirect(AlamatPeriode("lembar"));
        }

        Galat = hasil.Pelanggaran;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await SusunAsync(ct);
        return Page();
    }

    private ImporBukuAnggaran.Masukan Masukan() =>
        new()
        {
            Slug = Slug,
            Periode = Periode,
            BerkasId = BukuId ?? Guid.Empty,
            Peta = Peta.Dipilih ? Peta.Peta() : null,
            Alasan = Alasan ?? "",
            LewatiTidakDikenal = Lewati,
        };

    private async Task<Pelanggaran?> HalanganAsync(CancellationToken ct) =>
        (await baca.JalankanAsync(Slug, Periode, ct)).Halangan(jam.GetUtcNow());

    private async Task SusunAsync(CancellationToken ct)
    {
        Tertutup = await HalanganAsync(ct);
        if (BukuId is null || Tertutup is not null)
        {
            return;
        }

        var hasil = await impor.PratinjauAsync(Masukan(), ct);
        if (hasil.Berhasil && hasil.Isi.Peta.Lembar < hasil.Isi.Buku.Count)
        {
            Pratinjau = hasil.Isi;
            Peta = PetaKirim.Dari(hasil.Isi.Peta);
            ModelState.Clear();
        }
        else
        {
            Galat ??= hasil.Pelanggaran ?? new BukuTidakTerbaca("lembar yang dipilih tidak ada");
        }
    }
}
