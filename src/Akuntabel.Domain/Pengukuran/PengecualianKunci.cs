namespace Akuntabel.Domain.Pengukuran;

/// <summary>A signed, timed leave to change a closed figure.</summary>
/// <param name="Penandatangan">The head of the agency who signed it.</param>
/// <param name="BerlakuSampai">Last moment of its validity.</param>
/// <param name="Alasan">Why it is needed.</param>
public sealed record PengecualianKunci(PelakuAlur Penandatangan, DateTimeOffset BerlakuSampai, string Alasan);
