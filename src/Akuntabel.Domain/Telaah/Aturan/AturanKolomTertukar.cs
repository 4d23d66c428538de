namespace Akuntabel.Domain.Telaah;

/// <summary>In one row realisasi and rest have changed places: the percent beside them is that of the figure printed as rest.</summary>
internal sealed class AturanKolomTertukar : AturanTelaah
{
    public override string Id => "TELAAH-KOLOM-2";

    public override string Bunyi => "realisasi dan sisa berdiri di kolomnya masing-masing";

    public override string Dasar => "Persen serapan adalah realisasi / pagu (PP 12/2019)";

    public override string Contoh => "pagu 100.000.000, realisasi 5.000.000, sisa 95.000.000, serapan 95 persen";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Keuangan.GroupBy(b => b.Tabel, ReferenceEqualityComparer.Instance))
        {
            var tertukar = tabel.Where(Tertukar).ToList();
            if (tertukar.Count * 2 > tabel.Count())
            {
                continue;
            }

            foreach (var b in tertukar)
            {
                hasil.Nilai(b.Realisasi, b.Sisa!.Nilai);
                hasil.Nilai(b.Sisa, b.Realisasi.Nilai);
                hasil.Nilai(b.Persen!, b.Persen!.Nilai);
                hasil.Catat(
                    Catatan(
                        JenisCatatan.KolomBergeser,
                        Keparahan,
                        Yakin,
                        b.Tabel.Nama,
                        [b.Baris.Tempat],
                        b.Baris.Label,
                        b.Realisasi.Tercetak,
                        b.Sisa.Tercetak,
                        $"Serapan {b.Persen.Tercetak} persen adalah {b.Sisa.Tercetak} / {b.Pagu.Tercetak}; realisasi dan sisa pada baris ini tertukar."
                    )
                );
            }
        }
    }

    /// <summary>Little spent of which much is told; much spent of which little is told is a percent of the rest.</summary>
    private static bool Tertukar(BarisKeuangan b) =>
        b is { Sisa: { } sisa, Persen: { } persen, Pagu.Nilai: > 0 }
        && sisa.Nilai > b.Realisasi.Nilai
        && b.Realisasi.Nilai + sisa.Nilai == b.Pagu.Nilai
        && !persen.Sama(b.Realisasi.Nilai / b.Pagu.Nilai * 100m)
        && persen.Sama(sisa.Nilai / b.Pagu.Nilai * 100m);
}
