namespace Akuntabel.Domain.Telaah;

/// <summary>An indicator has one target for the year and one realisasi, whichever table prints it.</summary>
internal sealed class AturanTargetAntarTabel : AturanTelaah
{
    private const decimal MiripMin = 0.72m;

    public override string Id => "TELAAH-ANTAR-TARGET-1";

    public override string Bunyi => "target dan realisasi sama di setiap tabel";

    public override string Dasar => "PermenPANRB 53/2014: target Perjanjian Kinerja menjadi dasar pengukuran";

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var fakta = konteks.Tabel.SelectMany(t => PenghimpunTarget.Himpun(t, tahun)).ToList();
        var acuan = fakta.Where(f => f.Dokumen == DokumenTarget.PerjanjianKinerja).ToList();
        var pasangan =
            from a in acuan
            from b in fakta
            where
                !ReferenceEquals(a.Tabel, b.Tabel)
                && b.Dokumen is DokumenTarget.Renstra or DokumenTarget.Pengukuran or DokumenTarget.PerjanjianKinerja
            where a.Dokumen != b.Dokumen || a.Baris.Tempat.BarisAwal < b.Baris.Tempat.BarisAwal
            where a.Nama.Kemiripan(b.Nama) >= MiripMin && Terdekat(a, b, acuan)
            select (a, b);
        foreach (var (a, b) in pasangan)
        {
            Bandingkan(hasil, a, b);
        }

        var ukur = fakta.Where(f => f.Dokumen == DokumenTarget.Pengukuran && f.Realisasi is not null).ToList();
        foreach (
            var (a, b) in ukur.SelectMany((x, i) => ukur.Skip(i + 1).Select(y => (x, y)))
                .Where(p => !ReferenceEquals(p.x.Tabel, p.y.Tabel) && p.x.Nama.Kemiripan(p.y.Nama) >= MiripMin)
        )
        {
            BandingkanRealisasi(hasil, a, b);
        }
    }

    /// <summary>No other row of the agreement is more like it.</summary>
    private static bool Terdekat(FaktaTarget a, FaktaTarget b, List<FaktaTarget> acuan)
    {
        var mirip = a.Nama.Kemiripan(b.Nama);
        return acuan.Where(x => ReferenceEquals(x.Tabel, a.Tabel)).All(x => x.Nama.Kemiripan(b.Nama) <= mirip);
    }

    private void Bandingkan(PengumpulTelaah hasil, FaktaTarget a, FaktaTarget b)
    {
        if (a.Target is not { } kiri || b.Target is not { } kanan)
        {
            return;
        }

        if (Perbandingan.Setara(kiri, kanan))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, a.Baris.Label, kanan.Tercetak);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.TargetBedaAntarTabel,
                Keparahan.Material,
                0.82m,
                $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
                [a.Baris.Tempat, b.Baris.Tempat],
                a.Baris.Label,
                $"{kiri.Tercetak}; {kanan.Tercetak}",
                "target yang sama",
                $"{a.Tabel.Nama} menetapkan target {kiri.Tercetak}, {b.Tabel.Nama} mencantumkan {kanan.Tercetak}."
            )
        );
    }

    private void BandingkanRealisasi(PengumpulTelaah hasil, FaktaTarget a, FaktaTarget b)
    {
        if (Perbandingan.Setara(a.Realisasi!, b.Realisasi!))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, a.Baris.Label, b.Realisasi!.Tercetak);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.RealisasiBedaAntarTabel,
                Keparahan.Material,
                0.8m,
                $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
                [a.Baris.Tempat, b.Baris.Tempat],
                a.Baris.Label,
                $"{a.Realisasi!.Tercetak}; {b.Realisasi!.Tercetak}",
                "realisasi yang sama",
                $"{a.Tabel.Nama} mencantumkan realisasi {a.Realisasi.Tercetak}, {b.Tabel.Nama} {b.Realisasi.Tercetak}."
            )
        );
    }
}
