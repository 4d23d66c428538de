namespace Akuntabel.Domain.Umum;

/// <summary>The rows do not form a tree.</summary>
public sealed record PohonTidakSah(string Pesan) : Pelanggaran(Pesan);
