using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Visi and misi, or strategi and arah kebijakan by sasaran, of the Renstra in force.</summary>
public static class TabelArahRenstra
{
    private static readonly JenisSimpul[] VisiMisi = [JenisSimpul.Visi, JenisSimpul.Misi, JenisSimpul.Tujuan];
    private static readonly JenisSimpul[] Strategi = [JenisSimpul.Sasaran, JenisSimpul.Strategi, JenisSimpul.Kebijakan];

    public static JenisTabel Jenis { get; } =
        new(
            "arah-renstra",
            "Visi, misi dan tujuan, atau strategi dan arah kebijakan menurut sasaran",
            "Visi, misi, strategi dan arah kebijakan belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["isi"] = ["visi-misi", "strategi"] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Berkas.Renstra is not { } renstra)
        {
            return [];
        }

        var strategi = b.AmbilOpsi("isi", "visi-misi") == "strategi";
        var pohon = Pohon<SimpulRenstra>.Bangun(
            b.Berkas.SimpulRenstra.Where(s => s.RenstraId == renstra.Id).OrderBy(s => s.Urutan),
            s => s.Id,
            s => s.IndukId
        );
        var tingkat = strategi ? Strategi : VisiMisi;
        List<Pohon<SimpulRenstra>.Simpul> baris = pohon.Berhasil
            ? [.. pohon.Isi.Semua().Where(s => tingkat.Contains(s.Isi.Jenis))]
            : [];
        if (!baris.Exists(s => s.Isi.Jenis != JenisSimpul.Sasaran))
        {
            return [];
        }

        var kolom = new List<Kolom<Pohon<SimpulRenstra>.Simpul>>
        {
            Kolom.Teks<Pohon<SimpulRenstra>.Simpul>("Jenis", s => Sebutan(s.Isi.Jenis), 14),
            Kolom.Teks<Pohon<SimpulRenstra>.Simpul>("Rumusan", s => s.Isi.Teks, 76),
        };
        var (kunci, judul) = strategi ? ("strategi", "Strategi dan Arah Kebijakan") : ("visi-misi", "Visi, Misi dan Tujuan");
        return
        [
            new PenyusunTabel<Pohon<SimpulRenstra>.Simpul>(kolom)
                .Isi(
                    baris,
                    s => Array.IndexOf(tingkat, s.Isi.Jenis),
                    s => s.Isi.Jenis == tingkat[0] ? JenisBaris.Kelompok : JenisBaris.Isi
                )
                .Jadi(
                    b.Kunci(kunci),
                    b.Judul(FormattableString.Invariant($"{judul} {renstra.TahunAwal}–{renstra.TahunAkhir}"))
                ) with
            {
                KolomInden = 1,
                Sumber = renstra.Dasar,
            },
        ];
    }

    private static string Sebutan(JenisSimpul jenis) => jenis == JenisSimpul.Kebijakan ? "Arah kebijakan" : $"{jenis}";
}
