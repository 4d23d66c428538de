namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Who has a password from somebody else chooses an own one before anything else.</summary>
public sealed class WajibGantiSandi(RequestDelegate berikut)
{
    /// <summary>Where the password is changed.</summary>
    public const string Alamat = "/pengaturan/sandi";

    public Task InvokeAsync(HttpContext konteks)
    {
        if (konteks.Pengguna() is not { HarusGantiSandi: true } || Bebas(konteks.Request.Path))
        {
            return berikut(konteks);
        }

        konteks.Response.Redirect(Alamat);
        return Task.CompletedTask;
    }

    private static bool Bebas(PathString jalur) =>
        jalur == Alamat
        || jalur == "/keluar"
        || jalur.StartsWithSegments("/aset", StringComparison.Ordinal)
        || jalur.StartsWithSegments("/galat", StringComparison.Ordinal);
}
