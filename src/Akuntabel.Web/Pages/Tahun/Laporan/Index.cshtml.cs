using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>The performance report of the period: its outline, a preview piece by piece, what to look at, and its files.</summary>
public sealed class IndexModel(
    IArsipTahun arsip,
    LihatPekerjaan lihat,
    PilihInstansi pilih,
    MintaLaporan minta,
    BatalkanPekerjaan batalkan,
    MuatKelengkapan kelengkapan,
    PenjagaAkses penjaga
) : HalamanLaporan(arsip, lihat, pilih)
{
    public override string Judul => "Laporan";

    /// <summary>Anchor of the piece shown; the first when unknown.</summary>
    [FromQuery(Name = "bagian")]
    public string? Bagian { get; set; }

    public string Sebutan => Berkas.PerangkatDaerah.SebutanDokumen;

    public PratinjauLaporan Pratinjau { get; private set; } = null!;

    public int Nomor { get; private set; }

    public PotonganLaporan Potongan => Pratinjau.Potongan[Nomor];

    public PotonganLaporan? Sebelum => Nomor > 0 ? Pratinjau.Potongan[Nomor - 1] : null;

    public PotonganLaporan? Sesudah => Nomor + 1 < Pratinjau.Potongan.Count ? Pratinjau.Potongan[Nomor + 1] : null;

    /// <summary>The piece as the writer of HTML reports gives it: text escaped, no style, no script.</summary>
    public HtmlString Isi => new(PenulisHtml.Potongan(Pratinjau.Dokumen, Tampil, AlamatJangkar));

    /// <summary>What is shown: a heading with nothing of its own brings the first piece below it along.</summary>
    private IEnumerable<Blok> Tampil => Potongan.Isi.Count == 1 ? Potongan.Isi.Concat(Sesudah?.Isi ?? []) : Potongan.Isi;

    /// <summary>Whether the reader may write narrative.</summary>
    public bool BolehMenulis { get; private set; }

    /// <summary>Whether the reader may change the outline.</summary>
    public bool BolehMenyusun { get; private set; }

    /// <summary>Places of the piece shown in which the reader may write.</summary>
    public IReadOnlyList<TempatNarasi> TempatNarasi =>
        BolehMenulis
            ?
            [
                .. Pratinjau
                    .Dokumen.TempatNarasi.DistinctBy(t => t.Slot)
                    .Where(t => Tampil.OfType<Blok.Judul>().Any(j => j.Jangkar == t.Jangkar)),
            ]
            : [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await MuatPenyusunanAsync(ct);
        var sasaran = SasaranAkses.PerangkatDaerah(Instansi.PemdaId, Instansi.PerangkatDaerahId);
        BolehMenulis = await penjaga.BolehAsync(Tindakan.TulisNarasi, sasaran, ct);
        BolehMenyusun = await penjaga.BolehAsync(Tindakan.UbahSistematika, sasaran, ct);
        Pratinjau = PratinjauLaporan.Susun(Berkas, await kelengkapan.JalankanAsync(Berkas, ct));
        Nomor = Math.Max(0, Pratinjau.Potongan.ToList().FindIndex(p => p.Jangkar == Bagian));
    }

    [Butuh(Tindakan.SusunLaporan)]
    public async Task<IActionResult> OnPostSusunAsync(CancellationToken ct)
    {
        var masukan = new MintaLaporan.Masukan
        {
            Slug = Slug,
            Periode = Periode,
            Keadaan = await KeadaanAsync(ct),
        };
        return Lanjut((await minta.JalankanAsync(masukan, ct)).Pelanggaran);
    }

    [Butuh(Tindakan.SusunLaporan)]
    public async Task<IActionResult> OnPostBatalAsync(Guid id, CancellationToken ct) =>
        Lanjut((await batalkan.JalankanAsync(Instansi.PerangkatDaerahId, PermintaanLaporan.Jenis, id, ct)).Pelanggaran);

    public string AlamatPotongan(PotonganLaporan potongan) => $"{AlamatLaporan}?bagian={potongan.Jangkar}#pratinjau";

    public string AlamatTulis(TempatNarasi tempat) => AlamatTulis(tempat.Slot);

    private IActionResult Lanjut(Domain.Umum.Pelanggaran? pelanggaran)
    {
        if (pelanggaran is null)
        {
            return Redirect(AlamatPeriode("penyusunan"));
        }

        GalatModel.Jelaskan(HttpContext, pelanggaran);
        return StatusCode(pelanggaran is AksesDitolak ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict);
    }

    private string AlamatJangkar(string jangkar)
    {
        var pemilik = Pratinjau.Potongan.FirstOrDefault(p => p.Isi.Any(b => Jangkar(b) == jangkar));
        return pemilik is null || pemilik == Potongan || Tampil.Any(b => Jangkar(b) == jangkar)
            ? "#" + PenulisHtml.Id(jangkar)
            : $"{AlamatLaporan}?bagian={pemilik.Jangkar}#{PenulisHtml.Id(jangkar)}";
    }

    private static string? Jangkar(Blok blok) =>
        blok switch
        {
            Blok.Judul j => j.Jangkar,
            Blok.Tabel t => t.Jangkar,
            Blok.Gambar g => g.Jangkar,
            _ => null,
        };
}
