namespace Akuntabel.Domain.Telaah;

/// <summary>An indicator has one realisasi for the period, and one capaian for one target and realisasi, whichever table prints it.</summary>
internal sealed class AturanRealisasiAntarTabel : AturanTelaah
{
    private const decimal MiripMin = 0.72m;
    private const int TabelMaks = 4;

    public override string Id => "TELAAH-ANTAR-REALISASI-1";

    public override string Bunyi => "realisasi sama di setiap tabel";

    public override string Dasar => "PermenPANRB 53/2014: satu pengukuran untuk satu indikator dan periode";

    public override string Contoh =>
        "tabel pengukuran mencantumkan realisasi 76, tabel perbandingan 78 untuk indikator dan tahun yang sama";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var ukur = konteks
            .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran or DokumenTarget.Lain, Realisasi: not null })
            .ToList();
        var indeks = new IndeksNama<FaktaTarget>(ukur, f => f.Nama, MiripMin);
        for (var i = 0; i < ukur.Count; i++)
        {
            var a = ukur[i];
            foreach (
                var (b, _) in indeks
                    .Serupa(a.Nama, i + 1)
                    .Where(x => !ReferenceEquals(x.Isi.Tabel, a.Tabel))
                    .Termirip(f => f.Tabel)
                    .Take(TabelMaks)
            )
            {
                Bandingkan(hasil, a, b);
            }
        }
    }

    private const decimal LipatMaks = 20m;

    private void Bandingkan(PengumpulTelaah hasil, FaktaTarget a, FaktaTarget b)
    {
        var (kiri, kanan) = (a.Realisasi!, b.Realisasi!);
        if (kiri.Nilai > kanan.Nilai * LipatMaks || kanan.Nilai > kiri.Nilai * LipatMaks)
        {
            // Figures of another magnitude are of another thing.
            return;
        }

        if (!Perbandingan.Setara(kiri, kanan))
        {
            hasil.Catat(
                Beda(
                    JenisCatatan.RealisasiBedaAntarTabel,
                    a,
                    b,
                    kiri,
                    kanan,
                    "realisasi yang sama",
                    $"{a.Tabel.Nama} mencantumkan realisasi {kiri.Tercetak}, sedangkan {b.Tabel.Nama} mencantumkan {kanan.Tercetak}."
                )
            );
            return;
        }

        hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, a.Nama.Asli, kanan.Tercetak);
        if (a.Capaian is not { } c || b.Capaian is not { } d || Perbandingan.Setara(c, d))
        {
            return;
        }

        if (a.Target is not { } s || b.Target is not { } t)
        {
            hasil.Catat(
                Beda(
                    JenisCatatan.MetodeBedaAntarTabel,
                    a,
                    b,
                    c,
                    d,
                    "capaian yang sama",
                    $"Dari realisasi yang sama, {kiri.Tercetak}, {a.Tabel.Nama} mencantumkan capaian {c.Tercetak}, sedangkan {b.Tabel.Nama} mencantumkan {d.Tercetak}."
                )
            );
        }
        else if (Perbandingan.Setara(s, t))
        {
            hasil.Catat(
                Beda(
                    JenisCatatan.MetodeBedaAntarTabel,
                    a,
                    b,
                    c,
                    d,
                    "capaian yang sama",
                    $"Dari target {s.Tercetak} dan realisasi {kiri.Tercetak}, {a.Tabel.Nama} mencantumkan capaian {c.Tercetak}, sedangkan {b.Tabel.Nama} mencantumkan {d.Tercetak}."
                )
            );
        }
    }

    private CatatanTelaah Beda(
        JenisCatatan jenis,
        FaktaTarget a,
        FaktaTarget b,
        AngkaTercetak kiri,
        AngkaTercetak kanan,
        string seharusnya,
        string penjelasan
    ) =>
        Catatan(
            jenis,
            Keparahan,
            Yakin,
            $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
            [a.Baris.Tempat, b.Baris.Tempat],
            a.Nama.Asli,
            $"{kiri.Tercetak}; {kanan.Tercetak}",
            seharusnya,
            penjelasan
        );
}
