using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>
/// Compares what people wrote with the live figures: values, rise and fall, targets met or missed, counts, money. Says nothing where
/// it is not sure of what a sentence speaks.
/// </summary>
public static partial class PemeriksaNarasi
{
    /// <summary>A sentence about more than the one indicator of its slot.</summary>
    [GeneratedRegex(
        @"\b(indikator(?!\s+(ini|tersebut))|(seluruh|semua)\s+target|rata-rata(?!\s+(provinsi|nasional|kabupaten|kota|daerah))|anggaran|pagu|serapan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Bersama();

    /// <summary>Every disagreement in the narrative of the period, in the order of its slots.</summary>
    public static IReadOnlyList<CatatanNarasi> Periksa(BahanLaporan bahan)
    {
        var rujukan = new RujukanBesaran(bahan);
        var indikator = bahan
            .Pengukuran.Indikator.DistinctBy(u => u.Indikator.Id)
            .Where(u => !string.IsNullOrWhiteSpace(u.Indikator.Nama))
            .OrderByDescending(u => u.Indikator.Nama!.Length)
            .ToList();
        return
        [
            .. bahan
                .Berkas.Narasi.Where(n => n.Periode == bahan.Berkas.Periode)
                .DistinctBy(n => n.Slot)
                .OrderBy(n => n.Slot, StringComparer.Ordinal)
                .SelectMany(n => Periksa(bahan, rujukan, indikator, n)),
        ];
    }

    private static IEnumerable<CatatanNarasi> Periksa(
        BahanLaporan bahan,
        RujukanBesaran rujukan,
        List<UkuranIndikator> indikator,
        Narasi narasi
    )
    {
        foreach (var asing in PenggalNarasi.TakDikenal(narasi.Teks, rujukan))
        {
            yield return new CatatanNarasi(narasi.Slot, $"⟦{asing}⟧", asing, "rujukan itu tidak dikenal");
        }

        var lingkup = narasi.Slot.Split(':', 2) is [_, var kunci] ? indikator.Find(u => u.Indikator.Kunci == kunci) : null;
        foreach (var kalimat in PenggalNarasi.Kalimat(narasi.Teks, rujukan))
        {
            var temuan = Potongan(kalimat, indikator, lingkup)
                .SelectMany(p =>
                    KlaimIndikator.Periksa(bahan, p.Ukuran, p.Teks).Concat(KlaimIndikator.SesudahNama(bahan, p.Ukuran, p.Sesudah))
                )
                .Concat(KlaimPerubahan.Kalimat(kalimat))
                .Concat(KlaimHitungan.Periksa(bahan, kalimat))
                .Concat(KlaimAnggaran.Periksa(bahan, kalimat));
            foreach (var (tercetak, seharusnya) in temuan)
            {
                yield return new CatatanNarasi(narasi.Slot, kalimat, tercetak, seharusnya);
            }
        }
    }

    /// <summary>What a sentence says of which indicator: from each name to the next one; without a name, of the slot's own.</summary>
    private static IEnumerable<(UkuranIndikator Ukuran, string Teks, string Sesudah)> Potongan(
        string kalimat,
        List<UkuranIndikator> indikator,
        UkuranIndikator? lingkup
    )
    {
        var letak = new List<(int Awal, int Akhir, UkuranIndikator Ukuran)>();
        foreach (var u in indikator)
        {
            var i = kalimat.IndexOf(u.Indikator.Nama!, StringComparison.OrdinalIgnoreCase);
            if (i >= 0 && letak.TrueForAll(l => i >= l.Akhir || i + u.Indikator.Nama!.Length <= l.Awal))
            {
                letak.Add((i, i + u.Indikator.Nama!.Length, u));
            }
        }

        if (letak.Count == 0)
        {
            return lingkup is null || Bersama().IsMatch(kalimat) ? [] : [(lingkup, kalimat, "")];
        }

        letak.Sort((a, b) => a.Awal.CompareTo(b.Awal));
        return letak.Select(
            (l, i) =>
            {
                var sesudah = kalimat[l.Akhir..(i + 1 < letak.Count ? letak[i + 1].Awal : kalimat.Length)];
                return (l.Ukuran, (i == 0 ? kalimat[..l.Awal] + " " : "") + sesudah, sesudah);
            }
        );
    }
}
