namespace Akuntabel.Domain.Telaah;

/// <summary>Budget tables print one program with two lists of kegiatan that have not one in common.</summary>
internal sealed class AturanKegiatanLain : AturanTelaah
{
    private const decimal ProgramSamaMin = 0.85m;

    /// <summary>Below likeness: names reworded or cut off still share most of their words.</summary>
    private const decimal KegiatanMiripMin = 0.65m;
    private const int KegiatanMin = 3;
    private const int TabelMaks = 4;

    public override string Id => "TELAAH-ANTAR-KEGIATAN-1";

    public override string Bunyi => "kegiatan satu program sama di setiap tabel anggaran";

    public override string Dasar => "Satu dokumen anggaran: rincian satu program tidak berganti dari tabel ke tabel";

    public override string Contoh =>
        "program koperasi dengan enam kegiatan di satu tabel dan lima kegiatan lain di tabel berikutnya, tidak satu pun sama";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.75m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sisa = KegiatanTercetak.Semua(konteks.Tabel.Where(t => Beranggaran(t, konteks.Tahun))).ToList();
        while (sisa.Count > 0)
        {
            var program = sisa[0].Program;
            var semua = sisa.Where(k => k.Program.Equals(program) || k.Program.Mirip(program, ProgramSamaMin)).ToList();
            sisa.RemoveAll(semua.Contains);
            var daftar = Kelompokkan(semua).Where(Cukup).OrderByDescending(BanyakTabel).ToList();
            foreach (var lain in daftar.Skip(1))
            {
                hasil.Catat(Temuan(daftar[0], lain));
            }
        }
    }

    /// <summary>The lists of tables that share a kegiatan belong together.</summary>
    private static List<List<KegiatanTercetak>> Kelompokkan(List<KegiatanTercetak> semua)
    {
        var kelompok = new List<List<KegiatanTercetak>>();
        foreach (var tabel in semua.GroupBy(k => k.Tabel, ReferenceEqualityComparer.Instance))
        {
            var sekawan = kelompok.Where(k => k.Exists(x => tabel.Any(y => Sama(x, y)))).ToList();
            kelompok.RemoveAll(sekawan.Contains);
            kelompok.Add([.. sekawan.SelectMany(k => k), .. tabel]);
        }

        return kelompok;
    }

    private static bool Sama(KegiatanTercetak a, KegiatanTercetak b) => a.Kegiatan.Kemiripan(b.Kegiatan) >= KegiatanMiripMin;

    private static bool Cukup(List<KegiatanTercetak> daftar) =>
        daftar.Select(k => k.Kegiatan.Kunci).Distinct(StringComparer.Ordinal).Count() >= KegiatanMin;

    private static int BanyakTabel(List<KegiatanTercetak> daftar) => PerTabel(daftar).Count();

    /// <summary>Of each table the first kegiatan another table has too, or else its first.</summary>
    private static IEnumerable<KegiatanTercetak> PerTabel(List<KegiatanTercetak> daftar) =>
        daftar
            .GroupBy(k => k.Tabel, ReferenceEqualityComparer.Instance)
            .Select(g =>
                g.FirstOrDefault(x => daftar.Exists(y => !ReferenceEquals(x.Tabel, y.Tabel) && Sama(x, y))) ?? g.First()
            );

    private static bool Beranggaran(TabelTerbaca tabel, int? tahun) =>
        tabel.KolomPertama(PeranKolom.Pagu) is not null && (JudulTahun.Satu(tabel) is not { } t || t == tahun);

    private CatatanTelaah Temuan(List<KegiatanTercetak> banyak, List<KegiatanTercetak> lain)
    {
        var (a, b) = (PerTabel(banyak).Take(TabelMaks).ToList(), PerTabel(lain).First());
        return Catatan(
            JenisCatatan.BarisHilang,
            Keparahan,
            Yakin,
            $"{a[0].Tabel.Nama} dan {b.Tabel.Nama}",
            [.. a.Append(b).Select(k => k.Baris.Tempat)],
            b.Program.Asli,
            b.Kegiatan.Asli,
            a[0].Kegiatan.Asli,
            $"Kegiatan \"{a[0].Program.Asli}\" di {a[0].Tabel.Nama} dan di {b.Tabel.Nama} tidak satu pun sama, misalnya \"{a[0].Kegiatan.Asli}\" dan \"{b.Kegiatan.Asli}\"."
        );
    }
}
