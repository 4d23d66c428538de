using Akuntabel.App.Pelaporan;

namespace Akuntabel.App.Antrean;

/// <summary>What a job has made.</summary>
/// <param name="Berkas">Its files, in order.</param>
/// <param name="Pesan">A sentence about the result; empty for nothing to say.</param>
public sealed record HasilPelaksanaan(IReadOnlyList<BerkasLaporan> Berkas, string Pesan = "");
