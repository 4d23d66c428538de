using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Finds the table of a document that prints its rating scale for capaian.</summary>
internal static partial class PembacaSkala
{
    [GeneratedRegex(@"^(?<nama>[\p{L}][\p{L} /]*?)\s*(\((?<kode>[\p{L}]{1,4})\))?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NamaPita();

    /// <summary>Signs and words of a bound just before its figure, perhaps behind the lower bound: "76% &lt;= x &lt;".</summary>
    [GeneratedRegex(
        @"(\d[\d.,]*\s*%?\s*(<=|<|≤)\s*\p{L}[\p{L} ]{0,20}\s*(<=|<|≤)\s*$)?([<>≤≥=\s]|\b(lebih|kurang)\s+(dari|besar|kecil)\b|\bdi\s?(atas|bawah)\b)*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TandaDepan();

    /// <summary>A name that stands before its bounds: the last words of the label.</summary>
    [GeneratedRegex(
        @"\b((sangat|kurang|cukup|tidak|belum)\s+)?(tinggi|rendah|baik|cukup|kurang|sedang|tercapai|memuaskan|berhasil)(\s+sekali)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex NamaDepan();

    private const int NamaKataMaks = 4;
    private const int PitaMaks = 8;
    private const int PanjangMaks = 70;

    private static readonly string[] KataJudul =
    [
        "capaian",
        "kinerja",
        "skala",
        "kategori",
        "predikat",
        "kriteria",
        "interval",
        "mutu",
    ];

    private static readonly string[] KataSkala =
    [
        "tinggi",
        "rendah",
        "baik",
        "cukup",
        "kurang",
        "sedang",
        "tercapai",
        "memuaskan",
        "target",
        "berhasil",
        "buruk",
        "melampaui",
        "terlambat",
        "kritis",
        "sesuai",
        "tertinggal",
        "waspada",
        "gagal",
        "istimewa",
        "optimal",
        "lemah",
        "memadai",
        "hijau",
        "kuning",
        "merah",
    ];

    /// <summary>All scales of a document: its tables of bands first, then those that lists and sentences state.</summary>
    public static IReadOnlyList<SkalaTercetak> Semua(IReadOnlyList<TabelTerbaca> tabel, Naskah naskah) =>
        [.. tabel.Select(Coba).OfType<SkalaTercetak>(), .. SkalaKalimat.Cari(naskah)];

    /// <summary>A table that counts how many indicators fell into each category.</summary>
    [GeneratedRegex(
        @"\b(jumlah|banyak|banyaknya|persentase|frekuensi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Hitungan();

    /// <summary>A sign, a word or a second figure that makes a bound of a figure.</summary>
    [GeneratedRegex(
        @"[<>≤≥=]|\d\s*%?\s*(-|–|—|s\s*[./]?\s*d|sampai|hingga)[\s.]*[<>≤≥]?\s*\d|\b(lebih|kurang\s+dari|di\s*atas|di\s*bawah|atau\s+lebih|minimal|maksimal|ke\s*atas)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bersyarat();

    private static SkalaTercetak? Coba(TabelTerbaca tabel)
    {
        if (tabel.Baris.Count > 2 * PitaMaks)
        {
            return null;
        }

        var teks =
            $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}".ToLowerInvariant();
        if (!KataJudul.Any(k => teks.Contains(k, StringComparison.Ordinal)))
        {
            return null;
        }

        if (Hitungan().IsMatch(teks) && !tabel.Baris.Any(b => b.Asal.Sel.Any(s => Bersyarat().IsMatch(s))))
        {
            return null;
        }

        var pita = tabel.Baris.Select(b => Pita(tabel, b)).OfType<PitaTercetak>().ToList();
        var nama = pita.Select(p => p.Nama).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return pita.Count >= 2 && nama == pita.Count && pita.Count * 2 >= tabel.Baris.Count && pita.Count <= PitaMaks
            ? new SkalaTercetak(tabel, pita)
            : null;
    }

    private static PitaTercetak? Pita(TabelTerbaca tabel, BarisTerbaca baris)
    {
        var isi = baris.Asal.Sel.Where(s => s.Length > 0).ToList();
        if (isi.Count < 2 || !BerkataSkala(string.Join(' ', isi)))
        {
            return null;
        }

        if (!tabel.Asal.BerkolomPasti)
        {
            var (teksBatas, teksNama) = PisahLonggar(baris.Asal.Sel);
            return Pita(baris, teksBatas, teksNama, "");
        }

        // Bounds, name and code stand in any order, perhaps with a sentence on what the name means; a row number is neither.
        var nama = isi.Find(s =>
            s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= NamaKataMaks && !s.Any(char.IsDigit) && BerkataSkala(s)
        );
        var batas = isi.LastOrDefault(s => s.Any(char.IsDigit) && BatasTercetak.Baca(s) is not null);
        var kode = isi.Find(s => s.Length is >= 1 and <= 3 && s.All(char.IsUpper) && s != baris.Nomor) ?? "";
        return nama is not null && batas is not null ? Pita(baris, batas, nama, kode) : Menyatu(baris);
    }

    /// <summary>"100" and "atau lebih Memuaskan": words that stand behind their figure.</summary>
    [GeneratedRegex(
        @"^(atau\s+(lebih|kurang)|ke\s+(atas|bawah))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SesudahAngka();

    /// <summary>Bounds torn over several cells ("Lebih dari | 100 | Sangat Baik") are read as one line.</summary>
    private static PitaTercetak? Menyatu(BarisTerbaca baris)
    {
        var isi = baris
            .Asal.Sel.Where((s, i) => s.Length > 0 && !(i == 0 && s == baris.Nomor))
            .OrderBy(s => SesudahAngka().IsMatch(s) ? 1 : 0);
        return Baris(baris.Tempat, string.Join(' ', isi)) is { } pita ? pita with { Baris = baris } : null;
    }

    /// <summary>Holds a word of scales, also where scanning put a space into it.</summary>
    private static bool BerkataSkala(string teks) =>
        teks.Replace(" ", "", StringComparison.Ordinal) is var rapat
        && KataSkala.Any(k => rapat.Contains(k, StringComparison.OrdinalIgnoreCase));

    /// <summary>A band written in one line: "&gt; 85% - 100% Baik"; null when it is none.</summary>
    public static PitaTercetak? Baris(TempatNaskah tempat, string teks)
    {
        if (teks.Length > PanjangMaks || !BerkataSkala(teks) || PembacaAngka.Semua(teks) is not { Count: 1 or 2 } angka)
        {
            return null;
        }

        var label = teks[..angka[0].Posisi];
        var baris = new BarisTerbaca
        {
            Asal = new BarisNaskah(tempat, [teks]),
            Jenis = JenisBarisTabel.Data,
            Label = teks,
            Nomor = "",
            Angka = [],
        };
        var (batas, nama) = PisahLonggar([label, teks[label.Length..]]);
        return Pita(baris, batas, nama.Trim(' ', ':', '=', ';', ','), "");
    }

    /// <summary>A band whose bounds and name stand apart; null when it is none.</summary>
    public static PitaTercetak? Berpisah(TempatNaskah tempat, string batas, string nama) =>
        Pita(
            new BarisTerbaca
            {
                Asal = new BarisNaskah(tempat, [batas, nama]),
                Jenis = JenisBarisTabel.Data,
                Label = nama,
                Nomor = "",
                Angka = [],
            },
            batas,
            nama,
            ""
        );

    private static PitaTercetak? Pita(BarisTerbaca baris, string teksBatas, string teksNama, string kode)
    {
        var nama = NamaPita().Match(teksNama.Trim());
        var batas = BatasTercetak.Baca(teksBatas);
        return nama.Success && batas is not null && BerkataSkala(teksNama)
            ? batas with
            {
                Baris = baris,
                Nama = nama.Groups["nama"].Value.Trim(),
                Kode = nama.Groups["kode"].Success ? nama.Groups["kode"].Value : kode,
            }
            : null;
    }

    /// <summary>
    /// "2 76% &lt; 90% Tinggi": the figures with the signs before them are the bounds, the words behind (else before) them the name.
    /// </summary>
    private static (string Batas, string Nama) PisahLonggar(IReadOnlyList<string> sel)
    {
        // "80% <= capaian < 100% : Tinggi (T)": the colon parts bounds from name.
        var utuh = string.Join(' ', sel);
        if (
            utuh.IndexOf(':', StringComparison.Ordinal) is > 0 and var titik
            && utuh[(titik + 1)..].Trim() is { Length: > 2 } belakang
        )
        {
            return belakang.Any(char.IsDigit) ? (belakang, utuh[..titik].Trim()) : (utuh[..titik].Trim(), belakang);
        }

        var depan = TandaDepan().Match(sel[0]);
        var teks = string.Join(' ', sel.Skip(1));
        var angka = PembacaAngka.Semua(teks);
        if (angka.Count == 0)
        {
            return ("", "");
        }

        var ujung = angka[^1].Posisi + angka[^1].Tercetak.Length;
        while (ujung < teks.Length && teks[ujung] is '%' or ' ')
        {
            ujung++;
        }

        var nama = teks[ujung..].Trim(' ', '.', '-');
        return ($"{depan.Value} {teks[..ujung]}".Trim(), nama.Length > 0 ? nama : NamaDepan().Match(sel[0][..depan.Index]).Value);
    }
}
