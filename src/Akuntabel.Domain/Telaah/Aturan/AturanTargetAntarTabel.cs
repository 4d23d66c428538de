namespace Akuntabel.Domain.Telaah;

/// <summary>An indicator has one target for the year, whichever table prints it.</summary>
internal sealed class AturanTargetAntarTabel : AturanTelaah
{
    private const decimal MiripMin = 0.72m;
    private const decimal TermuatMin = 0.9m;
    private const int KataMin = 5;
    private const int TabelMaks = 4;
    private const decimal LipatMaks = 20m;

    public override string Id => "TELAAH-ANTAR-TARGET-1";

    public override string Bunyi => "target sama di setiap tabel";

    public override string Dasar => "PermenPANRB 53/2014: target Perjanjian Kinerja menjadi dasar pengukuran";

    public override string Contoh => "Perjanjian Kinerja menetapkan target 80, tabel pengukuran mencantumkan 75";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var acuan = konteks.Target.Where(f => f.Dokumen == DokumenTarget.PerjanjianKinerja && f.Target is not null).ToList();
        var indeks = new IndeksNama<FaktaTarget>(acuan, f => f.Nama);
        foreach (
            var b in konteks.Target.Where(f =>
                f.Target is not null
                && f.Dokumen
                    is DokumenTarget.Renstra
                        or DokumenTarget.Iku
                        or DokumenTarget.Pengukuran
                        or DokumenTarget.PerjanjianKinerja
            )
        )
        {
            foreach (var a in Padanan(indeks, b))
            {
                Bandingkan(hasil, a, b);
            }
        }
    }

    /// <summary>In every other table of the agreement, the row most like this one.</summary>
    private static IEnumerable<FaktaTarget> Padanan(IndeksNama<FaktaTarget> indeks, FaktaTarget b) =>
        indeks
            .Calon(b.Nama)
            .Where(a =>
                !ReferenceEquals(a.Tabel, b.Tabel)
                && (a.Dokumen != b.Dokumen || a.Baris.Tempat.BarisAwal < b.Baris.Tempat.BarisAwal)
            )
            .Select(a => (Fakta: a, Mirip: Mirip(a, b)))
            .Where(x => x.Mirip >= MiripMin)
            .GroupBy(x => x.Fakta.Tabel)
            .Select(g => g.MaxBy(x => x.Mirip))
            .Where(x => !AdaLebihMirip(x.Fakta.Nama, x.Mirip, b) && !AdaLebihMirip(b.Nama, x.Mirip, x.Fakta))
            .Select(x => x.Fakta)
            .Take(TabelMaks);

    /// <summary>True when another row of the table in which <paramref name="b"/> stands is named more like the name than it is.</summary>
    private static bool AdaLebihMirip(NamaBanding nama, decimal mirip, FaktaTarget b) =>
        mirip < 1m
        && b.Tabel.Asal.BerkolomPasti
        && b.Tabel.Baris.Any(r =>
            !ReferenceEquals(r, b.Baris) && r.Jenis != JenisBarisTabel.Jumlah && NamaBanding.Dari(r.Label).Kemiripan(nama) > mirip
        );

    /// <summary>In loose text a row also holds the words of its sasaran and tujuan: there the shorter name must be contained.</summary>
    private static decimal Mirip(FaktaTarget a, FaktaTarget b)
    {
        var mirip = a.Nama.Kemiripan(b.Nama);
        var longgar = !a.Tabel.Asal.BerkolomPasti || !b.Tabel.Asal.BerkolomPasti;
        return longgar && mirip < MiripMin && Math.Min(a.Nama.Kata.Count, b.Nama.Kata.Count) >= KataMin
            ? Math.Max(mirip, a.Nama.Termuat(b.Nama) >= TermuatMin ? MiripMin : 0m)
            : mirip;
    }

    private void Bandingkan(PengumpulTelaah hasil, FaktaTarget a, FaktaTarget b)
    {
        var (kiri, kanan) = (a.Target!, b.Target!);
        if (Perbandingan.Setara(kiri, kanan))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, a.Nama.Asli, kanan.Tercetak);
            return;
        }

        // A name that is only alike and a target of another magnitude: two indicators.
        if (a.Nama.Kemiripan(b.Nama) < 1m && (kiri.Nilai * LipatMaks < kanan.Nilai || kanan.Nilai * LipatMaks < kiri.Nilai))
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.TargetBedaAntarTabel,
                Keparahan,
                Yakin,
                $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
                [a.Baris.Tempat, b.Baris.Tempat],
                a.Nama.Asli,
                $"{kiri.Tercetak}; {kanan.Tercetak}",
                "target yang sama",
                $"{a.Tabel.Nama} menetapkan target {kiri.Tercetak}, sedangkan {b.Tabel.Nama} mencantumkan {kanan.Tercetak}."
            )
        );
    }
}
