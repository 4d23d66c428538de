using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The regulations a report rests on, in the recorded order.</summary>
public static class TabelDasarHukum
{
    public static JenisTabel Jenis { get; } =
        new("dasar-hukum", "Peraturan yang menjadi dasar penyusunan laporan", "Dasar hukum belum dicatat.", Susun);

    /// <summary>The regulations of the year's report.</summary>
    public static IReadOnlyList<Peraturan> Daftar(BerkasTahun berkas)
    {
        var semua = berkas.Peraturan.ToDictionary(p => p.Kunci, StringComparer.Ordinal);
        return
        [
            .. berkas
                .DasarHukum.Where(d => d.Tahun == berkas.Periode.Tahun)
                .OrderBy(d => d.Urutan)
                .Select(d => semua.GetValueOrDefault(d.PeraturanKunci))
                .OfType<Peraturan>(),
        ];
    }

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var baris = Daftar(b.Berkas).Select((p, i) => (Peraturan: p, Nomor: i + 1)).ToList();
        var kolom = new List<Kolom<(Peraturan Peraturan, int Nomor)>>
        {
            Kolom.Nomor<(Peraturan Peraturan, int Nomor)>(p => p.Nomor),
            Kolom.Teks<(Peraturan Peraturan, int Nomor)>("Peraturan", p => p.Peraturan.Sitasi(), 40),
            Kolom.Teks<(Peraturan Peraturan, int Nomor)>("Tentang", p => p.Peraturan.Tentang, 55),
        };
        return JenisTabel.Satu(
            new PenyusunTabel<(Peraturan Peraturan, int Nomor)>(kolom)
                .Isi(baris)
                .Jadi(b.Kunci("dasar-hukum"), b.Judul("Dasar Hukum"))
        );
    }
}
