using System.Security.Claims;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// Who acts in a request: the signed-in account, or "tamu". A service scope made outside any request belongs to the server itself.
/// </summary>
public sealed class PelakuWeb(IHttpContextAccessor permintaan) : IPelaku
{
    private readonly HttpContext? _konteks = permintaan.HttpContext;
    private Pengguna? _barusan;

    public string Nama =>
        _barusan?.NamaAkun
        ?? (
            _konteks is null ? "sistem"
            : PenggunaId is null ? "tamu"
            : _konteks.User.Identity!.Name!
        );

    public Guid? PenggunaId =>
        _barusan?.Id ?? (Guid.TryParse(_konteks?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null);

    public bool PengelolaMesin => _konteks is null;

    /// <summary>Signing in has just succeeded: the rest of the request is this account's.</summary>
    public void Jadi(Pengguna pengguna) => _barusan = pengguna;
}
