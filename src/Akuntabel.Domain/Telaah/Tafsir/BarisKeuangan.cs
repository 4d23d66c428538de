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

    /// <summary>The rows of money of a table.</summary>
    public static IEnumerable<BarisKeuangan> Dari(TabelTerbaca tabel) => tabel.Asal.BerkolomPasti ? Pasti(tabel) : Longgar(tabel);

    private static IEnumerable<BarisKeuangan> Pasti(TabelTerbaca tabel) =>
        from baris in tabel.Baris
        let pagu = tabel.Angka(baris, PeranKolom.Pagu)
        let realisasi = tabel.Angka(baris, PeranKolom.RealisasiAnggaran)
        where pagu is not null && realisasi is not null
        select new BarisKeuangan(
            tabel,
            baris,
            pagu,
            realisasi,
            tabel.Angka(baris, PeranKolom.Sisa),
            tabel.Angka(baris, PeranKolom.PersenKeuangan)
        );

    /// <summary>Loose rows that end "pagu, realisasi, percent[, rest]"; the shape must hold for half of the table's such rows.</summary>
    private static IEnumerable<BarisKeuangan> Longgar(TabelTerbaca tabel)
    {
        var calon = tabel.Baris.Select(b => Calon(tabel, b)).OfType<BarisKeuangan>().ToList();
        var benar = calon.Count(c =>
            c.Persen!.Sama(Serapan(c)) || c.Sisa is { } s && s.Nilai == c.Pagu.Nilai - c.Realisasi.Nilai
        );
        return benar * 2 >= calon.Count && benar > 0 ? calon : [];
    }

    private static BarisKeuangan? Calon(TabelTerbaca tabel, BarisTerbaca baris)
    {
        var angka = baris.Angka.OfType<AngkaTercetak>().ToList();
        for (var i = 0; i + 2 < angka.Count; i++)
        {
            if (
                angka[i].Nilai >= UangMin
                && angka[i + 1].Nilai >= UangMin
                && angka[i + 1].Nilai <= angka[i].Nilai * 2
                && angka[i + 2].Nilai is > 0 and <= 200
            )
            {
                var sisa = i + 3 < angka.Count && angka[i + 3].Nilai >= UangMin ? angka[i + 3] : null;
                return new BarisKeuangan(tabel, baris, angka[i], angka[i + 1], sisa, angka[i + 2]);
            }
        }

        return null;
    }

    private static decimal Serapan(BarisKeuangan b) => b.Pagu.Nilai == 0 ? 0 : b.Realisasi.Nilai / b.Pagu.Nilai * 100m;
}
