using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>What the engine gives for an item: figures, or a word.</summary>
internal sealed record Jawaban(IReadOnlyList<decimal> Angka, string? Teks = null)
{
    public static Jawaban? Dari(params HasilHitung?[] hasil) =>
        hasil.All(h => h?.Angka is not null) ? new Jawaban([.. hasil.Select(h => h!.Angka!.Value)]) : null;

    public static Jawaban? Dari(Rupiah? uang) => uang is { } u ? new Jawaban([u.Besar]) : null;

    public bool Cocok(ButirKunci butir) =>
        Teks is null ? butir.Sama(Angka) : string.Equals(Teks, butir.Value, StringComparison.Ordinal);
}
