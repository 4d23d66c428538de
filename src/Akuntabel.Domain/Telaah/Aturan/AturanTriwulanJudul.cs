namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a quarterly report the caption of a table that measures the report's own quarter names that quarter: its columns do, or no other table
/// of that kind is of it.
/// </summary>
internal sealed class AturanTriwulanJudul : AturanTelaah
{
    public override string Id => "TELAAH-PERIODE-3";

    public override string Bunyi => "triwulan dalam judul tabel = triwulan isi tabel";

    public override string Dasar => "Laporan menyebut periodenya sendiri";

    public override string Contoh =>
        "laporan triwulan III memuat tabel \"Capaian Kinerja s.d. Triwulan II\", kolomnya Target dan Capaian TW III";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (SebutanTriwulan.Sendiri(konteks.Naskah) is not { } sendiri)
        {
            return;
        }

        var tempat = new TempatJudul(konteks.Naskah);
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            if (SebutanTriwulan.Satu(tabel.Asal.Judul) is not { } disebut || Menurut(tabel) is not { } isi)
            {
                continue;
            }

            Putuskan(
                hasil,
                disebut == isi || isi != sendiri,
                SebutanTriwulan.Romawi(disebut),
                Catatan(
                    JenisCatatan.PeriodeSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [tempat.Dari(tabel)],
                    "triwulan dalam judul tabel",
                    $"Triwulan {SebutanTriwulan.Romawi(disebut)}",
                    $"Triwulan {SebutanTriwulan.Romawi(isi)}",
                    $"Judul {tabel.Nama} menyebut triwulan {SebutanTriwulan.Romawi(disebut)}, sedangkan capaian di dalamnya adalah capaian triwulan {SebutanTriwulan.Romawi(isi)}."
                )
            );
        }
    }

    /// <summary>The quarter that the columns of target and capaian name, else the last one that the columns of realisasi name.</summary>
    private static int? Menurut(TabelTerbaca tabel)
    {
        var semua = tabel
            .Kolom.Where(k => k.Peran is PeranKolom.Target or PeranKolom.Capaian)
            .SelectMany(k => SebutanTriwulan.Semua(k.Kepala))
            .Select(x => x.Triwulan)
            .Distinct()
            .ToList();
        return semua is [var satu] ? satu
            : semua.Count > 1 ? null
            : tabel
                .Kolom.Where(k => k.Peran is PeranKolom.Realisasi or PeranKolom.RealisasiAnggaran)
                .SelectMany(k => SebutanTriwulan.Semua(k.Kepala))
                .Select(x => (int?)x.Triwulan)
                .Max();
    }
}
