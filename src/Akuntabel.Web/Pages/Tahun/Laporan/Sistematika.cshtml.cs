using System.Security.Cryptography;
using System.Text;
using Akuntabel.App.Antrean;
using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>Edits the outline of the agency's reports: moves, renames, removes and adds its parts, each step stored at once.</summary>
[Butuh(Tindakan.UbahSistematika)]
public sealed class SistematikaModel(
    IArsipTahun arsip,
    LihatPekerjaan lihat,
    PilihInstansi pilih,
    MuatKelengkapan kelengkapan,
    SimpanSistematika simpan,
    UrungkanSistematika urungkan,
    SistematikaTahunLalu tahunLalu
) : HalamanLaporan(arsip, lihat, pilih)
{
    public override string Judul => "Sistematika laporan";

    public KelengkapanLaporan Lengkap { get; private set; } = null!;

    public IReadOnlyList<SimpulTampil> Simpul { get; private set; } = [];

    /// <summary>Problems of the step that was refused.</summary>
    public IReadOnlyList<string> Masalah { get; private set; } = [];

    /// <summary>Whether a step is left to take back.</summary>
    public bool DapatDiurungkan { get; private set; }

    /// <summary>The agency's own outline of an earlier year, offered while this year has none.</summary>
    public (int Tahun, string Teks)? TahunLalu { get; private set; }

    [TempData]
    public string? Pesan { get; set; }

    public string AlamatIni => AlamatPeriode("sistematika");

    /// <summary>Fingerprint of the stored outline, by which a form knows whether somebody else has changed it.</summary>
    public string Sidik => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lengkap.TeksSistematika)))[..16];

    public Task OnGetAsync(CancellationToken ct) => MuatAsync(ct);

    /// <summary>One step with one part; the button says "Naik 2.0".</summary>
    public async Task<IActionResult> OnPostAsync(string? langkah, string? sidik, CancellationToken ct)
    {
        await MuatAsync(ct);
        var bagian = (langkah ?? "").Split(' ', 2);
        if (!Enum.TryParse<LangkahSunting>(bagian[0], out var satu) || !Enum.IsDefined(satu) || bagian.Length < 2)
        {
            return BadRequest();
        }

        var judul = Request.Form[$"judul-{bagian[1]}"].ToString();
        var hasil = PenyuntingSistematika.Langkah(Lengkap.Sistematika, bagian[1], satu, judul);
        var tujuan = hasil.Berhasil ? PenyuntingSistematika.LetakSesudah(Lengkap.Sistematika, bagian[1], satu) : "";
        return await SimpanAsync(hasil, sidik, "#" + SimpulTampil.JangkarLetak(tujuan), ct);
    }

    /// <summary>One part more.</summary>
    public async Task<IActionResult> OnPostTambahAsync(
        string? jenis,
        string? letak,
        string? judul,
        string? sidik,
        CancellationToken ct
    )
    {
        await MuatAsync(ct);
        var sebutan = (judul ?? "").Trim();
        if (PilihanSimpul.PerluJudul(jenis ?? "") && sebutan.Length == 0)
        {
            return await TolakAsync(new LangkahSuntingDitolak("Isi judul bagian yang ditambahkan."), ct);
        }

        return PilihanSimpul.Simpul(jenis ?? "", sebutan) is { } baru
            ? await SimpanAsync(PenyuntingSistematika.Tambah(Lengkap.Sistematika, letak ?? "", baru), sidik, "#susunan", ct)
            : BadRequest();
    }

    /// <summary>Takes the last step back.</summary>
    public async Task<IActionResult> OnPostUrungkanAsync(string? sidik, CancellationToken ct)
    {
        await MuatAsync(ct);
        if (sidik != Sidik)
        {
            return await TolakAsync(new DataDiubahPenggunaLain(), ct);
        }

        var hasil = await urungkan.JalankanAsync(Slug, Periode, Lengkap.TeksSistematika, ct);
        if (hasil.Pelanggaran is { } galat)
        {
            return await TolakAsync(galat, ct);
        }

        Pesan = "Langkah terakhir diurungkan.";
        return Redirect(AlamatIni + "#susunan");
    }

    /// <summary>Takes over the agency's own outline of an earlier year.</summary>
    public async Task<IActionResult> OnPostSalinAsync(string? sidik, CancellationToken ct)
    {
        await MuatAsync(ct);
        return TahunLalu is { } ada
            ? await SimpanAsync(ada.Teks, sidik, "#susunan", ct)
            : await TolakAsync(new LangkahSuntingDitolak("Tidak ada sistematika tahun sebelumnya yang dapat dipakai."), ct);
    }

    /// <summary>Back to the shipped outline.</summary>
    public async Task<IActionResult> OnPostBakuAsync(string? sidik, CancellationToken ct)
    {
        await MuatAsync(ct);
        return await SimpanAsync("", sidik, "#susunan", ct);
    }

    private Task<IActionResult> SimpanAsync(Hasil<Sistematika> hasil, string? sidik, string jangkar, CancellationToken ct) =>
        hasil.Berhasil ? SimpanAsync(PenulisSistematika.Tulis(hasil.Isi), sidik, jangkar, ct) : TolakAsync(hasil.Pelanggaran, ct);

    private async Task<IActionResult> SimpanAsync(string teks, string? sidik, string jangkar, CancellationToken ct)
    {
        if (sidik != Sidik)
        {
            return await TolakAsync(new DataDiubahPenggunaLain(), ct);
        }

        var hasil = await simpan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Teks = teks,
                Semula = Lengkap.TeksSistematika,
            },
            ct
        );
        if (hasil.Pelanggaran is { } galat)
        {
            return await TolakAsync(galat, ct);
        }

        Pesan = teks.Length == 0 ? "Laporan kembali memakai sistematika yang disediakan." : "Sistematika disimpan.";
        return Redirect(AlamatIni + jangkar);
    }

    private async Task<IActionResult> TolakAsync(Pelanggaran galat, CancellationToken ct)
    {
        ModelState.Clear();
        Masalah = galat is SistematikaTidakSah { Masalah: var banyak } ? banyak : [galat.Pesan];
        Response.StatusCode =
            galat is DataDiubahPenggunaLain ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        await MuatAsync(ct);
        return Page();
    }

    private async Task MuatAsync(CancellationToken ct)
    {
        await MuatPenyusunanAsync(ct);
        Lengkap = await kelengkapan.JalankanAsync(Berkas, ct);
        TahunLalu =
            Lengkap.TeksSistematika.Length == 0 ? await tahunLalu.JalankanAsync(Instansi.PerangkatDaerahId, Periode, ct) : null;
        DapatDiurungkan = await urungkan.SebelumnyaAsync(Instansi.PerangkatDaerahId, Periode, ct) is not null;
        Simpul = [.. SimpulTampil.Dari(Lengkap.Sistematika.Isi)];
    }
}
