using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>A month of the budget that waits for one's next step.</summary>
/// <param name="Periode">The month.</param>
/// <param name="Langkah">The step.</param>
/// <param name="AlasanKembali">Why it was sent back; empty when it was not.</param>
public sealed record BulanMenunggu(Periode Periode, LangkahAlur Langkah, string AlasanKembali);
