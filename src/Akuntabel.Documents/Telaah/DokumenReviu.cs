using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Telaah;

/// <summary>The "Catatan Hasil Reviu" as a document for the usual writers: accepted notes, those left out with reasons, what was checked and holds.</summary>
public static class DokumenReviu
{
    /// <summary>Composes it; <paramref name="info"/> says for whom and when.</summary>
    public static DokumenLaporan Susun(
        InfoDokumen info,
        NaskahTelaah naskah,
        IReadOnlyList<CatatanReviu> catatan,
        IReadOnlyList<PemeriksaanCocok> cocok
    )
    {
        var diterima = catatan.Where(c => c.Keputusan == KeputusanCatatan.Diterima).ToList();
        var diabaikan = catatan.Where(c => c.Keputusan == KeputusanCatatan.Diabaikan).ToList();
        var belum = catatan.Count - diterima.Count - diabaikan.Count;
        var nomor = 0;
        Blok.Tabel Bernomor(TabelLaporan tabel) => new(tabel, new NomorObjek("Tabel", "", ++nomor), $"tabel-{tabel.Kunci}");
        return new DokumenLaporan
        {
            Info = info,
            Kosong = TeksKosong.Bawaan,
            Isi =
            [
                new Blok.KepalaSurat(
                    [info.Judul.ToUpperInvariant(), info.Instansi, info.Periode],
                    HalamanBaru: false,
                    Berlambang: false
                ),
                Paragraf(
                    $"Naskah yang direviu: {naskah.NamaBerkas}. {Banyak(catatan.Count)} catatan ditemukan: {Banyak(diterima.Count)} diterima, "
                        + $"{Banyak(diabaikan.Count)} diabaikan dengan alasan, {Banyak(belum)} belum diputus. "
                        + $"{Banyak(cocok.Count)} pemeriksaan lain cocok."
                ),
                Judul("Catatan", "reviu-catatan"),
                diterima.Count == 0 ? Paragraf("Tidak ada catatan yang diterima.") : Bernomor(Diterima(diterima)),
                .. diabaikan.Count == 0
                    ? Array.Empty<Blok>()
                    : [Judul("Catatan yang diabaikan", "reviu-diabaikan"), Bernomor(Diabaikan(diabaikan))],
                .. cocok.Count == 0
                    ? Array.Empty<Blok>()
                    : [Judul("Yang diperiksa dan cocok", "reviu-cocok"), Bernomor(Cocok(cocok))],
            ],
        };
    }

    private static TabelLaporan Diterima(List<CatatanReviu> catatan) =>
        Tabel(
            "catatan",
            "Catatan Hasil Reviu",
            [("No", 4), ("Tempat", 16), ("Uraian", 22), ("Tercetak", 12), ("Seharusnya", 12), ("Penjelasan", 30)],
            catatan.Select(
                (c, i) =>
                    new[]
                    {
                        Banyak(i + 1),
                        $"{c.Tabel}, {c.Tempat}",
                        $"{c.Butir}\n{c.Keparahan.Sebutan()}: {c.Jenis.Sebutan()}",
                        c.Tercetak,
                        c.Seharusnya,
                        c.Komentar.Length > 0 ? $"{c.Penjelasan}\n{c.Komentar}" : c.Penjelasan,
                    }
            )
        );

    private static TabelLaporan Diabaikan(List<CatatanReviu> catatan) =>
        Tabel(
            "diabaikan",
            "Catatan yang Diabaikan",
            [("No", 4), ("Tempat", 18), ("Uraian", 24), ("Catatan", 30), ("Alasan", 24)],
            catatan.Select((c, i) => new[] { Banyak(i + 1), $"{c.Tabel}, {c.Tempat}", c.Butir, c.Penjelasan, c.Alasan })
        );

    private static TabelLaporan Cocok(IReadOnlyList<PemeriksaanCocok> cocok) =>
        Tabel(
            "cocok",
            "Pemeriksaan yang Cocok menurut Tabel dan Aturan",
            [("Tabel", 30), ("Aturan", 50), ("Banyaknya", 12)],
            cocok.GroupBy(c => (c.Tabel, c.Aturan)).Select(g => new[] { g.Key.Tabel, g.Key.Aturan, Banyak(g.Count()) })
        );

    private static TabelLaporan Tabel(
        string kunci,
        string judul,
        (string Judul, int Lebar)[] kolom,
        IEnumerable<string[]> baris
    ) =>
        new()
        {
            Kunci = kunci,
            Judul = judul,
            Kolom = [.. kolom.Select(k => new KolomTabel(k.Judul, "", RataTeks.Kiri, k.Lebar))],
            Baris = [.. baris.Select(b => new BarisTabel(JenisBaris.Isi, [.. b.Select(Sel.Tulisan)]))],
        };

    private static Blok.Judul Judul(string teks, string jangkar) => new(2, "", teks, jangkar);

    private static Blok.Paragraf Paragraf(string teks) => new([new Inline.Teks(teks)]);

    private static string Banyak(int angka) => CetakAngka.Seperlunya(angka);
}
