using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>The finished files.</summary>
/// <param name="Berkas">One per form asked for, in that order; a PDF that could not be made is left out.</param>
/// <param name="Draf">True when not all figures were approved; the files then say so.</param>
public sealed record SusunLaporanHasil(IReadOnlyList<BerkasLaporan> Berkas, bool Draf)
{
    /// <summary>Why the PDF asked for is not among the files; null when it is, or was not asked for.</summary>
    public Pelanggaran? TanpaPdf { get; init; }
}
