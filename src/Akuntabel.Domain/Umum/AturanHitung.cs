namespace Akuntabel.Domain.Umum;

/// <summary>
/// A calculation rule as a value: what <c>docs/rumus.md</c>, the "cara hitung" panel and the annex asal-usul angka name.
/// Every rule is a static field of the file that holds its formula and is listed by <c>DaftarAturan</c>.
/// </summary>
/// <param name="Id">Stable id such as <c>PENGUKURAN-CAPAIAN-1</c>; a search for it finds the formula.</param>
/// <param name="Nama">Indonesian name for the reader.</param>
/// <param name="Rumus">The formula as text, in Indonesian terms.</param>
/// <param name="DasarHukum">Regulation and article, or the practice it follows, named as such.</param>
/// <param name="BerlakuSejak">Valid from this day.</param>
public sealed record AturanHitung(string Id, string Nama, string Rumus, string DasarHukum, DateOnly BerlakuSejak);
