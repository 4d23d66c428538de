using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>What the kegiatan that support a sasaran were to deliver and delivered: output indicator, target, realisasi, capaian.</summary>
public static class TabelKegiatanSasaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "kegiatan-sasaran",
            "Target dan realisasi keluaran kegiatan yang mendukung sasaran",
            "Sasaran ini tidak mempunyai kegiatan pendukung dengan target tersendiri.",
            Susun
        );

    private sealed record Baris(string Program, SimpulAnggaran Kegiatan, UkuranIndikator? Ukuran);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var indeks = b.Bahan.Indeks;
        var baris = PendukungLingkup
            .Dukungan(b)
            .Select(d => indeks.Simpul(d.SimpulAnggaranIdentitas))
            .OfType<SimpulAnggaran>()
            .DistinctBy(s => s.Identitas)
            .SelectMany(s =>
                indeks
                    .Keluaran(s.Identitas)
                    .Select(i => (UkuranIndikator?)PengukurIndikator.Ukur(indeks, i))
                    .DefaultIfEmpty(null)
                    .Select(u => new Baris(Program(b, s), s, u))
            )
            .ToList();
        if (!baris.Exists(r => r.Ukuran is not null))
        {
            return [];
        }

        var tabel = new PenyusunTabel<Baris>([
            Kolom.Teks<Baris>("Program/kegiatan", r => r.Kegiatan.Nama, 36) with
            {
                GabungMenurut = r => r.Kegiatan.Identitas,
            },
            Kolom.Teks<Baris>("Indikator kegiatan", r => r.Ukuran?.Indikator.Sebutan(), 30),
            Kolom.Ringkas<Baris>("Satuan", r => r.Ukuran?.Indikator.Satuan.Nama, 10),
            Kolom.Angka<Baris>("Target setahun", r => Angka(r, u => u.TargetTahunan)),
            Kolom.Angka<Baris>("Realisasi", r => Angka(r, u => u.Realisasi)),
            Kolom.Angka<Baris>("Capaian (%)", r => r.Ukuran is { } u ? Sel.Dari(u.Capaian, b.Persen) : Kosong),
        ]);
        foreach (var program in baris.GroupBy(r => r.Program))
        {
            (program.Key.Length > 0 ? tabel.Kelompok(program.Key) : tabel).Isi([.. program]);
        }

        return
        [
            tabel.Jadi(
                b.Kunci("kegiatan-sasaran"),
                b.Judul($"Target dan Realisasi Kegiatan Pendukung Sasaran, {b.Periode.Sebutan}")
            ),
        ];
    }

    private static Sel Kosong { get; } = new Sel.Kosong(AlasanKosong.TidakDitargetkan);

    private static Sel Angka(Baris r, Func<UkuranIndikator, HasilHitung> isi) =>
        r.Ukuran is { } u ? TabelCapaian.SelIndikator(u, isi(u)) : Kosong;

    /// <summary>The program a node stands under in its own version; empty for a program itself.</summary>
    private static string Program(BahanTabel b, SimpulAnggaran simpul)
    {
        var atas = simpul;
        while (atas.IndukId is { } induk && b.Berkas.SimpulAnggaran.FirstOrDefault(s => s.Id == induk) is { } ada)
        {
            atas = ada;
            if (atas.Tingkat == TingkatAnggaran.Program)
            {
                return atas.Nama;
            }
        }

        return "";
    }
}
