namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Target and realisasi of one indicator for one year or quarter are the same in every table, whatever the columns and captions look like.
/// </summary>
internal sealed class AturanNilaiAntarTabel : AturanTelaah
{
    private const decimal MiripMin = 0.75m;
    private const decimal LipatMaks = 20m;
    private const int TabelMaks = 8;

    public override string Id => "TELAAH-ANTAR-NILAI-1";

    public override string Bunyi => "target dan realisasi satu masa sama di setiap tabel";

    public override string Dasar => "PermenPANRB 53/2014: satu target dan satu pengukuran untuk satu indikator dan masa";

    public override string Contoh =>
        "tabel rencana aksi mencantumkan target s.d. triwulan III 85,50, tabel pengukuran 85,00 untuk indikator yang sama";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sejak = konteks.Tabel.Where(t => Perubahan(t.Asal.Judul)).Select(t => (int?)t.Asal.Tempat.BarisAwal).FirstOrDefault();
        var ubah = konteks
            .Tabel.Where(t => Perubahan(t.Asal.Judul))
            .SelectMany(t => t.Baris)
            .Select(b =>
                (Nama: NamaBanding.Dari(b.Label), Nilai: b.Angka.OfType<AngkaTercetak>().Select(a => a.Nilai).ToHashSet())
            )
            .ToList();
        var baris = new NamaBaris();
        foreach (var makna in konteks.Nilai.Fakta.GroupBy(f => f.Makna))
        {
            // After a changed agreement its targets hold, not those of the first one.
            var isi = makna
                .Where(f => f.Makna.Besaran == BesaranNilai.Realisasi || sejak is not { } b || f.Tabel.Asal.Tempat.BarisAwal >= b)
                .ToList();
            foreach (var kelompok in Kelompok(isi, baris))
            {
                Bandingkan(hasil, kelompok, ubah);
            }
        }
    }

    private static bool Perubahan(string judul) =>
        judul.Contains("perubahan", StringComparison.OrdinalIgnoreCase)
        && (
            judul.Contains("perjanjian", StringComparison.OrdinalIgnoreCase)
            || judul.Contains("target", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The figures of one indicator, one from each table: rows that are each other's nearest name.</summary>
    private static List<List<FaktaNilai>> Kelompok(List<FaktaNilai> isi, NamaBaris baris)
    {
        var indeks = new IndeksNama<FaktaNilai>(isi, f => f.Nama, MiripMin);
        var sudah = new HashSet<FaktaNilai>(ReferenceEqualityComparer.Instance);
        var hasil = new List<List<FaktaNilai>>();
        foreach (var a in isi.Where(sudah.Add))
        {
            List<FaktaNilai> kelompok =
            [
                a,
                .. indeks
                    .Serupa(a.Nama)
                    .Where(x =>
                        !ReferenceEquals(x.Isi.Tabel, a.Tabel)
                        && !sudah.Contains(x.Isi)
                        && !KegiatanBaris.Berlainan(a.Tabel, a.Baris, x.Isi.Tabel, x.Isi.Baris)
                    )
                    .Termirip(f => f.Tabel)
                    .Where(x => SalingTerdekat(baris, a, x.Isi, x.Mirip))
                    .Select(x => x.Isi)
                    .Take(TabelMaks),
            ];
            sudah.UnionWith(kelompok);
            if (kelompok.Count > 1)
            {
                hasil.Add(kelompok);
            }
        }

        return hasil;
    }

    private static bool SalingTerdekat(NamaBaris baris, FaktaNilai a, FaktaNilai b, decimal mirip) =>
        mirip == 1m
        || baris.TermiripLain(b.Tabel, b.Baris, a.Nama) < mirip && baris.TermiripLain(a.Tabel, a.Baris, b.Nama) < mirip;

    private void Bandingkan(
        PengumpulTelaah hasil,
        List<FaktaNilai> kelompok,
        List<(NamaBanding Nama, HashSet<decimal> Nilai)> ubah
    )
    {
        var suara = kelompok.Select(a => (Fakta: a, Setuju: kelompok.Count(b => Perbandingan.Setara(a.Angka, b.Angka)))).ToList();
        var acuan = suara.MaxBy(s => s.Setuju).Fakta;
        foreach (var b in kelompok.Where(b => !ReferenceEquals(b, acuan)))
        {
            if (Perbandingan.Setara(acuan.Angka, b.Angka))
            {
                SesuaiSekali(hasil, b);
            }
            else if (
                Sebesar(acuan, b)
                && !SudahDicatat(hasil, acuan, b)
                // The agreement before its change has the target that the table of the change tells.
                && !ubah.Exists(u =>
                    u.Nilai.Contains(acuan.Angka.Nilai) && u.Nilai.Contains(b.Angka.Nilai) && u.Nama.Kemiripan(b.Nama) >= MiripMin
                )
            )
            {
                hasil.Catat(Temuan(acuan, b));
            }
        }
    }

    /// <summary>A check that another rule has listed for this row and figure is not listed twice.</summary>
    private void SesuaiSekali(PengumpulTelaah hasil, FaktaNilai b)
    {
        if (!hasil.SudahSesuai(b.Baris.Tempat, b.Angka.Tercetak))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Nama.Asli, b.Angka.Tercetak);
        }
    }

    private static bool Sebesar(FaktaNilai a, FaktaNilai b) =>
        a.Nama.Kemiripan(b.Nama) == 1m
        || a.Angka.Nilai * LipatMaks >= b.Angka.Nilai && b.Angka.Nilai * LipatMaks >= a.Angka.Nilai;

    private static bool SudahDicatat(PengumpulTelaah hasil, FaktaNilai a, FaktaNilai b) =>
        hasil.Catatan.Any(c =>
            c.Jenis is JenisCatatan.TargetBedaAntarTabel or JenisCatatan.RealisasiBedaAntarTabel
            && (c.Tempat.Contains(b.Baris.Tempat) && c.Tempat.Any(t => t != b.Baris.Tempat))
            && (c.Tempat.Contains(a.Baris.Tempat) || c.Tercetak.Contains(b.Angka.Tercetak, StringComparison.Ordinal))
        );

    private CatatanTelaah Temuan(FaktaNilai a, FaktaNilai b) =>
        Catatan(
            a.Makna.Besaran == BesaranNilai.Target ? JenisCatatan.TargetBedaAntarTabel : JenisCatatan.RealisasiBedaAntarTabel,
            Keparahan,
            Yakin,
            $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
            [a.Baris.Tempat, b.Baris.Tempat],
            b.Nama.Asli,
            $"{a.Angka.Tercetak}; {b.Angka.Tercetak}",
            $"{a.Makna.Sebutan} yang sama",
            $"{a.Tabel.Nama} mencantumkan {a.Makna.Sebutan} {a.Angka.Tercetak}, sedangkan {b.Tabel.Nama} mencantumkan {b.Angka.Tercetak}."
        );
}
