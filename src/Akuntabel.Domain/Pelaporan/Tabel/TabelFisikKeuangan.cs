using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The monthly Laporan Fisik dan Keuangan: what was spent before, in the month and in all, what is left, and progress.</summary>
public static class TabelFisikKeuangan
{
    public static JenisTabel Jenis { get; } =
        new(
            "laporan-fisik-keuangan",
            "Laporan fisik dan keuangan: realisasi sampai bulan lalu, bulan ini dan sampai bulan ini, sisa, persentase keuangan dan fisik",
            "Anggaran untuk tahun ini belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b) =>
        LembarAnggaran.Susun(b.Berkas) is { } lembar ? JenisTabel.Satu(Tabel(b, lembar)) : [];

    private static TabelLaporan Tabel(BahanTabel b, LembarAnggaran lembar)
    {
        var kode = lembar.Semua.Any(r => r.Kode.Length > 0);
        var kolom = new List<Kolom<BarisLembarAnggaran>>();
        if (kode)
        {
            kolom.Add(Kolom.Teks<BarisLembarAnggaran>("Kode", r => r.Kode, 12));
        }

        kolom.AddRange(
            Kolom.Teks<BarisLembarAnggaran>("Program, kegiatan, belanja", r => r.Nama, 34),
            Kolom.Uang<BarisLembarAnggaran>("Pagu", r => r.Jumlah.Pagu, 14),
            DiBawah(Kolom.Uang<BarisLembarAnggaran>("s.d. bulan lalu", r => r.BulanLalu, 14)),
            DiBawah(Kolom.Uang<BarisLembarAnggaran>("bulan ini", r => r.BulanIni, 14)),
            DiBawah(Kolom.Uang<BarisLembarAnggaran>("s.d. bulan ini", r => r.Jumlah.Realisasi, 14)),
            Kolom.Uang<BarisLembarAnggaran>("Sisa", r => r.Jumlah.Sisa, 14),
            Kolom.Angka<BarisLembarAnggaran>("Keuangan (%)", r => Sel.Dari(r.Jumlah.Serapan, b.Persen), 9),
            Kolom.Angka<BarisLembarAnggaran>("Fisik (%)", r => Sel.Dari(r.Jumlah.Fisik, b.Persen), 8)
        );
        var tabel = new PenyusunTabel<BarisLembarAnggaran>(kolom);
        tabel.Isi([.. lembar.Program], r => r.Kedalaman, SifatBaris);
        if (lembar.Program.Count > 0)
        {
            tabel.Jumlah("Jumlah program", Jumlah(b, lembar.Anggaran.TotalProgram));
        }

        if (lembar.Belanja.Count > 0)
        {
            tabel.Kelompok("Belanja menurut rekening").Isi([.. lembar.Belanja], r => r.Kedalaman, SifatBaris);
        }

        if (lembar.Anggaran.TotalLuarProgram.Pagu is not null || lembar.Program.Count == 0)
        {
            tabel.Jumlah("Jumlah seluruh anggaran", Jumlah(b, lembar.Anggaran.TotalSeluruh));
        }

        return tabel.Jadi(b.Kunci("laporan-fisik-keuangan"), b.Judul($"Laporan Fisik dan Keuangan {b.Periode.Sebutan}")) with
        {
            KolomInden = kode ? 1 : 0,
            Sumber = lembar.Anggaran.Dokumen.Sebutan(),
            Catatan =
            [
                $"Status data: {lembar.Status}. Waktu yang sudah lewat: {CetakNilai.Seperlunya(lembar.Waktu.Nilai)}%. Semua jumlah dalam rupiah.",
                .. TabelRealisasiAnggaran.CatatanSebagian(lembar.Anggaran.TotalSeluruh),
            ],
        };
    }

    private static JenisBaris SifatBaris(BarisLembarAnggaran baris) =>
        baris.IsiUang || baris.IsiFisik ? JenisBaris.Isi : JenisBaris.Kelompok;

    private static Kolom<BarisLembarAnggaran> DiBawah(Kolom<BarisLembarAnggaran> kolom) => kolom with { Kelompok = "Realisasi" };

    /// <summary>The last seven cells of a sum; only cumulative figures are summed.</summary>
    private static Sel[] Jumlah(BahanTabel b, JumlahAnggaran jumlah) =>
        [
            Sel.Uang(jumlah.Pagu),
            Sel.Hampa,
            Sel.Hampa,
            Sel.Uang(jumlah.Realisasi),
            Sel.Uang(jumlah.Sisa),
            Sel.Dari(jumlah.Serapan, b.Persen),
            Sel.Dari(jumlah.Fisik, b.Persen),
        ];
}
