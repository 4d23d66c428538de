namespace Akuntabel.Web.Pages;

/// <summary>What the sign-in page asks for.</summary>
public enum TahapMasuk
{
    Sandi,

    Kode,

    /// <summary>Signed in; a form from before waits.</summary>
    Isian,
}
