using System.Text.Json;

namespace Akuntabel.App.Impor.Baca;

/// <summary>Whether a JSON number can be kept exactly: decimal(28,10), read from its text and never as a binary fraction.</summary>
internal static class AngkaMentah
{
    private const decimal Batas = 1_000_000_000_000_000_000m;

    /// <summary>What is wrong, or null.</summary>
    public static string? Periksa(JsonElement isi)
    {
        var mentah = isi.GetRawText();
        if (!isi.TryGetDecimal(out var angka) || Math.Abs(angka) >= Batas)
        {
            return "Angka terlalu besar: paling banyak 18 angka di depan koma.";
        }

        return Desimal(angka) > 10 || AngkaPenting(mentah) > 28
            ? "Angka terlalu teliti: paling banyak 10 angka di belakang koma."
            : null;
    }

    /// <summary>Decimals of a number, zeros at the end not counted.</summary>
    public static int Desimal(decimal angka)
    {
        var desimal = angka.Scale;
        while (desimal > 0 && decimal.Round(angka, desimal - 1) == angka)
        {
            desimal--;
        }

        return desimal;
    }

    private static int AngkaPenting(string mentah)
    {
        var angka = mentah.Split('e', 'E')[0].Where(char.IsAsciiDigit).ToArray();
        return new string(angka).Trim('0').Length;
    }
}
