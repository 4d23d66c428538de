using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>A node of a plan with its indicators, ready to be shown as a foldable outline.</summary>
public sealed record CabangRencana(
    JenisSimpul Jenis,
    string Nomor,
    string Teks,
    string PenanggungJawab,
    TabelTarget Indikator,
    IReadOnlyList<CabangRencana> Anak
)
{
    /// <summary>Levels down to sasaran stand open, the rest is folded.</summary>
    public bool Terbuka => Jenis <= JenisSimpul.Sasaran;

    public bool Daun => Anak.Count == 0 && Indikator.Baris.Count == 0;
}

/// <summary>Builds the outlines of the Renstra and the RPJMD.</summary>
public static class PohonRencana
{
    /// <summary>The Renstra's outline; empty when there is none or its rows form no tree.</summary>
    public static IReadOnlyList<CabangRencana> Renstra(BerkasTahun berkas) =>
        Susun(
            berkas,
            Pohon<SimpulRenstra>.Bangun(berkas.SimpulRenstra.OrderBy(s => s.Urutan), s => s.Id, s => s.IndukId),
            s => new Isi(s.Jenis, s.Nomor, s.Teks, s.PenanggungJawab, s.Identitas),
            PemilikIndikator.SimpulRenstra,
            SumberTarget.Renstra
        );

    /// <summary>The region's plan, as far as it is recorded.</summary>
    public static IReadOnlyList<CabangRencana> Rpjmd(BerkasTahun berkas) =>
        Susun(
            berkas,
            Pohon<SimpulRpjmd>.Bangun(berkas.SimpulRpjmd.OrderBy(s => s.Urutan), s => s.Id, s => s.IndukId),
            s => new Isi(s.Jenis, s.Nomor, s.Teks, s.PenanggungJawab, s.Identitas),
            PemilikIndikator.SimpulRpjmd,
            SumberTarget.Rpjmd
        );

    private sealed record Isi(JenisSimpul Jenis, string Nomor, string Teks, string PenanggungJawab, Guid Identitas);

    private static IReadOnlyList<CabangRencana> Susun<T>(
        BerkasTahun berkas,
        Hasil<Pohon<T>> pohon,
        Func<T, Isi> baca,
        PemilikIndikator pemilik,
        SumberTarget sumber
    )
        where T : notnull
    {
        return pohon.Berhasil ? [.. pohon.Isi.Akar.Select(Cabang)] : [];

        CabangRencana Cabang(Pohon<T>.Simpul simpul)
        {
            var isi = baca(simpul.Isi);
            var indikator = berkas
                .Indikator.Where(i => i.Pemilik == pemilik && i.PemilikIdentitas == isi.Identitas)
                .OrderBy(i => i.Urutan)
                .ToList();
            return new CabangRencana(
                isi.Jenis,
                isi.Nomor,
                isi.Teks,
                isi.PenanggungJawab,
                TabelTarget.Susun(berkas, indikator, sumber),
                [.. simpul.Anak.Select(Cabang)]
            );
        }
    }
}
