using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Anggaran and realisasi by sasaran: below each the programs and kegiatan down to the node that supports it.</summary>
public static class TabelRealisasiSasaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "realisasi-sasaran",
            "Anggaran dan realisasi menurut sasaran, program dan kegiatan pendukungnya",
            "Program dan kegiatan pendukung sasaran belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Bahan.Anggaran is not { } anggaran)
        {
            return [];
        }

        var tabel = new PenyusunTabel<UkuranAnggaran>([
            Kolom.Teks<UkuranAnggaran>("Sasaran/program/kegiatan", u => u.Simpul.Nama, 50),
            Kolom.Uang<UkuranAnggaran>("Anggaran (Rp)", u => u.Pagu),
            Kolom.Uang<UkuranAnggaran>("Realisasi (Rp)", u => u.Realisasi),
            Kolom.Angka<UkuranAnggaran>("Serapan (%)", u => Sel.Dari(u.Serapan, b.Persen), 9),
        ]);
        var sebagian = new List<JumlahAnggaran>();
        foreach (var sasaran in b.Bahan.Pengukuran.Sasaran)
        {
            var baris = Baris(b, anggaran, sasaran);
            if (baris.Count > 0)
            {
                tabel
                    .Kelompok(FormattableString.Invariant($"{sasaran.Nomor}. {NamaTercetak.SebutanSasaran(sasaran.Teks)}"))
                    .Isi(baris, u => u.Simpul.Tingkat - TingkatAnggaran.Program);
                sebagian.AddRange(baris.Select(u => u.Jumlah).Where(j => j.RealisasiSebagian));
            }
        }

        var hasil = tabel.Jadi(
            b.Kunci("realisasi-sasaran"),
            b.Judul($"Realisasi Anggaran menurut Sasaran sampai dengan {b.Periode.Sebutan}")
        ) with
        {
            KolomInden = 0,
            Sumber = anggaran.Dokumen.Sebutan(),
            Catatan = [.. sebagian.SelectMany(TabelRealisasiAnggaran.CatatanSebagian).Distinct()],
        };
        return JenisTabel.Satu(hasil);
    }

    /// <summary>The supporting nodes with their kegiatan and program above, each once, in the order of the budget.</summary>
    private static List<UkuranAnggaran> Baris(BahanTabel b, AnggaranTahun anggaran, UkuranSasaran sasaran)
    {
        var milik = PendukungLingkup
            .Dukungan(b with { Lingkup = LingkupUlang.Luar with { Sasaran = sasaran } })
            .Select(d => d.SimpulAnggaranIdentitas)
            .ToHashSet();
        return
        [
            .. anggaran
                .Semua()
                .Where(u =>
                    u.Simpul.Tingkat >= TingkatAnggaran.Program
                    && u.DiriDanKeturunan().Any(k => milik.Contains(k.Simpul.Identitas))
                ),
        ];
    }
}
