using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The bands of a scale leave a gap, overlap, or do not cover every value.</summary>
public sealed record SkalaTidakSah(string Pesan) : Pelanggaran(Pesan);
