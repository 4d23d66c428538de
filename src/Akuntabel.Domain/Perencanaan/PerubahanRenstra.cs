using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>
/// What a version of a Renstra changed: nodes that are new, gone, worded, placed or answered for differently, and targets. A node is the
/// same one in both when its <see cref="SimpulRenstra.Identitas"/> is.
/// </summary>
public static class PerubahanRenstra
{
    /// <summary>Every difference: nodes in the order of the later version, then those that are gone, then targets.</summary>
    /// <param name="lama">The earlier version.</param>
    /// <param name="baru">The later version.</param>
    /// <param name="indikator">Indicators of the agency, for the names behind the targets.</param>
    public static IReadOnlyList<BarisPerubahanRenstra> Bandingkan(
        VersiRenstra lama,
        VersiRenstra baru,
        IReadOnlyList<Indikator> indikator
    )
    {
        var dulu = lama.Simpul.ToDictionary(s => s.Identitas);
        var kini = baru.Simpul.Select(s => s.Identitas).ToHashSet();
        return
        [
            .. baru.Simpul.SelectMany(s => Simpul(lama, baru, dulu.GetValueOrDefault(s.Identitas), s)),
            .. lama
                .Simpul.Where(s => !kini.Contains(s.Identitas))
                .Select(s => new BarisPerubahanRenstra(s.Jenis.ToString(), s.Teks, s.Teks, "")),
            .. Target(lama, baru, indikator),
        ];
    }

    private static IEnumerable<BarisPerubahanRenstra> Simpul(
        VersiRenstra lama,
        VersiRenstra baru,
        SimpulRenstra? dulu,
        SimpulRenstra kini
    )
    {
        if (dulu is null)
        {
            yield return new(kini.Jenis.ToString(), kini.Teks, "", kini.Teks);
            yield break;
        }

        if (dulu.Teks != kini.Teks)
        {
            yield return new(kini.Jenis.ToString(), kini.Teks, dulu.Teks, kini.Teks);
        }

        if (dulu.PenanggungJawab != kini.PenanggungJawab)
        {
            yield return new("Penanggung jawab", kini.Teks, dulu.PenanggungJawab, kini.PenanggungJawab);
        }

        var (indukDulu, indukKini) = (Induk(lama, dulu), Induk(baru, kini));
        if (indukDulu?.Identitas != indukKini?.Identitas)
        {
            yield return new("Letak", kini.Teks, indukDulu?.Teks ?? "paling atas", indukKini?.Teks ?? "paling atas");
        }
    }

    private static SimpulRenstra? Induk(VersiRenstra versi, SimpulRenstra simpul) =>
        versi.Simpul.FirstOrDefault(s => s.Id == simpul.IndukId);

    private static IEnumerable<BarisPerubahanRenstra> Target(
        VersiRenstra lama,
        VersiRenstra baru,
        IReadOnlyList<Indikator> indikator
    )
    {
        var milik = indikator.ToDictionary(i => i.Id);
        var dulu = lama.Target.ToDictionary(t => (t.IndikatorId, t.Periode));
        var kini = baru.Target.ToDictionary(t => (t.IndikatorId, t.Periode));
        return from kunci in dulu.Keys.Union(kini.Keys)
            where milik.ContainsKey(kunci.IndikatorId)
            let i = milik[kunci.IndikatorId]
            let sebelum = Cetak(dulu.GetValueOrDefault(kunci), i)
            let sesudah = Cetak(kini.GetValueOrDefault(kunci), i)
            where sebelum != sesudah
            orderby i.Urutan, kunci.Periode
            select new BarisPerubahanRenstra(
                $"Target {kunci.Periode.Tahun.ToString(CultureInfo.InvariantCulture)}",
                i.Nama ?? "(indikator tanpa nama)",
                sebelum,
                sesudah
            );
    }

    private static string Cetak(Target? target, Indikator indikator) =>
        target?.Nilai switch
        {
            Nilai.Angka a => CetakAngka.DenganSatuan(a.Besar, indikator.Satuan),
            Nilai.Huruf h => h.Kode,
            _ => "",
        };
}
