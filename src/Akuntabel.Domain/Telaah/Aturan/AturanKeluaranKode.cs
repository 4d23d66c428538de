namespace Akuntabel.Domain.Telaah;

/// <summary>A sub kegiatan has one target of output, whichever table prints its code; told where the tables agree on most others.</summary>
internal sealed class AturanKeluaranKode : AturanTelaah
{
    private const int SamaMin = 3;

    public override string Id => "TELAAH-ANTAR-KELUARAN-1";

    public override string Bunyi => "target keluaran satu kode sama di setiap tabel";

    public override string Dasar => "Permendagri 90/2019: satu sub kegiatan, satu kode, satu target keluaran";

    public override string Contoh =>
        "target \"160 Orang\" dalam tabel anggaran, \"106 Orang\" dalam tabel realisasi untuk kode yang sama";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks.Tabel.Select(Target).Where(t => t.Isi.Count >= SamaMin).ToList();
        foreach (var (a, b) in semua.SelectMany((x, i) => semua.Skip(i + 1).Select(y => (x, y))))
        {
            var pasangan = a.Isi.Where(x => b.Isi.ContainsKey(x.Key)).Select(x => (A: x.Value, B: b.Isi[x.Key])).ToList();
            var sama = pasangan.Count(p => Perbandingan.Setara(p.A.Angka, p.B.Angka));
            if (sama < SamaMin || sama * 3 < pasangan.Count * 2)
            {
                continue;
            }

            foreach (var (x, y) in pasangan)
            {
                Putuskan(
                    hasil,
                    Perbandingan.Setara(x.Angka, y.Angka),
                    y.Angka.Tercetak,
                    Catatan(
                        JenisCatatan.TargetBedaAntarTabel,
                        Keparahan,
                        Yakin,
                        $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
                        [x.Baris.Tempat, y.Baris.Tempat],
                        y.Baris.Label,
                        $"{x.Angka.Tercetak}; {y.Angka.Tercetak}",
                        "target yang sama",
                        $"{a.Tabel.Nama} mencantumkan target {x.Angka.Tercetak}, sedangkan {b.Tabel.Nama} mencantumkan {y.Angka.Tercetak} untuk kode {y.Baris.Nomor}."
                    )
                );
            }
        }
    }

    /// <summary>The targets of a table by code: those of the only column of targets, of codes that stand once.</summary>
    private static (TabelTerbaca Tabel, Dictionary<string, (BarisTerbaca Baris, AngkaTercetak Angka)> Isi) Target(
        TabelTerbaca tabel
    )
    {
        var kolom = tabel.Kolom.Where(k => k.Peran == PeranKolom.Target).ToList();
        return kolom is not [var satu] || PohonKode.Dari(tabel) is not { } pohon
            ? (tabel, [])
            : (
                tabel,
                pohon
                    .Baris.GroupBy(b => b.Kode)
                    .Where(g => g.Count() == 1 && g.First().Baris.Di(satu) is { Rusak: false })
                    .ToDictionary(g => g.Key, g => (g.First().Baris, g.First().Baris.Di(satu)!), StringComparer.Ordinal)
            );
    }
}
