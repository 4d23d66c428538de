using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>The units of the agency, from the head down.</summary>
public static class BaganStrukturOrganisasi
{
    public static JenisBagan Jenis { get; } =
        new("struktur-organisasi", "Bagan struktur organisasi dari unit yang dicatat", Susun);

    private static Hasil<ModelBagan> Susun(BahanTabel b)
    {
        if (b.Berkas.Unit.Count == 0)
        {
            return new BaganKosong("Struktur organisasi belum dicatat.");
        }

        var pohon = Pohon<Unit>.Bangun(b.Berkas.Unit.OrderBy(u => u.Urutan), u => u.Id, u => u.IndukId);
        if (!pohon.Berhasil)
        {
            return new PohonTidakSah($"Struktur organisasi tidak dapat digambar. {pohon.Pelanggaran.Pesan}");
        }

        var instansi = b.Berkas.PerangkatDaerah;
        var akar = pohon.Isi.Akar is [var satu]
            ? Kotak(satu)
            : new KotakBagan("", instansi.Nama, GayaKotak.Pokok, [.. pohon.Isi.Akar.Select(Kotak)]);
        return new ModelBagan
        {
            Kunci = b.Kunci("struktur-organisasi"),
            Judul = b.Judul($"Struktur Organisasi {instansi.NamaSingkat}"),
            Akar = akar,
            Uraian =
                $"Bagan struktur organisasi: {akar.Teks} membawahi {string.Join("; ", akar.Anak.Select(a => a.Anak.Count == 0 ? a.Teks : $"{a.Teks} ({string.Join(", ", a.Anak.Select(c => c.Teks))})"))}.",
        };
    }

    private static KotakBagan Kotak(Pohon<Unit>.Simpul simpul) =>
        new(
            "",
            simpul.Isi.Nama,
            simpul.Kedalaman switch
            {
                0 => GayaKotak.Pokok,
                1 => GayaKotak.Cabang,
                _ => GayaKotak.Biasa,
            },
            [.. simpul.Anak.Select(Kotak)]
        );
}
