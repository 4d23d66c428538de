using Akuntabel.App.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Assignments for the acts of a request, from <see cref="ArsipPengguna"/>.</summary>
public sealed class PenugasanWeb(ArsipPengguna arsip, IArsipTahun tahun, IHttpContextAccessor permintaan) : IPenugasanPelaku
{
    private readonly HttpContext? _konteks = permintaan.HttpContext;

    public async Task<BerkasPengguna?> AmbilAsync(Guid penggunaId, CancellationToken batal) =>
        await arsip.AmbilAsync(penggunaId, await TandaAsync(batal), batal);

    public async Task<string?> ZonaWaktuAsync(int pemdaId, CancellationToken batal) =>
        await arsip.ZonaAsync(pemdaId, await TandaAsync(batal), batal);

    private Task<string> TandaAsync(CancellationToken batal) => _konteks?.TandaAsync(tahun) ?? tahun.TandaAsync(batal);
}
