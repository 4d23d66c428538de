using System.Security.Cryptography;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>The code a frozen report is asked for by: hard to guess, easy to type.</summary>
internal static class KodeBeku
{
    /// <summary>Without letters and digits that are taken for each other.</summary>
    private const string Abjad = "23456789abcdefghjkmnpqrstvwxyz";

    private const int Panjang = 16;

    /// <summary>A new code of 16 signs, some 78 bits.</summary>
    public static string Baru() => RandomNumberGenerator.GetString(Abjad, Panjang);
}
