namespace Akuntabel.Domain.Telaah;

/// <summary>Words in a column of money, with the money one column further: the row has slipped.</summary>
internal sealed class AturanKolomBergeser : AturanTelaah
{
    private const int AngkaMin = 3;
    private const decimal UangMin = 1_000m;

    public override string Id => "TELAAH-KOLOM-1";

    public override string Bunyi => "isi sel sesuai judul kolomnya";

    public override string Dasar => "Angka anggaran berdiri di kolom anggaran";

    public override string Contoh => "kolom anggaran berisi nama kegiatan, angkanya berdiri satu kolom lebih jauh";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            PeriksaSatuan(hasil, tabel);
            if (
                tabel.KolomPertama(PeranKolom.Pagu) is not { } pagu
                || tabel.Baris.Count(b => tabel.Angka(b, PeranKolom.Pagu) is not null) < AngkaMin
            )
            {
                continue;
            }

            foreach (var baris in tabel.Baris.Where(b => Bergeser(b, pagu.Indeks)))
            {
                var isi = baris.Sel(pagu.Indeks);
                hasil.Catat(
                    Catatan(
                        JenisCatatan.KolomBergeser,
                        Keparahan,
                        Yakin,
                        tabel.Nama,
                        [baris.Tempat],
                        isi,
                        baris.Sel(pagu.Indeks + 1),
                        $"angka di kolom {pagu.Kepala}",
                        $"Kolom {pagu.Kepala} memuat \"{isi}\"; angka {baris.Sel(pagu.Indeks + 1)} berdiri satu kolom lebih jauh."
                    )
                );
            }
        }
    }

    /// <summary>The unit stands in the column of the target, its own column is empty: the target itself is gone.</summary>
    private void PeriksaSatuan(PengumpulTelaah hasil, TabelTerbaca tabel)
    {
        if (
            tabel.KolomPertama(PeranKolom.Satuan) is not { } satuan
            || tabel.KolomPertama(PeranKolom.Target) is not { } target
            || tabel.Baris.Count(b => tabel.Angka(b, PeranKolom.Target) is not null) < AngkaMin
        )
        {
            return;
        }

        foreach (var baris in tabel.Baris.Where(b => b.Label.Length > 0 && b.Sel(satuan.Indeks).Length == 0))
        {
            var isi = baris.Sel(target.Indeks);
            if (KataIsi(isi) >= 2 && !isi.Any(char.IsDigit))
            {
                hasil.Catat(
                    Catatan(
                        JenisCatatan.KolomBergeser,
                        Keparahan,
                        Yakin,
                        tabel.Nama,
                        [baris.Tempat],
                        baris.Label,
                        isi,
                        $"angka di kolom {target.Kepala}",
                        $"Kolom {target.Kepala} memuat \"{isi}\", sedangkan kolom {satuan.Kepala} kosong."
                    )
                );
            }
        }
    }

    private static int KataIsi(string sel) =>
        sel.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(k => k.Length >= 3 && k.All(char.IsLetter));

    private static bool Bergeser(BarisTerbaca baris, int pagu) =>
        KataIsi(baris.Sel(pagu)) >= 2
        && PembacaAngka.Sel(baris.Sel(pagu)) is null
        && PembacaAngka.Sel(baris.Sel(pagu + 1)) is { Nilai: >= UangMin, Persen: false };
}
