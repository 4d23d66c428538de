namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>A form that met an expired session.</summary>
/// <param name="Alamat">Where it was to go.</param>
/// <param name="Pemilik">The account that typed it.</param>
/// <param name="Isian">Its fields.</param>
/// <param name="AdaBerkas">Whether files were with it; they have to be chosen again.</param>
public sealed record IsianTertitip(string Alamat, string Pemilik, IReadOnlyDictionary<string, string[]> Isian, bool AdaBerkas);
