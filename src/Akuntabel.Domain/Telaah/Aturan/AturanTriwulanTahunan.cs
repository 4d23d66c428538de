namespace Akuntabel.Domain.Telaah;

/// <summary>In a report of a whole year a caption names a quarter, while the table holds the same amounts as those of the year.</summary>
internal sealed class AturanTriwulanTahunan : AturanTelaah
{
    /// <summary>The fourth quarter ends with the year.</summary>
    private const int AkhirTahun = 4;
    private const int SamaMin = 3;
    private const decimal UangMin = 1_000_000m;

    public override string Id => "TELAAH-PERIODE-9";

    public override string Bunyi => "judul tabel laporan tahunan tidak menyebut triwulan bila isinya realisasi setahun";

    public override string Dasar => "Laporan menyebut periodenya sendiri";

    public override string Contoh =>
        "\"Realisasi Anggaran Triwulan III Tahun 2023\" dengan realisasi yang sama seperti tabel setahun";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (SebutanTriwulan.Sendiri(konteks.Naskah) is not null || konteks.Tahun is not { } tahun)
        {
            return;
        }

        var tempat = new TempatJudul(konteks.Naskah);
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            if (
                SebutanTriwulan.Satu(tabel.Asal.Judul) is not { } triwulan
                || triwulan == AkhirTahun
                || tabel.Kolom.Any(k => SebutanTriwulan.Semua(k.Kepala).Count > 0)
                || JudulTahun.Satu(tabel) is { } y && y != tahun
            )
            {
                continue;
            }

            var sendiri = Realisasi(tabel).ToHashSet();
            var setahun = konteks
                .Tabel.Where(t => !ReferenceEquals(t, tabel) && SebutanTriwulan.Semua(t.Asal.Judul).Count == 0)
                .SelectMany(Realisasi)
                .ToHashSet();
            var sama = sendiri.Count(setahun.Contains);
            if (sama >= SamaMin && sama * 2 > sendiri.Count)
            {
                hasil.Catat(
                    Catatan(
                        JenisCatatan.PeriodeSalah,
                        Keparahan,
                        Yakin,
                        tabel.Nama,
                        [tempat.Dari(tabel, SebutanTriwulan.Romawi(triwulan))],
                        "triwulan dalam judul tabel",
                        $"Triwulan {SebutanTriwulan.Romawi(triwulan)}",
                        "setahun",
                        $"Judul {tabel.Nama} menyebut triwulan {SebutanTriwulan.Romawi(triwulan)}, sedangkan realisasi di dalamnya sama dengan realisasi setahun dalam tabel lain."
                    )
                );
            }
        }
    }

    /// <summary>Amounts spent; a table of none gives nothing.</summary>
    private static IEnumerable<decimal> Realisasi(TabelTerbaca tabel) =>
        tabel.KolomPertama(PeranKolom.RealisasiAnggaran) is { } kolom
            ? tabel
                .Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
                .Select(b => b.Di(kolom))
                .OfType<AngkaTercetak>()
                .Where(a => a.Nilai >= UangMin)
                .Select(a => a.Nilai)
            : [];
}
