namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Tables of kegiatan take their pagu from the changed budget, as a table that prints both shows; one row took it from the budget before the
/// change.
/// </summary>
internal sealed class AturanPaguMurni : AturanTelaah
{
    private const decimal NamaMin = 0.9m;
    private const int SesudahMin = 3;
    private const int BagianMin = 4;
    private static readonly string[] KataMurni = ["perjanjian", "penetapan", "murni", "sebelum", "awal"];

    public override string Id => "TELAAH-ANTAR-PAGU-30";

    public override string Bunyi => "pagu sesudah perubahan di setiap tabel realisasi";

    public override string Dasar => "Realisasi diukur terhadap anggaran sesudah perubahan";

    public override string Contoh =>
        "tabel kegiatan mencetak pagu sesudah perubahan, hanya satu kegiatan yang pagunya masih sebelum perubahan";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks.Anggaran.Where(f => f.Tabel.Asal.BerkolomPasti && f.Nama.Kata.Count > 1).ToList();
        var berubah = semua.Where(f => f.Pagu is [var a, var b] && a.Nilai != b.Nilai).ToList();
        if (berubah.Count == 0)
        {
            return;
        }

        var indeks = new IndeksNama<FaktaAnggaran>(berubah, f => f.Nama, NamaMin);
        var (sesudah, sebelum) = (0, new List<(FaktaAnggaran Fakta, FaktaAnggaran Acuan)>());
        foreach (var f in semua.Where(f => f.Pagu is [_] && !Murni(f.Tabel)))
        {
            var acuan = indeks
                .Serupa(f.Nama)
                .Select(x => x.Isi)
                .Where(x => !ReferenceEquals(x.Tabel, f.Tabel) && x.Program == f.Program);
            if (acuan.Take(2).ToList() is not [var satu])
            {
                continue;
            }

            sesudah += f.Pagu[0].Nilai == satu.Pagu[1].Nilai ? 1 : 0;
            if (f.Pagu[0].Nilai == satu.Pagu[0].Nilai)
            {
                sebelum.Add((f, satu));
            }
        }

        if (sesudah < SesudahMin || sebelum.Count * BagianMin > sesudah)
        {
            return;
        }

        foreach (var (fakta, acuan) in sebelum)
        {
            hasil.Catat(Temuan(fakta, acuan));
        }
    }

    private static bool Murni(TabelTerbaca tabel) =>
        KataMurni.Any(k =>
            $"{tabel.Asal.Judul} {string.Join(' ', tabel.Kolom.Select(x => x.Kepala))}".Contains(
                k,
                StringComparison.OrdinalIgnoreCase
            )
        );

    private CatatanTelaah Temuan(FaktaAnggaran fakta, FaktaAnggaran acuan) =>
        Catatan(
            JenisCatatan.PaguBedaAntarTabel,
            Keparahan,
            Yakin,
            $"{fakta.Tabel.Nama} dan {acuan.Tabel.Nama}",
            [fakta.Baris.Tempat, acuan.Baris.Tempat],
            fakta.Baris.Label,
            fakta.Pagu[0].Tercetak,
            acuan.Pagu[1].Tercetak,
            $"Angka {fakta.Pagu[0].Tercetak} adalah pagu sebelum perubahan; sesudahnya {acuan.Pagu[1].Tercetak}, dan baris lain memakai pagu sesudah perubahan."
        );
}
