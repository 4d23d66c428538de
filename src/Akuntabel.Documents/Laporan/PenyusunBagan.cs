using Akuntabel.Documents.Bagan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Laporan;

/// <summary>The pages of a diagram as blocks, or the sentence that says why there is none.</summary>
internal static class PenyusunBagan
{
    public static IEnumerable<Blok> Susun(Hasil<ModelBagan> bagan, Func<NomorObjek> nomor)
    {
        if (!bagan.Berhasil)
        {
            return [new Blok.Paragraf(Inline.Dari(bagan.Pelanggaran.Pesan))];
        }

        var (model, halaman) = (bagan.Isi, TataBagan.Susun(bagan.Isi));
        return halaman.Select(
            (h, i) =>
            {
                var bagian = halaman.Count > 1 ? FormattableString.Invariant($" (bagian {i + 1} dari {halaman.Count})") : "";
                return new Blok.Bagan(
                    h,
                    model.Judul + bagian,
                    model.Uraian,
                    nomor(),
                    FormattableString.Invariant($"gambar-{model.Kunci}-{i + 1}")
                )
                {
                    Akar = i == 0 ? model.Akar : null,
                };
            }
        );
    }
}
