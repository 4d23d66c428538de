using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Perjanjian;

/// <summary>There is no such version of the year's agreement.</summary>
/// <param name="Tahun">The year asked for.</param>
/// <param name="Tersedia">Versions there are.</param>
public sealed record PerjanjianTidakAda(int Tahun, IReadOnlyList<int> Tersedia)
    : Pelanggaran(
        Tersedia.Count == 0
            ? FormattableString.Invariant($"Perjanjian Kinerja tahun {Tahun} belum dicatat.")
            : FormattableString.Invariant(
                $"Versi Perjanjian Kinerja tahun {Tahun} yang diminta tidak ada. Yang tersedia: {string.Join(", ", Tersedia)}."
            )
    );
