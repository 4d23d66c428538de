using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>An outline that cannot be used, with every problem found and where.</summary>
public sealed record SistematikaTidakSah(IReadOnlyList<string> Masalah)
    : Pelanggaran("Sistematika laporan tidak dapat dipakai: " + string.Join(" ", Masalah));
