using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Indicators with their yearly targets in one document, newest version of it.</summary>
public sealed record TabelTarget(IReadOnlyList<int> Tahun, IReadOnlyList<BarisTarget> Baris)
{
    public static TabelTarget Susun(BerkasTahun berkas, IReadOnlyList<Indikator> indikator, SumberTarget sumber)
    {
        var target = berkas
            .Target.Where(t => t.Sumber == sumber && t.Periode.Jenis == JenisPeriode.Tahunan)
            .GroupBy(t => (t.IndikatorId, t.Periode.Tahun))
            .ToDictionary(g => g.Key, g => g.MaxBy(t => t.NomorVersi)!);
        var milik = indikator.Select(i => i.Id).ToHashSet();
        List<int> tahun = [.. target.Keys.Where(k => milik.Contains(k.IndikatorId)).Select(k => k.Tahun).Distinct().Order()];
        return new TabelTarget(
            tahun,
            [
                .. indikator.Select(i => new BarisTarget(
                    i,
                    [
                        .. tahun.Select(t =>
                            NilaiTampil.Dari(
                                target.GetValueOrDefault((i.Id, t))?.Nilai ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
                                i.Satuan
                            )
                        ),
                    ]
                )),
            ]
        );
    }
}

/// <summary>One indicator with its targets in the order of the years.</summary>
public sealed record BarisTarget(Indikator Indikator, IReadOnlyList<NilaiTampil> Target);
