using System.Text.Json;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor;

/// <summary>Reads a value of the format: a number, a letter of a scale, or null with its reason.</summary>
internal static class NilaiImpor
{
    /// <summary>The value; a value that passed the examination always has one.</summary>
    public static Nilai Baca(JsonElement? isi, AlasanKosong? alasan, string? skala) =>
        isi switch
        {
            { ValueKind: JsonValueKind.Number } angka => Nilai.Dari(angka.GetDecimal()),
            { ValueKind: JsonValueKind.String } huruf => new Nilai.Huruf(skala!, huruf.GetString()!),
            _ => Nilai.Tanpa(alasan ?? AlasanKosong.TidakAdaData),
        };

    /// <summary>Whether a value stands there.</summary>
    public static bool Ada(JsonElement? isi) => isi is { ValueKind: JsonValueKind.Number or JsonValueKind.String };
}
