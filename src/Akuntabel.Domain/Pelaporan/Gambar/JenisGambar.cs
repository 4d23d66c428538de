using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>A kind of chart an outline can name: one declaration file each, found in <see cref="DaftarJenisGambar"/>.</summary>
/// <param name="Nama">Name used in outlines.</param>
/// <param name="Uraian">What it shows.</param>
/// <param name="Susun">The charts; none when there is nothing worth drawing.</param>
public sealed record JenisGambar(string Nama, string Uraian, Func<BahanTabel, IEnumerable<ModelGrafik>> Susun);
