using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "11 (sebelas) Indikator Kinerja Utama" in one sentence, "12 (dua belas)" in another: the count that tables of just so many numbered rows bear
/// out is right, the one that no table bears out is wrong.
/// </summary>
internal sealed partial class AturanHitunganBeda : AturanTelaah
{
    private const int BedaMaks = 2;
    private const int DepanMaks = 60;

    [GeneratedRegex(
        @"\b(?<angka>\d{1,2})\s*\(\s*(?<kata>[a-z ]{3,25})\s*\)\s+(buah\s+)?(?<hal>indikator\s+kinerja\s+(utama|kegiatan|sasaran|program|individu)|IKU|IKK|IKS|IKP|IKSK|indikator\s+kinerja|sasaran\s+(strategis|kegiatan|program))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    /// <summary>Words by which a count is that of a part.</summary>
    [GeneratedRegex(
        @"\b(sebanyak|terdapat|ada|hanya|sebagian|sisanya|tersisa|sedangkan|meningkat|menurun|terdiri|antara\s+lain)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebagianDepan();

    [GeneratedRegex(
        @"^[^.;]{0,40}\b(mencapai|melampaui|melebihi|memenuhi|berstatus|berkategori|tercapai|belum|tidak|kategori|predikat|meningkat|menurun|yang\s+(telah|sudah|berhasil))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebagianBelakang();

    public override string Id => "TELAAH-HITUNGAN-8";

    public override string Bunyi => "banyaknya indikator sama di setiap kalimat dan tabel";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh =>
        "\"memuat 6 (enam) IKU\", padahal kalimat lain menyebut 5 (lima) IKU dan tabelnya bernomor 1 sampai 5";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bernomor = konteks
            .Tabel.Where(t => !t.Asal.BerkolomPasti || t.Kolom.Any(k => k.Peran is PeranKolom.Indikator or PeranKolom.Sasaran))
            .Select(NomorTerbesar)
            .ToHashSet();
        var semua = konteks.Naskah.Paragraf.SelectMany(p => PolaHitungan().Matches(p.Teks).Select(m => (Paragraf: p, Cocok: m)));
        foreach (var hal in semua.Where(s => !Sebagian(s.Paragraf.Teks, s.Cocok)).GroupBy(s => Baku(s.Cocok.Groups["hal"].Value)))
        {
            var hitungan = hal.ToLookup(s => Angka(s.Cocok));
            var benar = hitungan.Where(h => bernomor.Contains(h.Key)).ToList();
            var salah = hitungan.Where(h => !bernomor.Contains(h.Key)).SelectMany(h => h).ToList();
            if (
                salah is [var satu]
                && (
                    benar is [var tepat] ? tepat.Key
                    : benar.Count == 0 ? MenurutTabel(konteks, hal.Key, Angka(satu.Cocok))
                    : null
                )
                    is { } acuan
            )
            {
                Bandingkan(hasil, satu.Paragraf, satu.Cocok, acuan);
            }
        }
    }

    private void Bandingkan(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, int tepat)
    {
        var angka = Angka(cocok);
        if (Math.Abs(angka - tepat) > BedaMaks)
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
                [TempatDalamParagraf.Dari(paragraf, cocok.Index)],
                $"jumlah {cocok.Groups["hal"].Value}",
                cocok.Value,
                benar,
                $"Kalimat ini menyebut {cocok.Value}, sedangkan kalimat lain dan tabelnya {benar}."
            )
        );
    }

    /// <summary>
    /// How many sasaran or indicators the tables hold that measure them or agree on them, where most of them hold the same number and none the
    /// one that is told; else null.
    /// </summary>
    private static int? MenurutTabel(KonteksTelaah konteks, string hal, int disebut)
    {
        var peran = hal.StartsWith("sasaran", StringComparison.Ordinal) ? PeranKolom.Sasaran : PeranKolom.Indikator;
        var banyak = konteks
            .Tabel.Where(t => t.Asal.BerkolomPasti && t.KolomPertama(PeranKolom.Target) is not null)
            .Select(t => (Tabel: t, Kolom: t.KolomPertama(peran)))
            .Where(x => x.Kolom is not null)
            .Select(x =>
                x.Tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
                    .Select(b => NamaBanding.Dari(b.Sel(x.Kolom!.Indeks)).Kunci)
                    .Where(k => k.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .Count()
            )
            .Where(n => n >= BanyakMin)
            .ToList();
        var terbanyak = banyak.GroupBy(n => n).MaxBy(g => g.Count());
        return
            terbanyak is not null
            && !banyak.Contains(disebut)
            && terbanyak.Count() >= TabelMin
            && terbanyak.Count() * 5 >= banyak.Count * 3
            ? terbanyak.Key
            : null;
    }

    private const int BanyakMin = 3;
    private const int TabelMin = 2;

    private static int Angka(Match cocok) => int.Parse(cocok.Groups["angka"].Value, CultureInfo.InvariantCulture);

    /// <summary>The highest number in front of a row; 0 where rows bear none.</summary>
    private static int NomorTerbesar(TabelTerbaca tabel) =>
        tabel
            .Baris.Select(b =>
                b.Nomor.Length > 0 ? b.Nomor
                : NomorDepan().Match(b.Label) is { Success: true } m ? m.Groups["nomor"].Value
                : ""
            )
            .Select(n => int.TryParse(n.Trim(' ', '.', ')'), CultureInfo.InvariantCulture, out var nilai) ? nilai : 0)
            .DefaultIfEmpty(0)
            .Max();

    [GeneratedRegex(@"^\W*(?<nomor>\d{1,2})[.)]?\s+\p{L}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDepan();

    private static bool Sebagian(string teks, Match cocok) =>
        SebagianDepan().IsMatch(teks[Math.Max(0, cocok.Index - DepanMaks)..cocok.Index])
        || SebagianBelakang().IsMatch(teks[(cocok.Index + cocok.Length)..]);

    /// <summary>"IKU" and "Indikator Kinerja Utama" are one.</summary>
    private static string Baku(string hal)
    {
        var kata = hal.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kata switch
        {
            ["indikator", "kinerja", var jenis] => $"ik{jenis[0]}",
            _ => string.Join(' ', kata),
        };
    }
}
