namespace Akuntabel.Domain.Pengukuran;

/// <summary>How many sasaran fall in a band.</summary>
public sealed record JumlahKategori(PitaSkala Pita, int Jumlah);
