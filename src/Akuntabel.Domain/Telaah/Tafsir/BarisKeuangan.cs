namespace Akuntabel.Domain.Telaah;

/// <summary>Budget, spending, rest and percent of one row, from sure columns or told apart by arithmetic in loose text.</summary>
public sealed record BarisKeuangan(
    TabelTerbaca Tabel,
    BarisTerbaca Baris,
    AngkaTercetak Pagu,
    AngkaTercetak Realisasi,
    AngkaTercetak? Sisa,
    AngkaTercetak? Persen
)
{
    private const decimal UangMin = 1_000m;

    /// <summary>From here on an amount is money whatever the header says.</summary>
    private const decimal UangPasti = 5_000_000m;

    private static readonly string[] KataUang = ["anggaran", "pagu", "(rp", "keuangan", "belanja", "alokasi", "dana", "biaya"];

    /// <summary>The rows of money of a table.</summary>
    public static IEnumerable<BarisKeuangan> Dari(TabelTerbaca tabel) => tabel.Asal.BerkolomPasti ? Pasti(tabel) : Longgar(tabel);

    /// <summary>
    /// With several columns of pagu (before and after a change) the one that percent and rest follow in most rows; else the last one before
    /// the spending.
    /// </summary>
    private static IEnumerable<BarisKeuangan> Pasti(TabelTerbaca tabel)
    {
        if (tabel.KolomPertama(PeranKolom.RealisasiAnggaran) is not { } realisasi)
        {
            return [];
        }

        return tabel
                .Kolom.Where(k => k.Peran == PeranKolom.Pagu)
                .Select(k => Pasti(tabel, k, realisasi).ToList())
                .Select((isi, i) => (Isi: isi, Cocok: isi.Count(Benar), Urutan: i))
                .OrderByDescending(x => x.Cocok)
                .ThenByDescending(x => x.Urutan)
                .FirstOrDefault()
                .Isi
            ?? [];
    }

    private static IEnumerable<BarisKeuangan> Pasti(TabelTerbaca tabel, KolomTerbaca kolomPagu, KolomTerbaca kolomRealisasi) =>
        from baris in tabel.Baris
        let pagu = baris.Di(kolomPagu)
        let realisasi = baris.Di(kolomRealisasi)
        where pagu is not null && realisasi is not null
        select new BarisKeuangan(
            tabel,
            baris,
            pagu,
            realisasi,
            tabel.Angka(baris, PeranKolom.Sisa),
            tabel.Angka(baris, PeranKolom.PersenKeuangan)
        );

    private static bool Benar(BarisKeuangan b) =>
        (b.Persen is { } p && p.Sama(Serapan(b))) || (b.Sisa is { } s && s.Nilai == b.Pagu.Nilai - b.Realisasi.Nilai);

    /// <summary>Loose rows that end "pagu, realisasi, percent[, rest]"; the shape must hold for half of the table's such rows.</summary>
    private static IEnumerable<BarisKeuangan> Longgar(TabelTerbaca tabel)
    {
        var batas = KataUang.Any(k =>
            $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala}".Contains(k, StringComparison.OrdinalIgnoreCase)
        )
            ? UangMin
            : UangPasti;
        var calon = tabel.Baris.Select(b => Calon(tabel, b, batas)).OfType<BarisKeuangan>().ToList();
        var benar = calon.Count(c =>
            c.Persen!.Sama(Serapan(c)) || c.Sisa is { } s && s.Nilai == c.Pagu.Nilai - c.Realisasi.Nilai
        );
        return benar * 2 >= calon.Count && benar > 0 ? calon : [];
    }

    private static BarisKeuangan? Calon(TabelTerbaca tabel, BarisTerbaca baris, decimal batas)
    {
        var angka = baris.Angka.OfType<AngkaTercetak>().ToList();
        for (var i = 0; i + 2 < angka.Count; i++)
        {
            if (
                angka[i].Nilai >= batas
                && angka[i + 1].Nilai >= batas
                && angka[i + 1].Nilai <= angka[i].Nilai * 2
                && angka[i + 2].Nilai is > 0 and <= 200
            )
            {
                var sisa = i + 3 < angka.Count && angka[i + 3].Nilai >= batas ? angka[i + 3] : null;
                return new BarisKeuangan(tabel, baris, angka[i], angka[i + 1], sisa, angka[i + 2]);
            }
        }

        return null;
    }

    private static decimal Serapan(BarisKeuangan b) => b.Pagu.Nilai == 0 ? 0 : b.Realisasi.Nilai / b.Pagu.Nilai * 100m;
}
