using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Tests.Laporan;

/// <summary>A small document with every kind of block.</summary>
internal static class DokumenUji
{
    /// <summary>Text that would be markup, illegal XML or a formula if it were not treated as text.</summary>
    public const string Jahat = "<script>alert(1)</script> & \u0001\uFFFF \"kutip\" \uD800 =1+1 <w:p/>";

    public static DokumenLaporan Buat(bool draf = false, string teks = "Teks biasa", params IReadOnlyList<Blok> tambahan) =>
        new()
        {
            Info = new InfoDokumen
            {
                Judul = "Laporan Kinerja",
                Periode = "Tahun 2019",
                Instansi = teks,
                Pemerintah = "Pemerintah Kota Contoh",
                Tanggal = new DateOnly(2019, 12, 31),
                Draf = draf,
            },
            Kosong = TeksKosong.Bawaan,
            Isi =
            [
                new Blok.Sampul(),
                new Blok.Judul(1, "", "Kata Pengantar", "judul-1"),
                new Blok.TandaTangan("Contoh, 31 Desember 2019", new PenandaTangan("", "Kepala Dinas", teks, ["Pembina"])),
                new Blok.DaftarIsi(),
                new Blok.DaftarTabel(),
                new Blok.DaftarGambar(),
                new Blok.Judul(1, "BAB I", "Pendahuluan", "judul-2"),
                new Blok.Judul(2, "1.1", teks, "judul-3"),
                new Blok.Paragraf([
                    new Inline.Teks(teks, Tebal: true),
                    new Inline.Rujukan("tabel-a", "Tabel 1.1"),
                    new Inline.GantiBaris(),
                ]),
                new Blok.Daftar([
                    new(Inline.Dari("satu"), 0, 1),
                    new(Inline.Dari("dalam"), 1, null),
                    new(Inline.Dari("dua"), 0, 2),
                ]),
                new Blok.Tabel(Tabel(teks), new NomorObjek("Tabel", "1.", 1), "tabel-a"),
                new Blok.Gambar(Grafik(teks, JenisGrafik.BatangMendatar), new NomorObjek("Gambar", "1.", 1), "gambar-a"),
                new Blok.Gambar(Grafik(teks, JenisGrafik.Garis), new NomorObjek("Gambar", "1.", 2), "gambar-b"),
                new Blok.Judul(1, "BAB II", "Isi", "judul-4"),
                new Blok.Judul(2, "2.1", "Melebar", "judul-5"),
                new Blok.Tabel(Lebar(), new NomorObjek("Tabel", "2.", 1), "tabel-lebar"),
                new Blok.Judul(1, "Lampiran 1", "Data", "judul-6"),
                .. tambahan,
            ],
        };

    public static TabelLaporan Tabel(string teks, int baris = 3)
    {
        var kolom = new List<Kolom<int>>
        {
            Kolom.Teks<int>("Uraian", _ => teks) with
            {
                GabungMenurut = i => i / 2,
            },
            Kolom.Angka<int>("2018", i => Sel.Bilangan(i)) with
            {
                Kelompok = "Tahun",
            },
            Kolom.Angka<int>("2019", _ => new Sel.Kosong(AlasanKosong.TidakAdaData)) with
            {
                Kelompok = "Tahun",
            },
        };
        return new PenyusunTabel<int>(kolom)
            .Isi([.. Enumerable.Range(0, baris)])
            .Jumlah("Jumlah", Sel.Bilangan(3), Sel.Hampa)
            .Jadi("a", "Tabel contoh") with
        {
            Catatan = [teks],
            Sumber = "Contoh",
        };
    }

    /// <summary>Too wide for an upright page.</summary>
    private static TabelLaporan Lebar() =>
        new PenyusunTabel<int>([
            .. Enumerable.Range(0, 14).Select(k => Kolom.Angka<int>($"Kolom{k}", _ => Sel.Uang(Rupiah.Dari(1_234_567_890)))),
        ])
            .Isi([1])
            .Jadi("lebar", "Tabel lebar");

    public static ModelGrafik Grafik(string teks, JenisGrafik jenis) =>
        new()
        {
            Kunci = "g-" + jenis,
            Jenis = jenis,
            Judul = "Grafik contoh",
            Uraian = teks,
            Kategori = ["Satu", teks, "Tiga"],
            Seri = [new SeriGrafik("Realisasi", [78.27m, null, 117.05m]), new SeriGrafik("Target", [100, 100, 100])],
            Format = FormatAngka.Persen(2),
            Acuan = 100,
            NamaAcuan = "Target",
        };
}
