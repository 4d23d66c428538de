using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>The plan as recorded, from visi or tujuan down to programs and kegiatan, with the indicators of tujuan and sasaran.</summary>
public static class BaganCascading
{
    public static JenisBagan Jenis { get; } =
        new("cascading", "Penjabaran (cascading) rencana strategis dari visi atau tujuan sampai kegiatan", Susun);

    private static Hasil<ModelBagan> Susun(BahanTabel b)
    {
        if (b.Berkas.Renstra is not { } renstra || b.Berkas.SimpulRenstra.Count == 0)
        {
            return new BaganKosong(
                "Rencana strategis untuk periode ini belum dicatat, sehingga penjabarannya belum dapat digambar."
            );
        }

        var pohon = Pohon<SimpulRenstra>.Bangun(b.Berkas.SimpulRenstra.OrderBy(s => s.Urutan), s => s.Id, s => s.IndukId);
        if (!pohon.Berhasil)
        {
            return new PohonTidakSah($"Penjabaran rencana strategis tidak dapat digambar. {pohon.Pelanggaran.Pesan}");
        }

        var indikator = b.Berkas.Indikator.ToLookup(i => i.PemilikIdentitas);
        var cabang = pohon.Isi.Akar.Select(a => Kotak(a, indikator)).ToList();
        var periode = FormattableString.Invariant($"{renstra.TahunAwal}–{renstra.TahunAkhir}");
        return new ModelBagan
        {
            Kunci = b.Kunci("cascading"),
            Judul = b.Judul($"Penjabaran Rencana Strategis {periode}"),
            Akar = cabang is [var satu]
                ? satu with
                {
                    Gaya = GayaKotak.Pokok,
                }
                : new KotakBagan("Renstra " + periode, b.Berkas.PerangkatDaerah.Nama, GayaKotak.Pokok, cabang),
            Uraian = $"Bagan penjabaran {CetakAngka.Tetap(b.Berkas.SimpulRenstra.Count, 0)} butir rencana strategis {periode}.",
        };
    }

    private static KotakBagan Kotak(Pohon<SimpulRenstra>.Simpul simpul, ILookup<Guid?, Indikator> indikator) =>
        new(
            $"{Sebutan(simpul.Isi.Jenis)} {simpul.Isi.Nomor}".TrimEnd(),
            simpul.Isi.Teks,
            simpul.Isi.Jenis switch
            {
                JenisSimpul.Program or JenisSimpul.Kegiatan or JenisSimpul.SubKegiatan => GayaKotak.Kerja,
                JenisSimpul.Strategi or JenisSimpul.Kebijakan => GayaKotak.Biasa,
                _ => GayaKotak.Cabang,
            },
            [
                .. indikator[simpul.Isi.Identitas].Select(i => new KotakBagan("Indikator", i.Sebutan(), GayaKotak.Ukuran, [])),
                .. simpul.Anak.Select(a => Kotak(a, indikator)),
            ]
        );

    /// <summary>Name of a plan level for a reader.</summary>
    private static string Sebutan(JenisSimpul jenis) => jenis == JenisSimpul.SubKegiatan ? "Sub kegiatan" : jenis.ToString();
}
