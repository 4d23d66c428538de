using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A formula text that cannot be read.</summary>
/// <param name="Posisi">Character at which reading stopped, from 1.</param>
/// <param name="Sebab">What is wrong there, in Indonesian.</param>
public sealed record RumusTidakSah(int Posisi, string Sebab)
    : Pelanggaran($"Rumus tidak dapat dibaca pada huruf ke-{CetakAngka.Seperlunya(Posisi)}: {Sebab}");
