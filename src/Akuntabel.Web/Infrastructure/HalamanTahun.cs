using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// A page inside an agency's year: loads the rows of the period in the address before its handler runs. An unknown agency or year,
/// or one the reader may not see, answers the same 404.
/// </summary>
public abstract class HalamanTahun(IArsipTahun arsip) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public int Tahun { get; set; }

    [FromRoute(Name = "periode")]
    public string? PeriodeTeks { get; set; }

    /// <summary>Segment of the room the page belongs to, as in <see cref="Ruang"/>.</summary>
    public abstract string SegmenRuang { get; }

    /// <summary>Page title.</summary>
    public abstract string Judul { get; }

    public BerkasTahun Berkas { get; private set; } = null!;

    public InstansiTerdaftar Instansi { get; private set; } = null!;

    /// <summary>Decides what the reader may do.</summary>
    public PenjagaAkses Penjaga => HttpContext.RequestServices.GetRequiredService<PenjagaAkses>();

    /// <summary>The agency as the object of an act.</summary>
    public SasaranAkses Sasaran => InstansiTerlihat.Sasaran(Instansi);

    /// <summary>The agencies the reader may see.</summary>
    public IReadOnlyList<InstansiTerdaftar> DaftarInstansi { get; private set; } = [];

    public Periode Periode => Berkas.Periode;

    /// <summary>Decimals of the percentages the system computes.</summary>
    public int DesimalPersen => Berkas.Kebijakan.DesimalPersen;

    /// <summary>The year and its measured parts, for the choice of period.</summary>
    public IReadOnlyList<Periode> PilihanPeriode =>
        [.. PeriodeTerisi.Daftar(Berkas).Append(Periode.Tahunan(Tahun)).Append(Periode).Distinct().Order()];

    public Ruang Ruang => Ruang.Semua.First(r => r.Segmen == SegmenRuang);

    /// <summary>The rooms the reader may enter.</summary>
    public IReadOnlyList<Ruang> RuangTerlihat { get; private set; } = [];

    public string Alamat(Ruang ruang) => ruang.Alamat(Slug, Tahun);

    /// <summary>Address of something in this page's room.</summary>
    public string Alamat(params string[] bagian) => string.Join('/', [Ruang.Alamat(Slug, Tahun), .. bagian]);

    /// <summary>Address of something of the period shown, in this page's room.</summary>
    public string AlamatPeriode(params string[] bagian) => Alamat([PeriodeAlamat.Tulis(Periode), .. bagian]);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        DaftarInstansi = await HttpContext.RequestServices.GetRequiredService<InstansiTerlihat>().SemuaAsync(ct);
        var instansi = DaftarInstansi.FirstOrDefault(i => i.Slug == Slug);
        if (instansi is null || !instansi.Tahun.Contains(Tahun))
        {
            context.Result = NotFound();
            return;
        }

        var berkas = await MuatAsync(ct);
        if (!berkas.Berhasil)
        {
            context.Result = Tolak(berkas.Pelanggaran);
            return;
        }

        (Instansi, Berkas) = (instansi, berkas.Isi);
        RuangTerlihat = await RuangAsync(ct);
        await next();
    }

    /// <summary>How a refusal is answered: 403 when the right is missing, else 422.</summary>
    protected static int KodeTolak(Pelanggaran pelanggaran) =>
        pelanggaran is AksesDitolak ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;

    /// <summary>Reads the rows anew after an act of this request has changed some.</summary>
    protected async Task MuatUlangAsync(CancellationToken ct)
    {
        var berkas = await MuatAsync(ct);
        Berkas = berkas.Berhasil ? berkas.Isi : Berkas;
    }

    private async Task<IReadOnlyList<Ruang>> RuangAsync(CancellationToken ct)
    {
        var sasaran = SasaranAkses.DiSuatuUnit(Instansi.PemdaId, Instansi.PerangkatDaerahId);
        List<Ruang> hasil = [];
        foreach (var ruang in Ruang.Semua)
        {
            if (ruang.Butuh is not { } butuh || await Penjaga.BolehAsync(butuh, sasaran, ct))
            {
                hasil.Add(ruang);
            }
        }

        return hasil;
    }

    /// <summary>A year that is there but cannot be shown says why; everything else is not found.</summary>
    private StatusCodeResult Tolak(Pelanggaran pelanggaran)
    {
        if (pelanggaran is not KebijakanBelumDitetapkan)
        {
            return NotFound();
        }

        GalatModel.Jelaskan(HttpContext, pelanggaran);
        return StatusCode(StatusCodes.Status409Conflict);
    }

    /// <summary>The period in the address, else the one the year is shown by first.</summary>
    private async Task<Hasil<BerkasTahun>> MuatAsync(CancellationToken ct)
    {
        if (PeriodeAlamat.TryBaca(PeriodeTeks, Tahun, out var diminta))
        {
            return await arsip.MuatAsync(Slug, diminta, ct);
        }

        var setahun = await arsip.MuatAsync(Slug, Periode.Tahunan(Tahun), ct);
        return !setahun.Berhasil || PeriodeTerisi.Utama(setahun.Isi) is var utama && utama == setahun.Isi.Periode
            ? setahun
            : await arsip.MuatAsync(Slug, utama, ct);
    }
}
