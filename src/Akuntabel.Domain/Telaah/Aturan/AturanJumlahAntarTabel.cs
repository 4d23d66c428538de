using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A total over rows that another table lists with the same amounts equals the sum of that table: the amounts shared are the same, so the
/// totals must be.
/// </summary>
internal sealed class AturanJumlahAntarTabel : AturanTelaah
{
    private const int SamaMin = 2;

    public override string Id => "TELAAH-ANTAR-JUMLAH-1";

    public override string Bunyi => "jumlah yang sama di dua tabel";

    public override string Dasar => "Satu jumlah anggaran dan realisasi untuk rincian yang sama";

    public override string Contoh =>
        "satu tabel menjumlah program 130.000.000, tabel lain merinci program yang sama berjumlah 125.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tabel = konteks
            .Tabel.Where(t => !t.Asal.BerkolomPasti)
            .Select(t => (Tabel: t, Isi: BarisUang.Longgar(t)))
            .Where(x => x.Isi.Kolom > 0)
            .ToList();
        var tanpaJumlah = tabel.Where(x => x.Isi.Baris.All(b => b.Tingkat != 0) && x.Isi.Baris.Any(b => b.Tingkat == 2)).ToList();
        foreach (var (t, (_, baris)) in tabel.Where(x => x.Isi.Baris.Any(b => b.Tingkat == 0)))
        {
            foreach (var (lain, (_, rincian)) in tanpaJumlah)
            {
                Bandingkan(hasil, t, baris, lain, rincian);
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        IReadOnlyList<BarisUang> baris,
        TabelTerbaca lain,
        IReadOnlyList<BarisUang> rincian
    )
    {
        var program = rincian.Where(b => b.Tingkat == 2).ToList();
        var jumlah = baris.Last(b => b.Tingkat == 0);
        var isi = baris.Where(b => b.Tingkat != 0).ToList();
        var sama = program.Count(p => isi.Any(b => b.Uang[0].Nilai == p.Uang[0].Nilai));
        if (sama < SamaMin || sama < isi.Count || sama * 2 < program.Count || program.Any(p => !p.Lengkap))
        {
            return;
        }

        var hitung = program.Sum(p => p.Uang[0].Nilai);
        var cetak = jumlah.Uang[0];
        if (cetak.Nilai == hitung)
        {
            hasil.Sesuai(this, tabel.Nama, jumlah.Baris.Tempat, "JUMLAH", cetak.Tercetak);
            return;
        }

        if (isi.Sum(b => b.Uang[0].Nilai) == cetak.Nilai)
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahBedaAntarTabel,
                Keparahan,
                Yakin,
                $"{tabel.Nama} dan {lain.Nama}",
                [jumlah.Baris.Tempat, .. program.Select(p => p.Baris.Tempat)],
                "JUMLAH",
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"{tabel.Nama} menjumlah {cetak.Tercetak}, sedangkan program yang sama di {lain.Nama} berjumlah {CetakAngka.Seperlunya(hitung)}."
            )
        );
    }
}
