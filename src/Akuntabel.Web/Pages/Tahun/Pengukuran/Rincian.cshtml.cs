using Akuntabel.App.DataKinerja;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>All about one indicator's figure in a period: numbers with source and note, how it is computed, evidence, texts, history.</summary>
[Butuh(Tindakan.LihatInstansi)]
[BatasUnggah]
[RequestTimeout(BatasUnggahAttribute.Waktu)]
public sealed class RincianModel(IArsipTahun arsip, PenyusunRincian penyusun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Rincian angka";

    [FromRoute]
    public string Kunci { get; set; } = "";

    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    public RincianTampil Isi { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => TampilkanAsync(ct);

    /// <summary>Saves one number with its source, note and reason.</summary>
    [Butuh(Tindakan.IsiRealisasi, Tindakan.IsiUnsurData)]
    public async Task<IActionResult> OnPostAngkaAsync(
        [FromForm] AngkaKirim angka,
        [FromServices] SimpanAngka simpan,
        CancellationToken ct
    )
    {
        if (angka.Mengalah)
        {
            return await SelesaiAsync(null, "Angka yang tersimpan tetap dipakai.", ct);
        }

        var hasil = await simpan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Isian = [angka.Isian()],
            },
            ct
        );
        var galat = hasil.Pelanggaran is LembarDitolak { MenurutSel: var salah } ? salah.Values.First() : hasil.Pelanggaran;
        return await SelesaiAsync(galat, "Angka disimpan.", ct, angka);
    }

    /// <summary>Takes a step of the workflow.</summary>
    [Butuh(
        Tindakan.AjukanKinerja,
        Tindakan.TarikKembaliKinerja,
        Tindakan.VerifikasiKinerja,
        Tindakan.KembalikanKinerja,
        Tindakan.SetujuiKinerja
    )]
    public async Task<IActionResult> OnPostLangkahAsync(
        LangkahAlur? langkah,
        int versi,
        string? alasan,
        [FromServices] PindahkanKinerja pindahkan,
        CancellationToken ct
    )
    {
        if (langkah is not { } dipilih || !Enum.IsDefined(dipilih))
        {
            return BadRequest();
        }

        var hasil = await pindahkan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Langkah = dipilih,
                Indikator = new Dictionary<string, int> { [Kunci] = versi },
                Alasan = alasan ?? "",
            },
            ct
        );
        return await SelesaiAsync(hasil.Pelanggaran, $"Indikator ini {dipilih.Selesai()}.", ct);
    }

    /// <summary>Stores the texts, or with <paramref name="pakai"/> offers last year's text of that kind as a start.</summary>
    [Butuh(Tindakan.IsiAnalisis)]
    public async Task<IActionResult> OnPostAnalisisAsync(
        [FromForm] Dictionary<JenisAnalisis, string?>? teks,
        [FromForm] Dictionary<JenisAnalisis, string?>? awal,
        JenisAnalisis? pakai,
        [FromServices] SimpanAnalisis simpan,
        CancellationToken ct
    )
    {
        var (tertulis, semula) = (Bersih(teks), Bersih(awal));
        if (pakai is not null)
        {
            return await TampilkanAsync(ct, null, tertulis, pakai);
        }

        var hasil = await simpan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Indikator = Kunci,
                Teks = tertulis,
                Awal = semula,
            },
            ct
        );
        return await SelesaiAsync(hasil.Pelanggaran, "Teks disimpan.", ct, null, tertulis);
    }

    /// <summary>Uploads evidence for the figures ticked.</summary>
    [Butuh(Tindakan.UnggahBukti)]
    public async Task<IActionResult> OnPostBuktiAsync(
        IFormFile? berkas,
        List<string> sel,
        string? keterangan,
        [FromServices] UnggahBukti unggah,
        CancellationToken ct
    )
    {
        await using var isi = berkas?.OpenReadStream() ?? Stream.Null;
        var hasil = await unggah.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Sel = sel,
                Isi = isi,
                NamaBerkas = berkas?.FileName,
                Keterangan = keterangan ?? "",
            },
            ct
        );
        var semula = hasil.Berhasil ? UnggahBukti.NamaSemula(hasil.Isi, berkas?.FileName) : null;
        return await SelesaiAsync(
            hasil.Pelanggaran,
            semula is null
                ? "Bukti diunggah."
                : $"Berkas ini sudah pernah diunggah sebagai «{semula}»; berkas itu yang ditautkan.",
            ct
        );
    }

    /// <summary>Takes evidence off a figure.</summary>
    [Butuh(Tindakan.UnggahBukti)]
    public async Task<IActionResult> OnPostLepasAsync(Guid tautan, [FromServices] LepasBukti lepas, CancellationToken ct)
    {
        var hasil = await lepas.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                TautanId = tautan,
            },
            ct
        );
        return await SelesaiAsync(hasil.Pelanggaran, "Bukti dilepas dari angka ini; berkasnya tetap tersimpan.", ct);
    }

    /// <summary>Signs the request to open a locked figure.</summary>
    [Butuh(Tindakan.TandatanganiPengecualian)]
    public async Task<IActionResult> OnPostBukaKunciAsync(
        string? alasan,
        [FromServices] MintaBukaKunci minta,
        CancellationToken ct
    )
    {
        var hasil = await minta.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Indikator = Kunci,
                Alasan = alasan ?? "",
            },
            ct
        );
        return await SelesaiAsync(hasil.Pelanggaran, "Permintaan ditandatangani; menunggu Admin Pemda.", ct);
    }

    private static Dictionary<JenisAnalisis, string> Bersih(Dictionary<JenisAnalisis, string?>? teks) =>
        teks?.ToDictionary(t => t.Key, t => t.Value ?? "") ?? [];

    private async Task<IActionResult> SelesaiAsync(
        Pelanggaran? galat,
        string pesan,
        CancellationToken ct,
        AngkaKirim? angka = null,
        IReadOnlyDictionary<JenisAnalisis, string>? teks = null
    )
    {
        if (galat is null)
        {
            Pesan = pesan;
            return Redirect(AlamatPeriode("lembar", Kunci));
        }

        Galat = galat;
        Response.StatusCode = KodeTolak(galat);
        await MuatUlangAsync(ct);
        return await TampilkanAsync(ct, angka, teks);
    }

    private async Task<IActionResult> TampilkanAsync(
        CancellationToken ct,
        AngkaKirim? angka = null,
        IReadOnlyDictionary<JenisAnalisis, string>? teks = null,
        JenisAnalisis? pakai = null
    )
    {
        ModelState.Clear();
        var isi = await penyusun.SusunAsync(Instansi, Berkas, Kunci, ct);
        if (isi is null)
        {
            return NotFound();
        }

        Isi = isi.DenganKiriman(angka, Galat, teks, pakai);
        return Page();
    }
}
