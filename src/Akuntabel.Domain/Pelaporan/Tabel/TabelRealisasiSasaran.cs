using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Anggaran and realisasi by sasaran: below each the programs that support it, whole, with the supporting kegiatan marked.</summary>
public static class TabelRealisasiSasaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "realisasi-sasaran",
            "Anggaran dan realisasi menurut sasaran: program pendukungnya seutuhnya, dengan tanda pada kegiatan pendukung",
            "Program dan kegiatan pendukung sasaran belum dicatat.",
            Susun
        );

    private sealed record Baris(UkuranAnggaran Ukuran, bool Pendukung);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Bahan.Anggaran is not { } anggaran)
        {
            return [];
        }

        var tabel = new PenyusunTabel<Baris>([
            Kolom.Teks<Baris>("Sasaran/program/kegiatan", r => r.Ukuran.Simpul.Nama, 50),
            Kolom.Uang<Baris>("Anggaran (Rp)", r => r.Ukuran.Pagu),
            Kolom.Uang<Baris>("Realisasi (Rp)", r => r.Ukuran.Realisasi),
            Kolom.Angka<Baris>("Serapan (%)", r => Sel.Dari(r.Ukuran.Serapan, b.Persen), 9),
            Kolom.Ringkas<Baris>("Peran", r => r.Pendukung ? "Pendukung" : "", 11),
        ]);
        var sebagian = new List<JumlahAnggaran>();
        foreach (var sasaran in b.Bahan.Pengukuran.Sasaran)
        {
            var baris = Program(b, anggaran, sasaran);
            if (baris.Count > 0)
            {
                tabel
                    .Kelompok(FormattableString.Invariant($"{sasaran.Nomor}. {NamaTercetak.SebutanSasaran(sasaran.Teks)}"))
                    .Isi(baris, r => r.Ukuran.Simpul.Tingkat - TingkatAnggaran.Program);
                sebagian.AddRange(baris.Select(r => r.Ukuran.Jumlah).Where(j => j.RealisasiSebagian));
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

    /// <summary>Every node of the programs in which something supports the sasaran, in the order of the budget.</summary>
    private static List<Baris> Program(BahanTabel b, AnggaranTahun anggaran, UkuranSasaran sasaran)
    {
        var milik = PendukungLingkup
            .Dukungan(b with { Lingkup = LingkupUlang.Luar with { Sasaran = sasaran } })
            .Select(d => d.SimpulAnggaranIdentitas)
            .ToHashSet();
        return
        [
            .. anggaran
                .Semua()
                .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
                .Where(u => u.DiriDanKeturunan().Any(k => milik.Contains(k.Simpul.Identitas)))
                .SelectMany(u => u.DiriDanKeturunan())
                .Select(u => new Baris(u, milik.Contains(u.Simpul.Identitas))),
        ];
    }
}
