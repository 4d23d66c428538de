using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The plan on one sheet: visi, each misi with who answers for it, and below it tujuan, sasaran, strategi and kebijakan side by side.</summary>
public static class TabelMatriksRenstra
{
    public static JenisTabel Jenis { get; } =
        new(
            "matriks-renstra",
            "Visi, misi dengan penanggung jawabnya, lalu tujuan, sasaran, strategi dan kebijakan berdampingan",
            "Tujuan, sasaran, strategi dan kebijakan belum dicatat.",
            Susun
        );

    private sealed record Baris(string Visi, string Misi, string Tujuan, string Sasaran, string Strategi, string Kebijakan);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Berkas.Renstra is not { } renstra || Pohon(b, renstra) is not { } pohon)
        {
            return [];
        }

        var daerah = Pohon<SimpulRpjmd>.Bangun(b.Berkas.SimpulRpjmd.OrderBy(s => s.Urutan), s => s.Id, s => s.IndukId);
        var baris = pohon
            .Semua()
            .Where(s => s.Isi.Jenis == JenisSimpul.Sasaran)
            .SelectMany(s => Rinci(s, daerah.Berhasil ? daerah.Isi : null))
            .ToList();
        if (!baris.Exists(r => r.Strategi.Length + r.Kebijakan.Length > 0))
        {
            return [];
        }

        var tabel = new PenyusunTabel<Baris>([
            Kolom.Teks<Baris>("Tujuan", r => r.Tujuan, 25) with
            {
                GabungMenurut = r => r.Tujuan,
            },
            Kolom.Teks<Baris>("Sasaran", r => r.Sasaran, 25) with
            {
                GabungMenurut = r => (r.Tujuan, r.Sasaran),
            },
            Kolom.Teks<Baris>("Strategi", r => r.Strategi, 30),
            Kolom.Teks<Baris>("Kebijakan", r => r.Kebijakan, 34),
        ]);
        foreach (var visi in baris.GroupBy(r => r.Visi))
        {
            Judul(visi.Key);
            foreach (var misi in visi.GroupBy(r => r.Misi))
            {
                Judul(misi.Key);
                tabel.Isi([.. misi]);
            }
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("matriks-renstra"),
                b.Judul(
                    FormattableString.Invariant(
                        $"Visi, Misi, Tujuan, Sasaran, Strategi dan Kebijakan {renstra.TahunAwal}–{renstra.TahunAkhir}"
                    )
                )
            ) with
            {
                Sumber = renstra.Dasar,
            }
        );

        void Judul(string teks)
        {
            if (teks.Length > 0)
            {
                tabel.Kelompok(teks);
            }
        }
    }

    private static Pohon<SimpulRenstra>? Pohon(BahanTabel b, Renstra renstra)
    {
        var hasil = Pohon<SimpulRenstra>.Bangun(
            b.Berkas.SimpulRenstra.Where(s => s.RenstraId == renstra.Id).OrderBy(s => s.Urutan),
            s => s.Id,
            s => s.IndukId
        );
        return hasil.Berhasil ? hasil.Isi : null;
    }

    /// <summary>One row per strategi with its kebijakan; kebijakan right under the sasaran stand in a row of their own.</summary>
    private static IEnumerable<Baris> Rinci(Pohon<SimpulRenstra>.Simpul sasaran, Pohon<SimpulRpjmd>? daerah)
    {
        var atas = sasaran.Leluhur().Select(l => l.Isi).Prepend(sasaran.Isi).ToList();
        var layan = atas.Select(s => s.MelayaniIdentitas).FirstOrDefault(i => i is not null);
        var kota = daerah?.Semua().FirstOrDefault(s => s.Isi.Identitas == layan);
        List<SimpulRpjmd> leluhurKota = kota is null ? [] : [.. kota.Leluhur().Select(l => l.Isi).Prepend(kota.Isi)];
        var dasar = new Baris(
            Sebut("Visi", atas.Find(s => s.Jenis == JenisSimpul.Visi), leluhurKota.Find(s => s.Jenis == JenisSimpul.Visi)),
            Sebut("Misi", atas.Find(s => s.Jenis == JenisSimpul.Misi), leluhurKota.Find(s => s.Jenis == JenisSimpul.Misi)),
            atas.Find(s => s.Jenis == JenisSimpul.Tujuan)?.Teks ?? "",
            sasaran.Isi.Teks,
            "",
            Kebijakan(sasaran)
        );
        var strategi = sasaran.Anak.Where(a => a.Isi.Jenis == JenisSimpul.Strategi).ToList();
        return dasar.Kebijakan.Length > 0 || strategi.Count == 0
            ? strategi.Select(a => dasar with { Strategi = a.Isi.Teks, Kebijakan = Kebijakan(a) }).Prepend(dasar)
            : strategi.Select(a => dasar with { Strategi = a.Isi.Teks, Kebijakan = Kebijakan(a) });
    }

    private static string Kebijakan(Pohon<SimpulRenstra>.Simpul atas) =>
        string.Join("\n", atas.Anak.Where(a => a.Isi.Jenis == JenisSimpul.Kebijakan).Select(a => a.Isi.Teks));

    private static string Sebut(string jenis, SimpulRenstra? sendiri, SimpulRpjmd? daerah)
    {
        var (nomor, teks, jawab) = sendiri is not null
            ? (sendiri.Nomor, sendiri.Teks, sendiri.PenanggungJawab)
            : (daerah?.Nomor ?? "", daerah?.Teks ?? "", daerah?.PenanggungJawab ?? "");
        return teks.Length == 0
            ? ""
            : $"{$"{jenis} {nomor}".TrimEnd()}: {teks}" + (jawab.Length > 0 ? $" (penanggung jawab: {jawab})" : "");
    }
}
