using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>A kind of diagram an outline can name: one declaration file each, found in <see cref="DaftarJenisBagan"/>.</summary>
/// <param name="Nama">Name used in outlines.</param>
/// <param name="Uraian">What it shows.</param>
/// <param name="Susun">The diagram; refused with the sentence to print when there is nothing to draw or the rows form no tree.</param>
public sealed record JenisBagan(string Nama, string Uraian, Func<BahanTabel, Hasil<ModelBagan>> Susun);
