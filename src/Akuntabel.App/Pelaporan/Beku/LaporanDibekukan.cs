using Akuntabel.Domain.Pelaporan.Beku;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>A frozen report with its files.</summary>
/// <param name="Laporan">The version.</param>
/// <param name="Bagian">Its files, by name.</param>
/// <param name="TanpaPdf">Why there is no PDF among them, or null.</param>
public sealed record LaporanDibekukan(LaporanBeku Laporan, IReadOnlyList<BagianBeku> Bagian, Pelanggaran? TanpaPdf = null);
