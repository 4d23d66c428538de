namespace Akuntabel.App.Pelaporan;

/// <summary>The finished files.</summary>
/// <param name="Berkas">One per form asked for, in that order.</param>
/// <param name="Draf">True when not all figures were approved; the files then say so.</param>
public sealed record SusunLaporanHasil(IReadOnlyList<BerkasLaporan> Berkas, bool Draf);
