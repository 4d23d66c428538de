using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>The finished files.</summary>
/// <param name="Berkas">One per form asked for, in that order; a PDF that could not be made is left out.</param>
/// <param name="Draf">True when not all figures were approved, or a sentence does not agree with them; the files then say so.</param>
public sealed record SusunLaporanHasil(IReadOnlyList<BerkasLaporan> Berkas, bool Draf)
{
    /// <summary>Written sentences that do not agree with the figures; none in a sound report.</summary>
    public IReadOnlyList<CatatanNarasi> CatatanNarasi { get; init; } = [];

    /// <summary>Why the PDF asked for is not among the files; null when it is, or was not asked for.</summary>
    public Pelanggaran? TanpaPdf { get; init; }
}
