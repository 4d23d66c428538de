using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Kalimat;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Web.Tampilan;

/// <summary>What can be added to an outline, each under the value a form sends for it.</summary>
public static class PilihanSimpul
{
    private static readonly Dictionary<string, string> TanpaOpsi = [];

    /// <summary>Groups with their choices, in the order of the list.</summary>
    public static IReadOnlyList<(string Kelompok, IReadOnlyList<(string Nilai, string Sebutan)> Pilihan)> Semua { get; } =
    [
        ("Judul", [("bab", "Bab"), ("subbab", "Subbab"), ("bagian", "Bagian tanpa nomor"), ("lampiran", "Lampiran")]),
        (
            "Teks",
            [
                ("narasi", "Narasi baru (namanya dari judul di bawah)"),
                .. NarasiBawaan.Slot.Select(s => ($"narasi {s}", $"Narasi {s.Replace('-', ' ')}")),
                ("tanda-tangan", "Tanda tangan kepala perangkat daerah"),
                ("surat-perjanjian", "Surat Perjanjian Kinerja"),
            ]
        ),
        ("Tabel", [.. DaftarJenisTabel.Semua.Select(t => ($"tabel {t.Nama}", t.Uraian))]),
        (
            "Gambar",
            [
                .. DaftarJenisGambar.Semua.Select(g => ($"gambar {g.Nama}", g.Uraian)),
                .. DaftarJenisBagan.Semua.Select(g => ($"gambar {g.Nama}", g.Uraian)),
            ]
        ),
    ];

    /// <summary>The node of a choice; null for a value that is none.</summary>
    /// <param name="nilai">Value of the choice.</param>
    /// <param name="judul">Heading or caption; for a new narrative the name of its slot.</param>
    public static SimpulSistematika? Simpul(string nilai, string judul)
    {
        var bagian = nilai.Split(' ', 2);
        var nama = bagian.Length > 1 ? bagian[1] : "";
        return bagian[0] switch
        {
            "bab" => new SimpulSistematika.Bab(judul, null),
            "subbab" => new SimpulSistematika.Subbab(judul),
            "bagian" => new SimpulSistematika.Bagian(judul),
            "lampiran" => new SimpulSistematika.Lampiran(judul),
            "narasi" => new SimpulSistematika.Narasi(nama.Length > 0 ? nama : Slot(judul)),
            "tanda-tangan" => new SimpulSistematika.TandaTangan(),
            "surat-perjanjian" => new SimpulSistematika.SuratPerjanjian("semua"),
            "tabel" => new SimpulSistematika.Tabel(
                nama,
                judul.Length > 0 ? new Dictionary<string, string>(StringComparer.Ordinal) { ["judul"] = judul } : TanpaOpsi
            ),
            "gambar" => new SimpulSistematika.Gambar(nama, TanpaOpsi),
            _ => null,
        };
    }

    /// <summary>Whether a choice is nothing without a heading.</summary>
    public static bool PerluJudul(string nilai) => nilai is "bab" or "subbab" or "bagian" or "lampiran" or "narasi";

    /// <summary>"Isu Strategis 2024" → "isu-strategis-2024".</summary>
    private static string Slot(string judul) =>
        string.Join(
            '-',
            new string([.. judul.ToLowerInvariant().Select(h => char.IsAsciiLetterOrDigit(h) ? h : ' ')]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );
}
