using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Documents.Potret;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Pelaporan.Beku;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>
/// The frozen versions of the period's report: freezing in the background, files, proof against today's data, difference of two versions.
/// </summary>
public sealed class BekuModel(
    IArsipTahun arsip,
    LihatPekerjaan lihat,
    PilihInstansi pilih,
    LihatLaporanBeku beku,
    MintaBeku minta,
    BatalkanPekerjaan batalkan,
    PenjagaAkses penjaga
) : HalamanLaporan(arsip, lihat, pilih)
{
    /// <summary>Differences shown at most.</summary>
    public const int BedaTerbanyak = 200;

    public override string Judul => "Laporan beku";

    /// <summary>Number of the version looked at; the newest when not given.</summary>
    [FromQuery(Name = "versi")]
    public int? Versi { get; set; }

    /// <summary>Number of the version to compare with.</summary>
    [FromQuery(Name = "banding")]
    public int? Banding { get; set; }

    /// <summary>Whether the version is built again from today's data.</summary>
    [FromQuery(Name = "periksa")]
    public bool Periksa { get; set; }

    public IReadOnlyList<LaporanBeku> Daftar { get; private set; } = [];

    public LaporanBeku? Terpilih { get; private set; }

    public IReadOnlyList<BagianBeku> Bagian { get; private set; } = [];

    public PemeriksaanBeku? Pemeriksaan { get; private set; }

    public IReadOnlyList<PerbedaanPotret>? Perbedaan { get; private set; }

    /// <summary>Why something asked for could not be done.</summary>
    public string Sebab { get; private set; } = "";

    public string AlasanAngka { get; private set; } = "";

    public string AlasanCatatan { get; private set; } = "";

    /// <summary>The newest job that freezes this report, or null.</summary>
    public Pekerjaan? Pembekuan { get; private set; }

    /// <summary>True while that job waits or runs.</summary>
    public bool Berjalan => Pembekuan is { Tamat: false };

    /// <summary>Whether the reader may freeze.</summary>
    public bool BolehMembekukan { get; private set; }

    public string AlamatBeku => AlamatPeriode("beku");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await MuatAsync(ct);
        if (Versi is not null && Terpilih is null)
        {
            return NotFound();
        }

        if (Terpilih is { } terpilih && Periksa)
        {
            var hasil = await beku.PeriksaAsync(Slug, terpilih, ct);
            (Pemeriksaan, Sebab) = hasil.Berhasil ? (hasil.Isi, "") : (null, hasil.Pelanggaran.Pesan);
        }

        if (Terpilih is { } baru && Daftar.FirstOrDefault(d => d.NomorVersi == Banding) is { } lama)
        {
            var hasil = await beku.BandingkanAsync(lama, baru, ct);
            (Perbedaan, Sebab) = hasil.Berhasil ? (hasil.Isi, Sebab) : (null, hasil.Pelanggaran.Pesan);
        }

        return Page();
    }

    [Butuh(Tindakan.UnduhLaporan)]
    public async Task<IActionResult> OnGetBerkasAsync(string nama, CancellationToken ct)
    {
        await MuatAsync(ct);
        if (Bagian.FirstOrDefault(b => b.Nama == nama) is not { } bagian)
        {
            return NotFound();
        }

        var isi = await beku.IsiAsync(bagian, ct);
        if (isi.Berhasil)
        {
            return File(isi.Isi, bagian.JenisMedia, bagian.Nama);
        }

        GalatModel.Jelaskan(HttpContext, isi.Pelanggaran);
        return StatusCode(StatusCodes.Status409Conflict);
    }

    [Butuh(Tindakan.BekukanLaporan)]
    public async Task<IActionResult> OnPostBekukanAsync(string? alasanAngka, string? alasanCatatan, CancellationToken ct)
    {
        (AlasanAngka, AlasanCatatan) = (alasanAngka ?? "", alasanCatatan ?? "");
        var hasil = await minta.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Alamat = $"{Request.Scheme}://{Request.Host}{Request.PathBase}",
                AlasanAngka = AlasanAngka,
                AlasanCatatan = AlasanCatatan,
            },
            ct
        );
        if (hasil.Berhasil)
        {
            return Redirect(AlamatBeku);
        }

        Sebab = hasil.Pelanggaran.Pesan;
        await MuatAsync(ct);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    [Butuh(Tindakan.BekukanLaporan)]
    public async Task<IActionResult> OnPostBatalAsync(Guid id, CancellationToken ct)
    {
        var hasil = await batalkan.JalankanAsync(Instansi.PerangkatDaerahId, PermintaanBeku.Jenis, id, ct);
        if (hasil.Berhasil)
        {
            return Redirect(AlamatBeku);
        }

        GalatModel.Jelaskan(HttpContext, hasil.Pelanggaran);
        return StatusCode(StatusCodes.Status409Conflict);
    }

    public string AlamatVersi(LaporanBeku versi, string lanjut = "") =>
        $"{AlamatBeku}?versi={CetakAngka.Seperlunya(versi.NomorVersi)}{lanjut}";

    private async Task MuatAsync(CancellationToken ct)
    {
        await MuatPenyusunanAsync(ct);
        BolehMembekukan = await penjaga.BolehAsync(Tindakan.BekukanLaporan, Sasaran, ct);
        Pembekuan = (
            await Lihat.TerakhirAsync(Instansi.PerangkatDaerahId, PermintaanBeku.Jenis, Periode.ToString(), ct)
        )?.Pekerjaan;
        if (Sebab.Length == 0 && Pembekuan is { Keadaan: not KeadaanPekerjaan.Selesai } gagal)
        {
            // The reasons written are not lost with a job that did not succeed.
            var isian = PermintaanBeku.Baca(gagal.Masukan);
            (AlasanAngka, AlasanCatatan) = (isian.AlasanAngka, isian.AlasanCatatan);
        }

        Daftar = await beku.DaftarAsync(Instansi.PerangkatDaerahId, Periode, ct);
        Terpilih =
            Versi is { } n ? Daftar.FirstOrDefault(d => d.NomorVersi == n)
            : Daftar is [var pertama, ..] ? pertama
            : null;
        Bagian = Terpilih is { } satu ? await beku.BagianAsync(satu, ct) : [];
    }
}
