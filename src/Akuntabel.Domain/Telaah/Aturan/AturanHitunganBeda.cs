using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "11 (sebelas) Indikator Kinerja Utama" in one sentence, "12 (dua belas)" in another or in the tables: the count that lists of just so many
/// bear out is right, the one that none bears out is wrong.
/// </summary>
internal sealed partial class AturanHitunganBeda : AturanTelaah
{
    private const int BedaMaks = 2;
    private const int DepanMaks = 90;
    private const int SendiriMin = 3;
    private const int DaftarMin = 2;

    [GeneratedRegex(
        @"\b(?<angka>\d{1,2})\s*\(\s*(?<kata>[a-z ]{3,25})\s*\)\s+(buah\s+)?(?<hal>indikator(\s+kinerja(\s+(utama|kegiatan|sasaran|program|individu))?)?|IKU|IKK|IKS|IKP|IKSK|sasaran(\s+(strategis|kegiatan|program))?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    /// <summary>Words by which a count is that of a part.</summary>
    [GeneratedRegex(
        @"\b(sebanyak|terdapat|ada|hanya|sebagian|sisanya|tersisa|sedangkan|meningkat|menurun|terdiri|antara\s+lain)\s*$|\b(sasaran|tujuan|program|misi|bidang|kegiatan)\s+(ini|tersebut|itu|pertama|kedua|ketiga|keempat|kelima|keenam|strategis\s+\d|\d|[IVX]+)\b[^.;]*$|\btabel\s+[\d.]+[^.;]*$|,\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebagianDepan();

    [GeneratedRegex(
        @"^[^.;]{0,40}\b(mencapai|melampaui|melebihi|memenuhi|berstatus|berkategori|berpredikat|tercapai|belum|tidak|kategori|predikat|meningkat|menurun|membaik|dapat|dicapai|dinyatakan|memperoleh|menunjukkan|yang\s+(telah|sudah|berhasil|dapat))\b|^\s*(dari|tujuan|ini|tersebut\s+di|lain(nya)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebagianBelakang();

    public override string Id => "TELAAH-HITUNGAN-8";

    public override string Bunyi => "banyaknya sasaran dan indikator sama di setiap kalimat dan tabel";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh =>
        "\"memuat 6 (enam) IKU\", padahal kalimat lain menyebut 5 (lima) IKU dan tabelnya bernomor 1 sampai 5";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        BanyakButir? banyak = null;
        var semua = konteks
            .Naskah.Paragraf.SelectMany(p => PolaHitungan().Matches(p.Teks).Select(m => new Sebutan(p, m)))
            .Where(s => !Sebagian(s.Paragraf.Teks, s.Cocok));
        foreach (var hal in semua.GroupBy(s => Baku(s.Hal)))
        {
            banyak ??= BanyakButir.Dari(konteks);
            var daftar = hal.Key == SasaranBaku ? banyak.Sasaran : banyak.Indikator;
            var benar = hal.Select(s => s.Angka).Distinct().Where(n => Didukung(daftar, n)).ToList();
            foreach (var salah in hal.Where(s => !Didukung(daftar, s.Angka)))
            {
                if (
                    (
                        benar is [var satu] ? satu
                        : benar.Count == 0 ? Tersepakat(daftar, salah.Angka)
                        : null
                    ) is
                    { } tepat
                )
                {
                    Bandingkan(hasil, salah, tepat);
                }
            }
        }
    }

    private sealed record Sebutan(ParagrafNaskah Paragraf, Match Cocok)
    {
        public int Angka { get; } = int.Parse(Cocok.Groups["angka"].Value, CultureInfo.InvariantCulture);

        public string Hal => Cocok.Groups["hal"].Value;
    }

    /// <summary>A list has as many; a single one does not count where many others agree on a number close by: a row is missing from it.</summary>
    private static bool Didukung(IReadOnlyList<int> daftar, int disebut) =>
        daftar.Count(n => n == disebut) is > 0 and var ada
        && !(
            ada == 1
            && daftar
                .Where(n => n != disebut && Math.Abs(n - disebut) <= BedaMaks)
                .GroupBy(n => n)
                .Any(g => g.Count() >= BanyakDaftar)
        );

    private const int BanyakDaftar = 4;

    /// <summary>No sentence is borne out: the only count near by that several lists have.</summary>
    private static int? Tersepakat(IReadOnlyList<int> daftar, int disebut) =>
        disebut >= SendiriMin
        && daftar
            .Where(n => Math.Abs(n - disebut) <= BedaMaks)
            .GroupBy(n => n)
            .Where(g => g.Count() >= DaftarMin)
            .Select(g => g.Key)
            .ToList()
            is [var satu]
            ? satu
            : null;

    private void Bandingkan(PengumpulTelaah hasil, Sebutan sebutan, int tepat)
    {
        var tempat = TempatDalamParagraf.Dari(sebutan.Paragraf, sebutan.Cocok.Index);
        if (
            Math.Abs(sebutan.Angka - tepat) > BedaMaks
            || hasil.Catatan.Any(c => c.Jenis == JenisCatatan.JumlahTidakCocok && c.Tempat.Contains(tempat))
        )
        {
            return;
        }

        var benar = tepat.ToString(CultureInfo.InvariantCulture);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                $"jumlah {sebutan.Hal}",
                sebutan.Cocok.Value,
                benar,
                $"Kalimat ini menyebut {sebutan.Cocok.Value}, sedangkan daftar dan tabel laporan ini memuat {benar}."
            )
        );
    }

    private static bool Sebagian(string teks, Match cocok) =>
        SebagianDepan().IsMatch(teks[Math.Max(0, cocok.Index - DepanMaks)..cocok.Index])
        || SebagianBelakang().IsMatch(teks[(cocok.Index + cocok.Length)..]);

    private const string SasaranBaku = "sasaran";

    /// <summary>"IKU" and "Indikator Kinerja Utama" are one; so are sasaran of any kind.</summary>
    private static string Baku(string hal)
    {
        var kata = hal.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kata switch
        {
            ["indikator", "kinerja", var jenis] => $"ik{jenis[0]}",
            ["indikator", ..] => "indikator",
            [SasaranBaku, ..] => SasaranBaku,
            _ => string.Join(' ', kata),
        };
    }
}
