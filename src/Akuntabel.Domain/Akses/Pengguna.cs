using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>An account. What it may do follows from its <see cref="Penugasan"/>. Never deleted; <see cref="Aktif"/> ends it.</summary>
public sealed class Pengguna : IBerlingkupInstalasi, IBerversi
{
    public required Guid Id { get; init; }

    /// <summary>What one types to sign in, as <see cref="NamaAkunSah"/> allows it; unique.</summary>
    public required string NamaAkun { get; init; }

    /// <summary>Name as shown on pages.</summary>
    [DataPribadi]
    public required string NamaLengkap { get; set; }

    /// <summary>The pemda whose Admin Pemda keeps the account; null when only Admin Sistem does.</summary>
    public int? PemdaId { get; init; }

    /// <summary>Password hash in the form of ASP.NET Core Identity.</summary>
    public required string SandiHash { get; set; }

    /// <summary>Changes with the password, the second factor or a lock; sessions of an older one end at once.</summary>
    public required string CapKeamanan { get; set; }

    /// <summary>The password was given by somebody else and must be changed before anything else.</summary>
    public required bool HarusGantiSandi { get; set; }

    /// <summary>False ends every session and refuses new ones.</summary>
    public bool Aktif { get; set; } = true;

    /// <summary>Failed sign-ins in a row.</summary>
    public int JumlahGagal { get; set; }

    /// <summary>UTC instant until which sign-ins are refused, or null.</summary>
    public DateTime? TerkunciSampai { get; set; }

    /// <summary>Key of the authenticator app, encrypted; null without one.</summary>
    public string? KunciTotp { get; set; }

    /// <summary>Whether signing in asks for a code of the authenticator app.</summary>
    public bool PakaiTotp { get; set; }

    /// <summary>The code accepted last, which is not accepted again; or empty.</summary>
    public string TotpTerakhir { get; set; } = "";

    /// <summary>Hashes of unused recovery codes, parted by spaces; or empty.</summary>
    public string KodePemulihan { get; set; } = "";

    public int Versi { get; set; } = 1;

    /// <summary>3 to 40 lower-case letters, digits, dots or hyphens, beginning with a letter.</summary>
    public static bool NamaAkunSah(string nama) =>
        nama.Length is >= 3 and <= 40
        && char.IsAsciiLetterLower(nama[0])
        && nama.All(h => char.IsAsciiLetterLower(h) || char.IsAsciiDigit(h) || h is '.' or '-');
}
