using Akuntabel.App.Impor.Format;
using Akuntabel.App.Impor.Periksa;
using Akuntabel.Domain.Anggaran;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Which rows of money spent are stored: those of leaves, and those above only while a leaf below has no figure of its own.</summary>
internal static class RealisasiTersimpan
{
    public static HashSet<ImporRealisasiAnggaran> Pilih(BerkasImpor berkas)
    {
        var simpul = new CabangJumlah<ImporSimpulAnggaran>(berkas.Anggaran.SelectMany(a => a.Simpul), s => s.Kunci, s => s.Induk);
        var belanja = new CabangJumlah<ImporBelanja>(berkas.Anggaran.SelectMany(a => a.Belanja), s => s.Kunci, s => s.Induk);
        var terisi = berkas
            .RealisasiAnggaran.Where(r => r.Jumlah is not null)
            .Select(r => (r.Objek, r.Periode, r.Sifat ?? SifatRealisasi.Kumulatif))
            .ToHashSet();
        return [.. berkas.RealisasiAnggaran.Where(Perlu)];

        bool Perlu(ImporRealisasiAnggaran isi)
        {
            var (jenis, kunci) = isi.Objek.Split(':', 2) is [var j, var k] ? (j, k) : ("", "");
            var daun = jenis == "simpul" ? simpul.DaunDari(kunci).Select(d => d.Key) : belanja.DaunDari(kunci).Select(d => d.Key);
            return daun.Any(d =>
                d == kunci || !terisi.Contains(($"{jenis}:{d}", isi.Periode, isi.Sifat ?? SifatRealisasi.Kumulatif))
            );
        }
    }
}
