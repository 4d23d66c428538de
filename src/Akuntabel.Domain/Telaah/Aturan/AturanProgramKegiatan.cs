using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>Several kegiatan stand under one program in one table and under quite another in the next.</summary>
internal sealed class AturanProgramKegiatan : AturanTelaah
{
    private const decimal KegiatanSamaMin = 0.85m;
    private const decimal ProgramSamaMin = 0.5m;
    private const int KegiatanMin = 3;

    public override string Id => "TELAAH-ANTAR-PROGRAM-1";

    public override string Bunyi => "satu kegiatan berada di bawah program yang sama di setiap tabel";

    public override string Dasar => "Satu dokumen anggaran: kegiatan adalah bagian dari satu program";

    public override string Contoh =>
        "kegiatan rapat dan alat tulis kantor di bawah \"Program Pelaporan Kinerja\" di satu tabel, \"Program Administrasi Perkantoran\" di tabel lain";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var perTabel = KegiatanTercetak
            .Semua(konteks.Tabel)
            // The same kegiatan under the same program in a further table says nothing new.
            .DistinctBy(k => (k.Kegiatan.Kunci, k.Program.Kunci))
            .GroupBy(k => k.Tabel, ReferenceEqualityComparer.Instance)
            .Select(g => g.ToList())
            .ToList();
        foreach (var (kiri, kanan) in perTabel.SelectMany((a, i) => perTabel.Skip(i + 1).Select(b => (a, b))))
        {
            var beda = kiri.SelectMany(a => kanan.Where(b => SatuNama(a, b)).Select(b => (A: a, B: b)))
                .GroupBy(x => (x.A.Program.Kunci, x.B.Program.Kunci));
            foreach (var kelompok in beda.Where(g => g.Count() >= KegiatanMin && Berlainan(g.First().A, g.First().B)))
            {
                var (a, b) = kelompok.First();
                hasil.Catat(Temuan(a, b, kelompok.Count()));
            }
        }
    }

    private static bool SatuNama(KegiatanTercetak a, KegiatanTercetak b) => a.Kegiatan.Mirip(b.Kegiatan, KegiatanSamaMin);

    private static bool Berlainan(KegiatanTercetak a, KegiatanTercetak b) =>
        a.Program.Kemiripan(b.Program) < ProgramSamaMin && a.Program.Termuat(b.Program) < KegiatanSamaMin;

    private CatatanTelaah Temuan(KegiatanTercetak a, KegiatanTercetak b, int banyak) =>
        Catatan(
            JenisCatatan.NamaProgramBeda,
            Keparahan,
            Yakin,
            $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
            [a.BarisProgram.Tempat, b.BarisProgram.Tempat],
            a.Kegiatan.Asli,
            a.Program.Asli,
            b.Program.Asli,
            $"Kegiatan \"{a.Kegiatan.Asli}\" dan {SebutanBanyak(banyak - 1)} kegiatan lain berada di bawah \"{a.Program.Asli}\" di {a.Tabel.Nama} dan di bawah \"{b.Program.Asli}\" di {b.Tabel.Nama}."
        );

    private static string SebutanBanyak(int banyak) => banyak.ToString(CultureInfo.InvariantCulture);
}
