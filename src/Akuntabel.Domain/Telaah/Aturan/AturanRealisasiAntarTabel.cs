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
        var beda = new List<BedaAntarTabel>();
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
                if (Bandingkan(hasil, a, b) is { } lain)
                {
                    beda.Add(lain);
                }
            }
        }

        foreach (var sebab in BedaAntarTabel.Satukan(beda))
        {
            hasil.Catat(Temuan(sebab));
        }
    }

    private const decimal LipatMaks = 20m;

    private BedaAntarTabel? Bandingkan(PengumpulTelaah hasil, FaktaTarget a, FaktaTarget b)
    {
        var (kiri, kanan) = (a.Realisasi!, b.Realisasi!);
        if (
            kiri.Nilai > kanan.Nilai * LipatMaks
            || kanan.Nilai > kiri.Nilai * LipatMaks
            || KegiatanBaris.Berlainan(a.Tabel, a.Baris, b.Tabel, b.Baris)
        )
        {
            // Figures of another magnitude, or of another kegiatan, are of another thing.
            return null;
        }

        if (!Perbandingan.Setara(kiri, kanan))
        {
            return Beda(JenisCatatan.RealisasiBedaAntarTabel, a, b, kiri, kanan);
        }

        hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, a.Nama.Asli, kanan.Tercetak);
        if (a.Capaian is not { } c || b.Capaian is not { } d || Perbandingan.Setara(c, d))
        {
            return null;
        }

        if (a.Target is not { } s || b.Target is not { } t)
        {
            return Beda(JenisCatatan.MetodeBedaAntarTabel, a, b, c, d) with
            {
                Pengantar = $"Dari realisasi yang sama, {kiri.Tercetak}, ",
            };
        }

        return Perbandingan.Setara(s, t)
            ? Beda(JenisCatatan.MetodeBedaAntarTabel, a, b, c, d) with
            {
                Pengantar = $"Dari target {s.Tercetak} dan realisasi {kiri.Tercetak}, ",
            }
            : null;
    }

    private static BedaAntarTabel Beda(
        JenisCatatan jenis,
        FaktaTarget a,
        FaktaTarget b,
        AngkaTercetak kiri,
        AngkaTercetak kanan
    ) => new(jenis, a.Nama, new PihakBeda(a.Tabel, a.Baris, kiri.Tercetak), new PihakBeda(b.Tabel, b.Baris, kanan.Tercetak));

    private CatatanTelaah Temuan(BedaAntarTabel sebab)
    {
        var apa = sebab.Jenis == JenisCatatan.MetodeBedaAntarTabel ? "capaian" : "realisasi";
        return Catatan(
            sebab.Jenis,
            Keparahan,
            Yakin,
            sebab.SemuaTabel,
            sebab.Tempat,
            sebab.Nama.Asli,
            sebab.Tercetak,
            $"{apa} yang sama",
            $"{sebab.Kalimat("mencantumkan", $"{apa} ")}."
        );
    }
}
