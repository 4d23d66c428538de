using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Perjanjian;

namespace Akuntabel.Documents.Laporan;

/// <summary>Lays out the letter of a Perjanjian Kinerja: the statement, then the annexed tables, each signed by both parties.</summary>
public static class PenyusunSurat
{
    private const string Titik = "……………………………";

    /// <summary>The letter as a document of its own.</summary>
    public static DokumenLaporan Susun(BahanLaporan bahan, PerjanjianKinerja perjanjian, BerkasGambar? lambang = null)
    {
        var surat = new SuratPerjanjian(perjanjian, bahan.Berkas.Pemda);
        return new DokumenLaporan
        {
            Info = new InfoDokumen
            {
                Judul = surat.Judul,
                Periode = "",
                Instansi = bahan.Berkas.PerangkatDaerah.Nama,
                Pemerintah = $"Pemerintah {bahan.Berkas.Pemda.Nama}",
                Tanggal = perjanjian.Tanggal.BerlakuSejak,
                Lambang = lambang,
                TanpaKepala = true,
            },
            Isi = [.. Halaman(bahan, perjanjian, halamanBaru: false)],
            Kosong = new TeksKosong(),
        };
    }

    /// <summary>The letters of an annex: every version up to the period's end, or the one asked for; without one a sentence.</summary>
    /// <param name="bahan">The year's material.</param>
    /// <param name="versi">"semua", "murni" or "perubahan".</param>
    public static IEnumerable<Blok> Lampiran(BahanLaporan bahan, string versi)
    {
        var akhir = bahan.Berkas.Periode.TanggalAkhir;
        IEnumerable<PerjanjianKinerja> semua =
            versi == "semua" ? PilihanPerjanjian.Semua(bahan.Berkas)
            : PilihanPerjanjian.Cari(bahan.Berkas, versi) is { } satu ? [satu]
            : [];
        var daftar = semua.Where(p => p.Tanggal.BerlakuSejak <= akhir).ToList();
        return daftar.Count > 0 ? daftar.SelectMany((p, i) => Halaman(bahan, p, halamanBaru: i > 0))
            : versi == "perubahan" ? [Paragraf("Perjanjian Kinerja tidak diubah sampai dengan akhir periode ini.")]
            : [Paragraf("Perjanjian Kinerja untuk tahun ini belum dicatat.")];
    }

    /// <summary>The letter's blocks.</summary>
    /// <param name="bahan">The year's material.</param>
    /// <param name="perjanjian">The version printed.</param>
    /// <param name="halamanBaru">Whether the statement begins a page.</param>
    public static IEnumerable<Blok> Halaman(BahanLaporan bahan, PerjanjianKinerja perjanjian, bool halamanBaru)
    {
        var surat = new SuratPerjanjian(perjanjian, bahan.Berkas.Pemda);
        var instansi = bahan.Berkas.PerangkatDaerah.Nama;
        var ttd = new Blok.DuaTandaTangan(surat.TempatTanggal, Penanda(surat, surat.Kedua), Penanda(surat, surat.Pertama));
        yield return new Blok.KepalaSurat([surat.Judul], halamanBaru, Berlambang: true);
        yield return Paragraf(surat.Pembuka);
        yield return Pihak(surat.Pertama);
        yield return Paragraf(surat.SebutanPertama);
        yield return Pihak(surat.Kedua);
        yield return Paragraf(surat.SebutanKedua);
        yield return Paragraf(surat.JanjiPertama);
        yield return Paragraf(surat.JanjiKedua);
        yield return ttd;
        yield return new Blok.KepalaSurat([surat.Judul, instansi], HalamanBaru: true, Berlambang: false);
        var tabel = new[] { LampiranPerjanjian.Sasaran(bahan, perjanjian), LampiranPerjanjian.Program(bahan, perjanjian) }
            .Where(t => t.Baris.Count > 0)
            .ToList();
        for (var i = 0; i < tabel.Count; i++)
        {
            yield return new Blok.Tabel(tabel[i], null, "tabel-" + tabel[i].Kunci) { LekatBerikut = i == tabel.Count - 1 };
        }

        yield return ttd;
    }

    private static Blok.Paragraf Paragraf(string teks) => new(Inline.Dari(teks));

    private static Blok.Isian Pihak(PihakPerjanjian pihak) =>
        new([("Nama", pihak.Nama.Length > 0 ? pihak.Nama : Titik), ("Jabatan", pihak.Jabatan)]);

    private static PenandaTangan Penanda(SuratPerjanjian surat, PihakPerjanjian pihak) =>
        new(
            pihak.Sebutan,
            pihak.Jabatan,
            pihak.Nama,
            surat.KepalaDaerah(pihak)
                ? []
                : [.. pihak.Pangkat is { Length: > 0 } p ? new[] { p } : [], $"NIP. {pihak.Nip ?? Titik}"]
        );
}
