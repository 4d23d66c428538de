namespace Akuntabel.App.Pencarian;

/// <summary>Something found: an indicator or a budget node of an agency's year.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Nama">Its name.</param>
/// <param name="PerangkatDaerahId">Whose it is.</param>
/// <param name="Tahun">The newest year it stands in.</param>
/// <param name="Kunci">Its kunci, for its address.</param>
public sealed record HasilCari(JenisHasilCari Jenis, string Nama, Guid PerangkatDaerahId, int Tahun, string Kunci);
