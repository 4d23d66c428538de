using System.Globalization;
using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>What the pages of the report share: where its writing stands. They change by themselves, so no browser keeps them.</summary>
public abstract class HalamanLaporan(IArsipTahun arsip, LihatPekerjaan lihat, PilihInstansi pilih) : HalamanTahun(arsip)
{
    private readonly IArsipTahun _arsip = arsip;

    public override string SegmenRuang => "laporan";

    public PenyusunanTampil Penyusunan { get; private set; } = null!;

    public string AlamatLaporan => AlamatPeriode();

    /// <summary>Where the narrative of a place is written.</summary>
    public string AlamatTulis(string slot) => $"{AlamatPeriode("tulis")}?slot={Uri.EscapeDataString(slot)}";

    protected LihatPekerjaan Lihat => lihat;

    /// <summary>State of the data now.</summary>
    protected Task<string> KeadaanAsync(CancellationToken ct) => _arsip.TandaAsync(ct);

    /// <summary>Chooses the agency as scope of this request and reads its newest job; called first.</summary>
    protected async Task MuatPenyusunanAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        await pilih.JalankanAsync(Slug, ct);
        var terakhir = await lihat.TerakhirAsync(Instansi.PerangkatDaerahId, PermintaanLaporan.Jenis, Periode.ToString(), ct);
        var keadaan = await KeadaanAsync(ct);
        var zona = TimeZoneInfo.FindSystemTimeZoneById(Berkas.Pemda.ZonaWaktu);
        Penyusunan = new()
        {
            Terakhir = terakhir,
            Alamat = AlamatPeriode("penyusunan"),
            AlamatLaporan = AlamatLaporan,
            Usang = terakhir is { } t && PermintaanLaporan.Baca(t.Pekerjaan.Masukan).Keadaan != keadaan,
            Waktu = w =>
                TimeZoneInfo.ConvertTimeFromUtc(w, zona).ToString("d MMMM yyyy HH.mm", CultureInfo.GetCultureInfo("id-ID")),
        };
    }
}
