using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Budget and realisasi by economic classification.</summary>
public static class TabelBelanja
{
    public static JenisTabel Jenis { get; } =
        new("belanja", "Anggaran dan realisasi menurut jenis belanja", "Rincian belanja untuk tahun ini belum dicatat.", Susun)
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["isi"] = ["realisasi", "anggaran"] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Bahan.Anggaran is not { Belanja.Count: > 0 } anggaran)
        {
            return [];
        }

        var baris = anggaran.Belanja.SelectMany(u => u.DiriDanKeturunan()).ToList();
        var kode = baris.Any(u => u.Rincian.Kode.Length > 0);
        var kolom = new List<Kolom<UkuranBelanja>>();
        if (kode)
        {
            kolom.Add(Kolom.Teks<UkuranBelanja>("Kode rekening", u => u.Rincian.Kode, 11));
        }

        kolom.AddRange(
            Kolom.Teks<UkuranBelanja>("Uraian", u => u.Rincian.Nama, 36),
            Kolom.Uang<UkuranBelanja>("Anggaran (Rp)", u => u.Jumlah.Pagu)
        );
        var realisasi = b.AmbilOpsi("isi", "realisasi") == "realisasi";
        if (realisasi)
        {
            kolom.AddRange(
                Kolom.Uang<UkuranBelanja>("Realisasi (Rp)", u => u.Jumlah.Realisasi),
                Kolom.Uang<UkuranBelanja>("Saldo (Rp)", u => u.Jumlah.Sisa),
                Kolom.Angka<UkuranBelanja>("%", u => Sel.Dari(u.Jumlah.Serapan, b.Persen), 8)
            );
        }

        var judul = realisasi
            ? $"Realisasi Belanja sampai dengan {b.Periode.Sebutan}"
            : FormattableString.Invariant($"Anggaran menurut Jenis Belanja Tahun {b.Periode.Tahun}");
        return
        [
            new PenyusunTabel<UkuranBelanja>(kolom)
                .Isi(baris, u => u.Kedalaman, u => u.Anak.Count > 0 ? JenisBaris.Kelompok : JenisBaris.Isi)
                .Jadi(b.Kunci("belanja"), b.Judul(judul)) with
            {
                KolomInden = kode ? 1 : 0,
                Sumber = anggaran.Dokumen.Sebutan(),
                Catatan = realisasi ? Sebagian(anggaran) : [],
            },
        ];
    }

    private static List<string> Sebagian(AnggaranTahun anggaran) =>
        [.. anggaran.Belanja.SelectMany(u => TabelRealisasiAnggaran.CatatanSebagian(u.Jumlah)).Distinct()];
}
