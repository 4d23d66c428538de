using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>What the report has besides its figures: uploaded annexes, the emblem, the agency's own outline.</summary>
[BatasUnggah(UnggahanTerbesar)]
[RequestTimeout(BatasUnggahAttribute.Waktu)]
public sealed class KelengkapanModel(
    IArsipTahun arsip,
    LihatPekerjaan lihat,
    PilihInstansi pilih,
    MuatKelengkapan muat,
    UnggahLampiran unggah,
    LepasLampiran lepas,
    UnggahLambang lambang,
    SimpanSistematika simpan
) : HalamanLaporan(arsip, lihat, pilih)
{
    private const long UnggahanTerbesar = 1024L * 1024 * 1024;

    public override string Judul => "Kelengkapan laporan";

    public KelengkapanLaporan Lengkap { get; private set; } = null!;

    /// <summary>Why what was sent was refused.</summary>
    public string Sebab { get; private set; } = "";

    /// <summary>Problems of the outline that was sent, each with its place.</summary>
    public IReadOnlyList<string> Masalah { get; private set; } = [];

    /// <summary>The outline in the field: as sent when it was refused, else as stored.</summary>
    public string Teks { get; private set; } = "";

    public string AlamatIni => AlamatPeriode("kelengkapan");

    public Task OnGetAsync(CancellationToken ct) => MuatAsync(ct);

    [Butuh(Tindakan.UnggahLampiran)]
    public async Task<IActionResult> OnPostLampiranAsync(
        JenisLampiran jenis,
        string? judul,
        IFormFile? berkas,
        CancellationToken ct
    )
    {
        await using var isi = berkas?.OpenReadStream() ?? Stream.Null;
        var hasil = await unggah.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Jenis = jenis,
                Judul = judul ?? "",
                Isi = isi,
                NamaBerkas = berkas?.FileName,
            },
            ct
        );
        return await JawabAsync(hasil.Pelanggaran, ct);
    }

    [Butuh(Tindakan.UnggahLampiran)]
    public async Task<IActionResult> OnPostLepasAsync(Guid id, CancellationToken ct) =>
        await JawabAsync((await lepas.JalankanAsync(new() { Slug = Slug, Id = id }, ct)).Pelanggaran, ct);

    [Butuh(Tindakan.UnggahLampiran)]
    public async Task<IActionResult> OnPostLambangAsync(IFormFile? berkas, CancellationToken ct)
    {
        await using var isi = berkas?.OpenReadStream() ?? Stream.Null;
        return await JawabAsync((await lambang.JalankanAsync(new() { Slug = Slug, Isi = isi }, ct)).Pelanggaran, ct);
    }

    [Butuh(Tindakan.UbahSistematika)]
    public async Task<IActionResult> OnPostSistematikaAsync(string? teks, string? semula, CancellationToken ct)
    {
        var hasil = await simpan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Teks = teks ?? "",
                Semula = semula ?? "",
            },
            ct
        );
        Masalah = (hasil.Pelanggaran as SistematikaTidakSah)?.Masalah ?? [];
        Teks = teks ?? "";
        return await JawabAsync(hasil.Pelanggaran, ct);
    }

    private async Task<IActionResult> JawabAsync(Pelanggaran? pelanggaran, CancellationToken ct)
    {
        if (pelanggaran is null)
        {
            return Redirect(AlamatIni);
        }

        Sebab = Masalah.Count > 0 ? "Sistematika belum disimpan karena:" : pelanggaran.Pesan;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await MuatAsync(ct);
        return Page();
    }

    private async Task MuatAsync(CancellationToken ct)
    {
        await MuatPenyusunanAsync(ct);
        Lengkap = await muat.JalankanAsync(Berkas, ct);
        Teks = Teks.Length > 0 ? Teks : Lengkap.TeksSistematika;
    }
}
