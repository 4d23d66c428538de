using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The two tables annexed to the letter of an agreement (PermenPANRB 53/2014 Lampiran I), columns counted below their headings.</summary>
public static class LampiranPerjanjian
{
    /// <summary>No, sasaran strategis, indikator kinerja, target with its unit.</summary>
    public static TabelLaporan Sasaran(BahanLaporan bahan, PerjanjianKinerja perjanjian)
    {
        var baris = bahan
            .Berkas.BarisPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id)
            .OrderBy(p => p.Urutan)
            .Select(p => (Baris: p, Indikator: bahan.Indeks.Indikator(p.IndikatorId)))
            .ToList();
        var nomor = baris.Select(b => b.Baris.Sasaran).Distinct().Select((s, i) => (s, i)).ToDictionary(s => s.s, s => s.i + 1);
        return new PenyusunTabel<(BarisPerjanjian Baris, Indikator? Indikator)>([
            Kolom.Nomor<(BarisPerjanjian Baris, Indikator? Indikator)>(b => nomor[b.Baris.Sasaran], b => b.Baris.Sasaran),
            Kolom.Teks<(BarisPerjanjian Baris, Indikator? Indikator)>("Sasaran Strategis", b => b.Baris.Sasaran, 36) with
            {
                GabungMenurut = b => b.Baris.Sasaran,
            },
            Kolom.Teks<(BarisPerjanjian Baris, Indikator? Indikator)>("Indikator Kinerja", b => b.Indikator?.Sebutan(), 40),
            Kolom.Ringkas<(BarisPerjanjian Baris, Indikator? Indikator)>(
                "Target",
                b => b.Indikator is { } i ? Target(bahan, perjanjian, i) : "–",
                14
            ),
        ])
            .Isi(baris)
            .Jadi(
                FormattableString.Invariant($"surat-perjanjian-sasaran:{perjanjian.NomorVersi}"),
                "Sasaran, Indikator dan Target"
            ) with
        {
            BernomorKolom = true,
        };
    }

    /// <summary>No, program or kegiatan, anggaran, keterangan, with the total.</summary>
    public static TabelLaporan Program(BahanLaporan bahan, PerjanjianKinerja perjanjian)
    {
        var baris = bahan
            .Berkas.BarisAnggaranPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id)
            .OrderBy(p => p.Urutan)
            .Select((p, i) => (Baris: p, Nomor: i + 1))
            .ToList();
        var tabel = new PenyusunTabel<(BarisAnggaranPerjanjian Baris, int Nomor)>([
            Kolom.Nomor<(BarisAnggaranPerjanjian Baris, int Nomor)>(p => p.Nomor),
            Kolom.Teks<(BarisAnggaranPerjanjian Baris, int Nomor)>("Program/Kegiatan", p => p.Baris.Uraian, 52),
            Kolom.Uang<(BarisAnggaranPerjanjian Baris, int Nomor)>("Anggaran (Rp)", p => p.Baris.Jumlah, 20),
            Kolom.Ringkas<(BarisAnggaranPerjanjian Baris, int Nomor)>("Keterangan", p => p.Baris.Keterangan, 14),
        ]).Isi(baris);
        if (baris.Any(p => p.Baris.Jumlah is not null))
        {
            tabel.Jumlah("Jumlah", Sel.Uang(baris.Select(p => p.Baris.Jumlah).OfType<Rupiah>().Jumlah()), Sel.Hampa);
        }

        return tabel.Jadi(
            FormattableString.Invariant($"surat-perjanjian-program:{perjanjian.NomorVersi}"),
            "Program dan Anggaran"
        ) with
        {
            BernomorKolom = true,
        };
    }

    private static string Target(BahanLaporan bahan, PerjanjianKinerja perjanjian, Indikator indikator) =>
        TargetPerjanjian.Nilai(bahan, perjanjian, indikator.Id) is { Ada: true } nilai
            ? CetakBesaran.DalamKalimat(nilai, indikator.Satuan)
            : "–";
}
