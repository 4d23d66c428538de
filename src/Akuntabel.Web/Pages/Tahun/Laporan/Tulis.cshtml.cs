using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>Writes the narrative of the report: the places left, the text with its preview in the middle, checks and offered sentences right.</summary>
[Butuh(Tindakan.TulisNarasi)]
public sealed class TulisModel(
    IArsipTahun arsip,
    LihatPekerjaan lihat,
    PilihInstansi pilih,
    MuatKelengkapan kelengkapan,
    SimpanNarasi simpan,
    NarasiSebelumnya sebelumnya
) : HalamanLaporan(arsip, lihat, pilih)
{
    public override string Judul => "Tulis narasi";

    /// <summary>Place written in; the first when not named.</summary>
    [FromQuery(Name = "slot")]
    public string? Slot { get; set; }

    public MejaNarasi Meja { get; private set; } = null!;

    /// <summary>Text of the field.</summary>
    public string Teks { get; private set; } = "";

    /// <summary>The stored text the writer began with.</summary>
    public string Semula { get; private set; } = "";

    /// <summary>What stood here before the last writing; null when nothing did.</summary>
    public string? Sebelumnya { get; private set; }

    /// <summary>Why the text was not stored.</summary>
    public Pelanggaran? Galat { get; private set; }

    [TempData]
    public string? Pesan { get; set; }

    public string AlamatIni => AlamatTulis(Meja.Tempat.Slot);

    public HtmlString Isi =>
        new(PenulisHtml.Potongan(Meja.Pratinjau.Dokumen, Meja.Potongan.Isi, jangkar => "#" + PenulisHtml.Id(jangkar)));

    public string AlamatTempat(TempatNarasi tempat) => AlamatTulis(tempat.Slot);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await SusunAsync(null, ct))
        {
            return NotFound();
        }

        (Teks, Semula) = (Meja.Tersimpan, Meja.Tersimpan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? teks, string? semula, CancellationToken ct)
    {
        var hasil = await simpan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Slot = Slot ?? "",
                Teks = teks ?? "",
                Semula = semula ?? "",
            },
            ct
        );
        if (hasil.Pelanggaran is { } galat)
        {
            Galat = galat;
            Response.StatusCode =
                galat is NarasiBentrok ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
            // Whoever saves again has seen what the other one wrote.
            return await TampilkanAsync(teks, galat is NarasiBentrok b ? b.Tersimpan : semula, ct);
        }

        Pesan = hasil.Isi.Length == 0 ? "Narasi dikosongkan; laporan memakai kalimat dari data." : "Narasi disimpan.";
        return Redirect(AlamatTulis(Slot ?? ""));
    }

    /// <summary>Shows the report with the text of the field; nothing is stored.</summary>
    public Task<IActionResult> OnPostLihatAsync(string? teks, string? semula, CancellationToken ct) =>
        TampilkanAsync(teks, semula, ct);

    /// <summary>Puts what stood here before the last writing into the field; nothing is stored.</summary>
    public async Task<IActionResult> OnPostSebelumnyaAsync(string? teks, string? semula, CancellationToken ct)
    {
        var tampil = await TampilkanAsync(teks, semula, ct);
        return Sebelumnya is { } lama ? await TampilkanAsync(lama, semula, ct) : tampil;
    }

    /// <summary>Puts an offered paragraph behind the text of the field; nothing is stored.</summary>
    public async Task<IActionResult> OnPostSisipAsync(string? teks, string? semula, int sisip, CancellationToken ct)
    {
        var tampil = await TampilkanAsync(teks, semula, ct);
        if (Meja is null || sisip < 0 || sisip >= Meja.Tawaran.Count)
        {
            return tampil;
        }

        return await TampilkanAsync(SimpanNarasi.Rapikan($"{teks}\n\n{Meja.Tawaran[sisip]}"), semula, ct);
    }

    private async Task<IActionResult> TampilkanAsync(string? teks, string? semula, CancellationToken ct)
    {
        ModelState.Clear();
        (Teks, Semula) = (teks ?? "", semula ?? "");
        var terbaca = Teks.Length > SimpanNarasi.PanjangTerbesar ? null : SimpanNarasi.Rapikan(Teks);
        return await SusunAsync(terbaca, ct) ? Page() : NotFound();
    }

    private async Task<bool> SusunAsync(string? teks, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        await MuatUlangAsync(ct);
        if (MejaNarasi.Susun(Berkas, await kelengkapan.JalankanAsync(Berkas, ct), Slot, teks) is not { } meja)
        {
            return false;
        }

        Meja = meja;
        Sebelumnya = await sebelumnya.JalankanAsync(Instansi.PerangkatDaerahId, Periode, meja.Tempat.Slot, ct);
        return true;
    }
}
