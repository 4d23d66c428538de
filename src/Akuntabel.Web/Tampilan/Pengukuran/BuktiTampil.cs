using Akuntabel.Domain.DataKinerja;

namespace Akuntabel.Web.Tampilan;

/// <summary>A file as the evidence of one figure.</summary>
/// <param name="Bukti">The file.</param>
/// <param name="Tautan">Its tie to the figure.</param>
/// <param name="Angka">Name of the figure.</param>
public sealed record BuktiTampil(Bukti Bukti, TautanBukti Tautan, string Angka);
