using System.Security.Claims;
using Akuntabel.App.Antrean;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// Who acts in a request: the signed-in account, or "tamu"; in a job whoever asked for it. Any other service scope made outside a
/// request belongs to the server itself.
/// </summary>
public sealed class PelakuWeb(IHttpContextAccessor permintaan, PelakuPekerjaan pekerjaan) : IPelaku
{
    private readonly HttpContext? _konteks = permintaan.HttpContext;
    private Pengguna? _barusan;

    public string Nama =>
        _barusan?.NamaAkun
        ?? pekerjaan.Nama
        ?? (
            _konteks is null ? "sistem"
            : PenggunaId is null ? "tamu"
            : _konteks.User.Identity!.Name!
        );

    public Guid? PenggunaId =>
        _barusan?.Id
        ?? pekerjaan.PenggunaId
        ?? (Guid.TryParse(_konteks?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null);

    public bool PengelolaMesin => _konteks is null && pekerjaan.PenggunaId is null;

    /// <summary>Signing in has just succeeded: the rest of the request is this account's.</summary>
    public void Jadi(Pengguna pengguna) => _barusan = pengguna;
}
