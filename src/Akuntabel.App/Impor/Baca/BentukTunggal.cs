using System.Globalization;
using System.Text.Json;

namespace Akuntabel.App.Impor.Baca;

/// <summary>Whether a single JSON value fits the type of the record's member.</summary>
internal static class BentukTunggal
{
    /// <summary>What is wrong with the value, one sentence each.</summary>
    public static IEnumerable<string> Periksa(JsonElement isi, Type tipe)
    {
        var kalimat = tipe switch
        {
            _ when tipe == typeof(JsonElement) => Nilai(isi),
            _ when tipe == typeof(string) => Teks(isi),
            _ when tipe == typeof(bool) => isi.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? null
                : Bukan("true atau false", isi),
            _ when tipe == typeof(int) => isi.ValueKind == JsonValueKind.Number && isi.TryGetInt32(out _)
                ? null
                : Bukan("bilangan bulat", isi),
            _ when tipe == typeof(decimal) => isi.ValueKind == JsonValueKind.Number
                ? AngkaMentah.Periksa(isi)
                : Bukan("angka", isi),
            _ when tipe == typeof(DateOnly) => Tanggal(isi),
            { IsEnum: true } => Pilihan(isi, tipe),
            _ => throw new InvalidOperationException($"The format has a member of type {tipe.Name} that has no check."),
        };
        return kalimat is null ? [] : [kalimat];
    }

    /// <summary>The text of a JSON string, or null for anything else and for damaged text.</summary>
    public static string? TeksAman(JsonElement isi)
    {
        try
        {
            return isi.ValueKind == JsonValueKind.String ? isi.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a property; a damaged one is shown with replacement signs.</summary>
    public static string NamaAman(JsonProperty butir)
    {
        try
        {
            return butir.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>What a value is, for a sentence.</summary>
    public static string Sebutan(JsonElement isi) =>
        isi.ValueKind switch
        {
            JsonValueKind.Object => "objek {…}",
            JsonValueKind.Array => "daftar […]",
            JsonValueKind.String => TeksAman(isi) is { Length: <= 60 } t ? $"teks \"{t}\"" : "teks",
            JsonValueKind.Number => $"angka {(isi.GetRawText() is { Length: <= 60 } t ? t : "yang sangat panjang")}",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => "null",
        };

    private static string Bukan(string harus, JsonElement isi) => $"Harus {harus}, bukan {Sebutan(isi)}.";

    private static string? Teks(JsonElement isi) =>
        isi.ValueKind != JsonValueKind.String ? Bukan("teks", isi)
        : TeksAman(isi) is not { } teks ? "Teks mengandung huruf yang rusak."
        : teks.Any(h => char.IsControl(h) && h is not ('\n' or '\r' or '\t'))
            ? "Teks mengandung tanda kendali yang tidak boleh disimpan."
        : null;

    private static string? Nilai(JsonElement isi) =>
        isi.ValueKind switch
        {
            JsonValueKind.Number => AngkaMentah.Periksa(isi),
            JsonValueKind.String => Teks(isi),
            JsonValueKind.Null => null,
            _ => Bukan("angka, huruf predikat, atau null", isi),
        };

    private static string? Tanggal(JsonElement isi) =>
        DateOnly.TryParseExact(TeksAman(isi), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari)
        && hari.Year is >= 1900 and <= 2200
            ? null
            : Bukan("tanggal yang ada, berbentuk \"2019-12-31\"", isi);

    private static string? Pilihan(JsonElement isi, Type tipe)
    {
        var boleh = Enum.GetNames(tipe);
        return TeksAman(isi) is { } teks && boleh.Contains(teks, StringComparer.Ordinal)
            ? null
            : $"Harus salah satu dari {string.Join(", ", boleh)}; bukan {Sebutan(isi)}.";
    }
}
