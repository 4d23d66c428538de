using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>What each sasaran reached with the money of the nodes that support it (PermenPANRB 53/2014 Lampiran II).</summary>
public static class TabelEfisiensi
{
    public static JenisTabel Jenis { get; } =
        new(
            "efisiensi",
            "Capaian dibandingkan dengan serapan anggaran pendukung setiap sasaran",
            "Dukungan anggaran terhadap sasaran belum dicatat, sehingga efisiensi belum dapat dihitung.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var e = b.Bahan.Efisiensi;
        var daftar = b.Lingkup switch
        {
            { Indikator: { } i } => e.Indikator.Where(u => u.IndikatorId == i.Indikator.Id).ToList(),
            { Sasaran: { } s } => [.. e.Sasaran.Where(u => u.SasaranIdentitas == s.Identitas)],
            _ => e.Sasaran,
        };
        var kolom = new List<Kolom<UkuranEfisiensi>>
        {
            Kolom.Teks<UkuranEfisiensi>("Sasaran", u => u.Nama, 30),
            Kolom.Uang<UkuranEfisiensi>("Pagu pendukung (Rp)", u => u.Jumlah.Pagu, 14),
            Kolom.Uang<UkuranEfisiensi>("Realisasi (Rp)", u => u.Jumlah.Realisasi, 14),
            Kolom.Uang<UkuranEfisiensi>("Sisa (Rp)", u => u.Jumlah.Sisa, 13),
            Kolom.Angka<UkuranEfisiensi>("Serapan (%)", u => Sel.Dari(u.Jumlah.Serapan, b.Persen), 9),
            Kolom.Angka<UkuranEfisiensi>("Capaian (%)", u => Sel.Dari(u.Capaian, b.Persen), 9),
            Kolom.Angka<UkuranEfisiensi>("Selisih (poin)", u => Sel.Dari(u.Selisih, b.Persen), 9),
            Kolom.Ringkas<UkuranEfisiensi>("Tingkat efisiensi", u => Sebutan(u.Kategori), 11),
        };
        var tabel = new PenyusunTabel<UkuranEfisiensi>(kolom).Isi(daftar);
        if (b.Lingkup == LingkupUlang.Luar && daftar.Count > 1)
        {
            tabel.Isi([e.Total], jenis: _ => JenisBaris.Jumlah);
        }

        return JenisTabel.Satu(
            tabel.Jadi(b.Kunci("efisiensi"), b.Judul($"Efisiensi Penggunaan Sumber Daya {b.Periode.Sebutan}")) with
            {
                Catatan =
                    e.SimpulBerulang > 0 && b.Lingkup == LingkupUlang.Luar
                        ?
                        [
                            $"{CetakAngka.Seperlunya(e.SimpulBerulang)} program atau kegiatan mendukung lebih dari satu sasaran; dalam jumlah, anggarannya dihitung satu kali.",
                        ]
                        : [],
            }
        );
    }

    /// <summary>Name of a level of efficiency for a reader.</summary>
    public static string Sebutan(KategoriEfisiensi kategori) =>
        kategori switch
        {
            KategoriEfisiensi.Efisien => "Efisien",
            KategoriEfisiensi.CukupEfisien => "Cukup efisien",
            KategoriEfisiensi.TidakEfisien => "Tidak efisien",
            _ => "Belum dapat dinilai",
        };
}
