using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>A step of editing that is not possible where it was asked.</summary>
public sealed record LangkahSuntingDitolak(string Sebab) : Pelanggaran(Sebab);
