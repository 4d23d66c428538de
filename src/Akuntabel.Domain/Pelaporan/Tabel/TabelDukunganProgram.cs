using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Which programs or kegiatan serve which sasaran or indicator, and how.</summary>
public static class TabelDukunganProgram
{
    public static JenisTabel Jenis { get; } =
        new(
            "dukungan-program",
            "Program dan kegiatan yang menunjang, atau tidak menunjang, pencapaian sasaran",
            "Program dan kegiatan pendukung sasaran belum dicatat.",
            Susun
        );

    private sealed record Baris(string Sasaran, HasilHitung Capaian, Dukungan Dukungan, UkuranAnggaran Simpul);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var anggaran = b.Bahan.Anggaran;
        var sasaran = b.Bahan.Pengukuran.Sasaran;
        var baris = new List<Baris>();
        foreach (var d in b.Berkas.Dukungan.Where(d => d.Tahun == b.Periode.Tahun).OrderBy(d => d.Urutan))
        {
            var induk = sasaran.FirstOrDefault(s =>
                (d.SasaranIdentitas is { } id && s.Identitas == id) || s.Indikator.Any(i => i.Indikator.Id == d.IndikatorId)
            );
            if (induk is not null && Milik(b, d, induk) && anggaran?.Cari(d.SimpulAnggaranIdentitas) is { } simpul)
            {
                baris.Add(new Baris(NamaTercetak.SebutanSasaran(induk.Teks), induk.RataRata, d, simpul));
            }
        }

        baris = [.. baris.OrderBy(r => sasaran.ToList().FindIndex(s => NamaTercetak.SebutanSasaran(s.Teks) == r.Sasaran))];
        var adaAnalisis = baris.Any(r => r.Dukungan.Analisis.Length > 0);
        var kolom = new List<Kolom<Baris>>
        {
            Kolom.Teks<Baris>("Sasaran", r => r.Sasaran, 26) with
            {
                GabungMenurut = r => r.Sasaran,
            },
            Kolom.Angka<Baris>("Capaian sasaran (%)", r => Sel.Dari(r.Capaian, b.Persen), 9) with
            {
                GabungMenurut = r => r.Sasaran,
            },
            Kolom.Teks<Baris>("Program/kegiatan", r => r.Simpul.Simpul.Nama, 38),
            Kolom.Uang<Baris>("Pagu (Rp)", r => r.Simpul.Pagu, 14),
            Kolom.Angka<Baris>("Serapan (%)", r => Sel.Dari(r.Simpul.Serapan, b.Persen), 9),
            Kolom.Ringkas<Baris>("Peran", r => Sebutan(r.Dukungan.Peran), 11),
        };
        if (adaAnalisis)
        {
            kolom.Add(Kolom.Teks<Baris>("Analisis", r => r.Dukungan.Analisis, 40));
        }

        return JenisTabel.Satu(
            new PenyusunTabel<Baris>(kolom)
                .Isi(baris)
                .Jadi(b.Kunci("dukungan-program"), b.Judul($"Program dan Kegiatan Pendukung Sasaran {b.Periode.Sebutan}"))
        );
    }

    private static bool Milik(BahanTabel b, Dukungan d, UkuranSasaran induk) =>
        b.Lingkup switch
        {
            { Indikator: { } i } => d.IndikatorId == i.Indikator.Id
                || (d.IndikatorId is null && d.SasaranIdentitas == i.SasaranIdentitas),
            { Sasaran: { } s } => induk.Nomor == s.Nomor,
            _ => true,
        };

    private static string Sebutan(PeranDukungan peran) =>
        peran switch
        {
            PeranDukungan.Utama => "Utama",
            PeranDukungan.Penunjang => "Penunjang",
            _ => "Tidak menunjang",
        };
}
