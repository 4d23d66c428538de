using Akuntabel.App.Pelaporan.Kelengkapan;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>A report nothing speaks against freezing.</summary>
/// <param name="Bahan">What is frozen.</param>
/// <param name="Kelengkapan">Its outline and annexes.</param>
/// <param name="Alasan">The reasons it carries.</param>
/// <param name="NomorVersi">The version it becomes.</param>
internal sealed record BekuDisiapkan(BahanBeku Bahan, KelengkapanLaporan Kelengkapan, AlasanBeku Alasan, int NomorVersi);
