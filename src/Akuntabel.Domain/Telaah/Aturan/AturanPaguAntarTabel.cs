namespace Akuntabel.Domain.Telaah;

/// <summary>A program or kegiatan has one pagu in all tables.</summary>
internal sealed class AturanPaguAntarTabel : AturanTelaah
{
    private const decimal SamaMin = 0.85m;
    private const decimal KegiatanSamaMin = 0.92m;
    private const int KegiatanKataMin = 3;
    private const decimal UangMin = 1_000_000m;
    private const int TabelMaks = 4;

    public override string Id => "TELAAH-ANTAR-PAGU-1";

    public override string Bunyi => "pagu sama di setiap tabel";

    public override string Dasar => "Satu dokumen anggaran, satu angka per program dan kegiatan";

    public override string Contoh => "program yang sama berpagu 500.000.000 di satu tabel dan 550.000.000 di tabel lain";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks.Anggaran.Where(f => f.Pagu.Any(p => p.Nilai >= UangMin)).ToList();
        Bandingkan(hasil, [.. semua.Where(f => f.Program)], SamaMin);
        Bandingkan(
            hasil,
            [.. semua.Where(f => !f.Program && f.Tabel.Asal.BerkolomPasti && f.Nama.Kata.Count >= KegiatanKataMin)],
            KegiatanSamaMin
        );
    }

    private void Bandingkan(PengumpulTelaah hasil, List<FaktaAnggaran> semua, decimal batas)
    {
        var tunggal = Tunggal(semua).ToList();
        var berubah = Pasangan(semua);
        var sesudah = semua.Where(f => Berubah(f.Tabel)).SelectMany(f => f.Pagu.Select(p => p.Nilai)).ToHashSet();
        var indeks = new IndeksNama<FaktaAnggaran>(tunggal, f => f.Nama, batas);
        var beda = new List<BedaAntarTabel>();
        for (var i = 0; i < tunggal.Count; i++)
        {
            var a = tunggal[i];
            foreach (
                var (b, _) in indeks.Serupa(a.Nama, i + 1).Where(x => !ReferenceEquals(x.Isi.Tabel, a.Tabel)).Take(TabelMaks)
            )
            {
                if (!a.Pagu.Any(p => b.Pagu.Any(q => q.Nilai == p.Nilai)))
                {
                    // Beside the amounts of a list that calls itself changed, those first agreed are others by right.
                    if (
                        !berubah.Contains((a.Pagu[0].Nilai, b.Pagu[0].Nilai))
                        && !(Murni(a.Tabel) && b.Pagu.All(p => sesudah.Contains(p.Nilai)))
                        && !(Murni(b.Tabel) && a.Pagu.All(p => sesudah.Contains(p.Nilai)))
                    )
                    {
                        beda.Add(Beda(JenisCatatan.PaguBedaAntarTabel, a, b, Daftar(a), Daftar(b)));
                    }
                }
                else if (a.Realisasi is { } r && b.Realisasi is { } s && r.Nilai != s.Nilai)
                {
                    beda.Add(Beda(JenisCatatan.RealisasiBedaAntarTabel, a, b, r.Tercetak, s.Tercetak));
                }
                else if (a.Persen is { } t && b.Persen is { } u && !Perbandingan.Setara(t, u))
                {
                    beda.Add(Beda(JenisCatatan.PersenSerapanSalah, a, b, t.Tercetak, u.Tercetak));
                }
                else
                {
                    hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, b.Pagu[0].Tercetak);
                }
            }
        }

        foreach (var sebab in BedaAntarTabel.Satukan(beda))
        {
            hasil.Catat(sebab.Jenis == JenisCatatan.PaguBedaAntarTabel ? BedaPagu(sebab) : BedaIsi(sebab));
        }
    }

    /// <summary>A list of programs that calls itself changed, in its caption or in its remarks ("P-APBD").</summary>
    private static bool Berubah(TabelTerbaca tabel) =>
        tabel.Asal.Judul.Contains("perubahan", StringComparison.OrdinalIgnoreCase)
        || Beranggaran(tabel, s => s is "P-APBD" or "PAPBD" or "APBD-P" or "APBDP" or "APBD Perubahan");

    /// <summary>A list of programs as first agreed: beside one that calls itself changed its amounts are others by right.</summary>
    private static bool Murni(TabelTerbaca tabel) =>
        !Berubah(tabel)
        && (
            tabel.Asal.Judul.Contains("perjanjian", StringComparison.OrdinalIgnoreCase)
            || tabel.Asal.Judul.Contains("penetapan", StringComparison.OrdinalIgnoreCase)
            || Beranggaran(tabel, s => s is "APBD" or "APBD Murni")
        );

    private static bool Beranggaran(TabelTerbaca tabel, Func<string, bool> sumber) =>
        tabel.Baris.Count(b => b.Asal.Sel.Any(s => sumber(s.Trim()))) * 2 > tabel.Baris.Count;

    /// <summary>
    /// Amounts that some row prints side by side, in either order: before and after a change of the budget, whatever the row calls its
    /// program.
    /// </summary>
    private static HashSet<(decimal, decimal)> Pasangan(List<FaktaAnggaran> semua) =>
        [.. semua.Where(f => f.Pagu.Count > 1).SelectMany(f => f.Pagu.SelectMany(p => f.Pagu.Select(q => (p.Nilai, q.Nilai))))];

    /// <summary>
    /// Names that stand once in their table, or every time with the same pagu: the same name with several amounts in several units is
    /// several kegiatan.
    /// </summary>
    private static IEnumerable<FaktaAnggaran> Tunggal(List<FaktaAnggaran> semua) =>
        semua
            .GroupBy(f => (f.Tabel, f.Nama.Kunci))
            .Where(g => g.Count() == 1 || g.Select(f => string.Join('/', f.Pagu.Select(p => p.Nilai))).Distinct().Count() == 1)
            .SelectMany(g => g);

    private static BedaAntarTabel Beda(JenisCatatan jenis, FaktaAnggaran a, FaktaAnggaran b, string kiri, string kanan) =>
        new(jenis, a.Nama, new PihakBeda(a.Tabel, a.Baris, kiri), new PihakBeda(b.Tabel, b.Baris, kanan));

    private CatatanTelaah BedaPagu(BedaAntarTabel sebab) =>
        Catatan(
            sebab.Jenis,
            Keparahan,
            Yakin,
            sebab.SemuaTabel,
            sebab.Tempat,
            sebab.Satu[0].Baris.Label,
            sebab.Tercetak,
            "pagu yang sama",
            $"{sebab.Kalimat("mencantumkan", "")} untuk nama yang sama. Bila salah satunya anggaran sebelum perubahan, laporan perlu menyebutnya."
        );

    private CatatanTelaah BedaIsi(BedaAntarTabel sebab)
    {
        var apa = sebab.Jenis == JenisCatatan.PersenSerapanSalah ? "serapan" : "realisasi";
        return Catatan(
            sebab.Jenis,
            Keparahan,
            0.76m,
            sebab.SemuaTabel,
            sebab.Tempat,
            sebab.Satu[0].Baris.Label,
            sebab.Tercetak,
            $"{apa} yang sama",
            $"{sebab.Kalimat("mencantumkan", $"{apa} ")} untuk nama dan pagu yang sama."
        );
    }

    private static string Daftar(FaktaAnggaran f) => string.Join(" / ", f.Pagu.Select(p => p.Tercetak));
}
