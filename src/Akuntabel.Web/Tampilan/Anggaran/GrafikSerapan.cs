using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Web.Tampilan;

/// <summary>Bars of absorption per program.</summary>
/// <param name="Desimal">Decimals of a percentage.</param>
public sealed record GrafikSerapan(AnggaranTahun Anggaran, int Desimal)
{
    /// <summary>The programs, or the roots where the budget has no program level.</summary>
    public IReadOnlyList<UkuranAnggaran> Baris { get; } =
        Anggaran.Semua().Any(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
            ? [.. Anggaran.Semua().Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)]
            : Anggaran.Pohon;
}
