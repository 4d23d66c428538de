using System.Text.Json;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Scores notes against an answer key: a note hits an error of the same family on overlapping lines and pays for one cause.</summary>
internal sealed partial class PenilaiKunci
{
    private static readonly string[][] Keluarga =
    [
        ["jumlah-salah", "jumlah-beda-antar-tabel", "jumlah-tidak-cocok", "baris-hilang", "baris-ganda"],
        [
            "capaian-salah",
            "rumus-salah",
            "pembulatan",
            "metode-beda-antar-tabel",
            "pecahan-tidak-cocok",
            "angka-rusak",
            "rata-rata-salah",
        ],
        [
            "persen-serapan-salah",
            "rasio-bukan-persen",
            "sisa-salah",
            "persen-perubahan-salah",
            "selisih-salah",
            "format-campur",
            "angka-rusak",
            "pembulatan",
        ],
        [
            "target-beda-antar-tabel",
            "realisasi-beda-antar-tabel",
            "pagu-beda-antar-tabel",
            "nama-program-beda",
            "kolom-bergeser",
            "baris-hilang",
            "metode-beda-antar-tabel",
            "angka-rusak",
        ],
        ["kategori-tidak-sesuai-skala", "skala-bolong", "skala-tumpang-tindih", "jumlah-tidak-cocok"],
        ["narasi-bertentangan", "selisih-salah", "persen-perubahan-salah", "periode-salah", "jumlah-tidak-cocok"],
        ["penomoran-salah", "periode-salah", "dasar-hukum-salah"],
        ["ocr-suspect", "angka-rusak"],
        ["satuan-tidak-cocok", "definisi-tidak-cocok", "rasio-bukan-persen"],
    ];

    private static readonly string[] Ketiadaan = ["baris-hilang", "skala-bolong", "penomoran-salah"];

    private readonly string[] _teks;
    private readonly List<Butir> _kesalahan;
    private readonly List<Butir> _ambigu;

    public PenilaiKunci(string[] teks, string kesalahan, string ambigu)
    {
        _teks = teks;
        _kesalahan = Baca(kesalahan);
        _ambigu = Baca(ambigu);
    }

    /// <summary>What the notes reached.</summary>
    public sealed record Nilai(decimal Sebab, decimal SebabMaterial, decimal Ketepatan, IReadOnlyList<CatatanTelaah> Salah);

    private sealed record Butir(
        string Jenis,
        string Kelompok,
        string Berat,
        string Yakin,
        IReadOnlyList<(int Awal, int Akhir)> Baris
    );

    public static bool Sekeluarga(string a, string b) => a == b || Keluarga.Any(k => k.Contains(a) && k.Contains(b));

    public Nilai Hitung(IReadOnlyList<CatatanTelaah> catatan)
    {
        var kena = new HashSet<string>(StringComparer.Ordinal);
        var salah = new List<CatatanTelaah>();
        var benar = 0;
        foreach (var c in catatan)
        {
            var dekat = Batal(c) ? [] : _kesalahan.Where(e => Bertemu(e, c) && Sekeluarga(e.Jenis, c.Jenis.Kode())).ToList();
            if (dekat.Count > 0)
            {
                benar++;
                kena.Add((dekat.FirstOrDefault(e => !kena.Contains(e.Kelompok)) ?? dekat[0]).Kelompok);
            }
            else if (Batal(c) || !_ambigu.Any(e => Bertemu(e, c)))
            {
                salah.Add(c);
            }
        }

        var semua = Kelompok(e => e.Berat is "material" or "minor");
        var material = Kelompok(e => e.Berat == "material");
        return new Nilai(Bagian(kena, semua), Bagian(kena, material), (decimal)benar / Math.Max(1, benar + salah.Count), salah);
    }

    private HashSet<string> Kelompok(Func<Butir, bool> syarat) =>
        [.. _kesalahan.Where(e => e.Yakin == "high" && syarat(e)).Select(e => e.Kelompok)];

    private static decimal Bagian(HashSet<string> kena, HashSet<string> semua) =>
        (decimal)semua.Count(kena.Contains) / Math.Max(1, semua.Count);

    private static bool Bertemu(Butir e, CatatanTelaah c) =>
        e.Baris.Any(x => c.Tempat.Any(t => x.Awal - 1 <= t.BarisAkhir && t.BarisAwal - 1 <= x.Akhir));

    /// <summary>Too wide, too many places, or a printed figure that does not stand there.</summary>
    private bool Batal(CatatanTelaah c)
    {
        if (c.Tempat.Count is 0 or > 6 || c.Tempat.Any(t => t.BarisAkhir - t.BarisAwal > 3))
        {
            return true;
        }

        var mau = Angka(c.Tercetak);
        var ada = Angka(
            string.Join(
                ' ',
                c.Tempat.SelectMany(t => _teks[Math.Max(0, t.BarisAwal - 3)..Math.Min(_teks.Length, t.BarisAkhir + 2)])
            )
        );
        return mau.Count > 0
            && !Ketiadaan.Contains(c.Jenis.Kode())
            && !mau.Any(m => ada.Any(a => a.Contains(m, StringComparison.Ordinal)));
    }

    private static HashSet<string> Angka(string teks) =>
        [
            .. PolaAngka()
                .Matches(teks)
                .SelectMany(m => new[] { m.Value, NolDesimal().Replace(m.Value.TrimEnd('.', ','), "") })
                .Select(v => string.Concat(v.Where(char.IsAsciiDigit)))
                .Where(v => v.Length > 0),
        ];

    private static List<Butir> Baca(string berkas)
    {
        using var isi = JsonDocument.Parse(File.ReadAllBytes(berkas));
        return
        [
            .. isi
                .RootElement.EnumerateArray()
                .Select(e => new Butir(
                    Teks(e, "kind"),
                    Teks(e, "group"),
                    Teks(e, "severity"),
                    Teks(e, "confidence"),
                    [
                        .. (e.TryGetProperty("lines", out var l) ? l : e.GetProperty("baris"))
                            .EnumerateArray()
                            .Select(r =>
                                r.ValueKind == JsonValueKind.Array
                                    ? (r[0].GetInt32(), r[1].GetInt32())
                                    : (r.GetInt32(), r.GetInt32())
                            ),
                    ]
                )),
        ];
    }

    private static string Teks(JsonElement e, string nama) =>
        e.TryGetProperty(nama, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString()! : "";

    [GeneratedRegex(@"\d[\d.,]*", RegexOptions.None, 1000)]
    private static partial Regex PolaAngka();

    [GeneratedRegex(@"[.,]0+$", RegexOptions.None, 1000)]
    private static partial Regex NolDesimal();
}
