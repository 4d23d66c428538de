using System.Text.Json;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>Reads an outline from JSON and checks it. Every problem is told with its place; nothing half-read is used.</summary>
public static class PembacaSistematika
{
    private static readonly JsonDocumentOptions Opsi = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static Hasil<Sistematika> Baca(string json)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(json, Opsi);
            var masalah = new List<string>();
            var akar = new BagianJson(dokumen.RootElement, "sistematika", masalah);
            var hasil = Susun(akar);
            masalah.AddRange(PemeriksaSistematika.Periksa(hasil));
            return masalah.Count > 0 ? new SistematikaTidakSah(masalah) : hasil;
        }
        catch (JsonException galat)
        {
            var baris = CetakAngka.Tetap((galat.LineNumber ?? 0) + 1, 0);
            return new SistematikaTidakSah([$"Berkas bukan JSON yang benar (baris {baris}). Periksa tanda koma dan kurungnya."]);
        }
    }

    private static Sistematika Susun(BagianJson akar) =>
        new()
        {
            Kunci = akar.Wajib("kunci"),
            Nama = akar.Wajib("nama"),
            Dasar = akar.Teks("dasar"),
            Berkala = akar.Pilihan("periode", ["tahunan", "berkala"]) == "berkala",
            Penomoran = akar.Pilihan("penomoran", ["bab", "subbab", "dokumen", "ulang"]) switch
            {
                "dokumen" => CakupanNomor.Dokumen,
                "ulang" => CakupanNomor.Ulang,
                "subbab" => CakupanNomor.Subbab,
                _ => CakupanNomor.Bab,
            },
            SubbabBerhuruf = akar.Pilihan("subbab", ["desimal", "huruf"]) == "huruf",
            Kosong = BacaKosong(akar),
            Isi = BacaIsi(akar),
        };

    private static TeksKosong BacaKosong(BagianJson akar)
    {
        var peta = akar.Peta("kosong");
        foreach (var nama in peta.Keys.Where(k => k != "umum" && !Enum.TryParse<AlasanKosong>(k, out _)))
        {
            akar.Salah($"kosong.{nama} bukan alasan yang dikenal.");
        }

        return new TeksKosong
        {
            Umum = peta.GetValueOrDefault("umum", "-"),
            MenurutAlasan = peta.Where(p => Enum.TryParse<AlasanKosong>(p.Key, out _))
                .ToDictionary(p => Enum.Parse<AlasanKosong>(p.Key), p => p.Value),
        };
    }

    private static List<SimpulSistematika> BacaIsi(BagianJson induk) =>
        [.. induk.Anak("isi").Select(Simpul).OfType<SimpulSistematika>()];

    private static SimpulSistematika? Simpul(BagianJson s)
    {
        SimpulSistematika? hasil = s.Wajib("jenis") switch
        {
            "sampul" => new SimpulSistematika.Sampul(),
            "daftar-isi" => new SimpulSistematika.DaftarIsi(),
            "daftar-tabel" => new SimpulSistematika.DaftarTabel(),
            "daftar-gambar" => new SimpulSistematika.DaftarGambar(),
            "tanda-tangan" => new SimpulSistematika.TandaTangan(),
            "surat-perjanjian" => new SimpulSistematika.SuratPerjanjian(s.Pilihan("versi", ["semua", "murni", "perubahan"])),
            "bagian" => new SimpulSistematika.Bagian(s.Wajib("judul")),
            "bab" => new SimpulSistematika.Bab(s.Wajib("judul"), s.Bilangan("nomor")),
            "subbab" => new SimpulSistematika.Subbab(s.Wajib("judul")),
            "lampiran" => new SimpulSistematika.Lampiran(s.Wajib("judul")),
            "narasi" => new SimpulSistematika.Narasi(s.Wajib("slot")),
            "tabel" => new SimpulSistematika.Tabel(s.Wajib("tabel"), s.Peta("opsi")),
            "gambar" => new SimpulSistematika.Gambar(s.Wajib("gambar"), s.Peta("opsi")),
            "ulang" => new SimpulSistematika.Ulang(Per(s), s.Pilihan("hanya", ["semua", "terukur"]) == "terukur"),
            "" => null,
            var lain => s.Salah<SimpulSistematika>($"jenis \"{lain}\" tidak dikenal."),
        };
        return hasil is null ? null : hasil with { Isi = BacaIsi(s) };
    }

    private static PerUlang Per(BagianJson s) =>
        s.Pilihan("per", ["sasaran", "indikator", "bidang", "program"]) switch
        {
            "indikator" => PerUlang.Indikator,
            "bidang" => PerUlang.Bidang,
            "program" => PerUlang.Program,
            _ => PerUlang.Sasaran,
        };
}
