using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The agreement's list of programs or kegiatan with their amounts (PermenPANRB 53/2014 Lampiran I).</summary>
public static class TabelAnggaranPerjanjian
{
    public static JenisTabel Jenis { get; } =
        new(
            "anggaran-perjanjian",
            "Program atau kegiatan dengan anggarannya dalam Perjanjian Kinerja",
            "Perjanjian Kinerja tidak memuat daftar anggaran.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["versi"] = PilihanPerjanjian.Nilai },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (PilihanPerjanjian.Cari(b.Berkas, b.AmbilOpsi("versi", "berlaku")) is not { } perjanjian)
        {
            return [];
        }

        var baris = b
            .Berkas.BarisAnggaranPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id)
            .OrderBy(p => p.Urutan)
            .Select((p, i) => (Baris: p, Nomor: i + 1))
            .ToList();
        var kolom = new List<Kolom<(BarisAnggaranPerjanjian Baris, int Nomor)>>
        {
            Kolom.Nomor<(BarisAnggaranPerjanjian Baris, int Nomor)>(p => p.Nomor),
            Kolom.Teks<(BarisAnggaranPerjanjian Baris, int Nomor)>("Program/kegiatan", p => p.Baris.Uraian, 48),
            Kolom.Uang<(BarisAnggaranPerjanjian Baris, int Nomor)>("Anggaran (Rp)", p => p.Baris.Jumlah, 18),
            Kolom.Ringkas<(BarisAnggaranPerjanjian Baris, int Nomor)>("Keterangan", p => p.Baris.Keterangan, 12),
        };
        var tabel = new PenyusunTabel<(BarisAnggaranPerjanjian Baris, int Nomor)>(kolom).Isi(baris);
        if (baris.Any(p => p.Baris.Jumlah is not null))
        {
            tabel.Jumlah("Jumlah", Sel.Uang(baris.Select(p => p.Baris.Jumlah).OfType<Rupiah>().Jumlah()), Sel.Hampa);
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("anggaran-perjanjian"),
                b.Judul(FormattableString.Invariant($"Anggaran dalam Perjanjian Kinerja Tahun {b.Periode.Tahun}"))
            ) with
            {
                Sumber = perjanjian.Sebutan(),
            }
        );
    }
}
