using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "7 indikator mencapai target dan 4 belum": as many indicators of the table that measures them have a capaian of 100 or more, or less.
/// Told where the sentence speaks of all indicators.
/// </summary>
internal sealed partial class AturanHitunganMencapai : AturanTelaah
{
    private const int BarisMin = 4;
    private const decimal Penuh = 100m;

    public override string Id => "TELAAH-HITUNGAN-5";

    public override string Bunyi => "jumlah indikator yang mencapai target dalam kalimat = jumlah barisnya dalam tabel";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh =>
        "\"dari 11 indikator, 6 indikator mencapai target dan 6 belum\", sedangkan dalam tabel 5 belum";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"(?<![\d.,])(?<n>\d{1,2})\s*(\([\p{L} ]+\)\s*)?(indikator(\s+kinerja(\s+(utama|sasaran|program))?)?|IKU)\b(?<apa>[^.;,\d]{0,70}?\b(mencapai|melampaui|memenuhi|melebihi|tercapai|terpenuhi)\b[^.;,\d]{0,40}?(target|100\s*(%|persen)(\s+atau\s+lebih)?|$|(?=[.;,])|(?=\s+(dari|dan|sedangkan|sementara)\b))|[^.;,\d]{0,40}?capaian\w*\s+(sudah\s+|telah\s+)?(100|di\s*atas\s+100|minimal\s+100|di\s*bawah\s+100|kurang\s+dari\s+100)\s*(%|persen)(\s+atau\s+lebih|\s+ke\s+atas)?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    [GeneratedRegex(
        @"(?<![\d.,])(?<n>\d{1,2})\s*(\([\p{L} ]+\)\s*)?(indikator|IKU)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSemua();

    [GeneratedRegex(
        @"\b(belum|tidak|kurang\s+dari|di\s*bawah)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Ingkar();

    /// <summary>The sentence speaks of a part of the indicators, or of another comparison.</summary>
    [GeneratedRegex(
        @"\b(sasaran\s+\d|sasaran\s+(ini|tersebut)|tujuan\s+\d|bidang|program|akhir\s+renstra|dibanding\w*|membaik|meningkat|menurun|SPM)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tabel = konteks
            .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null })
            .GroupBy(f => f.Tabel)
            .Select(g =>
                (
                    Tabel: g.Key,
                    Capaian: g.Select(f => hasil.Terkoreksi(f.Capaian!)).ToList(),
                    Baris: g.Key.Baris.Count(Berindikator)
                )
            )
            // A row whose capaian was read and its name was not would be missing from the count.
            .Where(x =>
                x.Capaian.Count >= BarisMin
                && !x.Tabel.Kolom.Any(Keluaran)
                && x.Capaian.Count
                    >= x.Tabel.Baris.Count(b =>
                        b.Jenis == JenisBarisTabel.Data && x.Tabel.Angka(b, PeranKolom.Capaian) is not null
                    )
            )
            .ToList();
        if (tabel.Count == 0)
        {
            return;
        }

        var banyak = tabel.Max(t => t.Capaian.Count);
        tabel.RemoveAll(t => t.Capaian.Count < banyak);
        foreach (var kalimat in konteks.Kalimat.Where(k => !Sebagian().IsMatch(k.Teks)))
        {
            PeriksaPecahan(hasil, kalimat);
            foreach (Match cocok in PolaHitungan().Matches(kalimat.Teks))
            {
                var semua = PolaSemua()
                    .Matches(kalimat.Paragraf.Teks)
                    .Select(m => int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture));
                if (semua.Any(n => n == banyak || tabel.Exists(t => t.Baris == n)))
                {
                    Bandingkan(hasil, kalimat, cocok, tabel);
                }
            }
        }
    }

    /// <summary>A column of kegiatan: its table measures their output, not the indicators of the agency.</summary>
    private static bool Keluaran(KolomTerbaca kolom) =>
        kolom.Peran is PeranKolom.Uraian or PeranKolom.Indikator
        && kolom.Kepala.Contains("kegiatan", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Dari 8 indikator, 5 mencapai target dan 4 belum": the two parts make up the whole.</summary>
    private void PeriksaPecahan(PengumpulTelaah hasil, KalimatNaskah kalimat)
    {
        if (
            PolaHitungan().Matches(kalimat.Teks) is not [var satu, var dua]
            || Ingkar().IsMatch(satu.Groups["apa"].Value) == Ingkar().IsMatch(dua.Groups["apa"].Value)
            || PolaSemua().Matches(kalimat.Teks).Where(m => m.Index < satu.Index).ToList() is not [var semua]
        )
        {
            return;
        }

        int Angka(Match m) => int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture);
        var hitung = (Angka(satu) + Angka(dua)).ToString(CultureInfo.InvariantCulture);
        Putuskan(
            hasil,
            Angka(satu) + Angka(dua) == Angka(semua),
            semua.Groups["n"].Value,
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(semua.Groups["n"].Index)],
                "jumlah indikator",
                semua.Groups["n"].Value,
                hitung,
                $"Kalimat menyebut {semua.Groups["n"].Value} indikator, sedangkan {satu.Groups["n"].Value} dan {dua.Groups["n"].Value} berjumlah {hitung}."
            )
        );
    }

    private static bool Berindikator(BarisTerbaca baris) =>
        baris.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul && baris.Nomor.Any(char.IsDigit);

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        Match cocok,
        List<(TabelTerbaca Tabel, List<decimal> Capaian, int Baris)> tabel
    )
    {
        var disebut = int.Parse(cocok.Groups["n"].Value, CultureInfo.InvariantCulture);
        var apa = cocok.Groups["apa"].Value;
        var ingkar = Ingkar().IsMatch(apa);
        var ketat = !ingkar && (apa.Contains("di atas 100", StringComparison.OrdinalIgnoreCase) || Melampaui(apa));
        bool Lolos(decimal c) =>
            ingkar ? c < Penuh
            : ketat ? c > Penuh
            : c >= Penuh;
        var tempat = kalimat.Tempat(cocok.Groups["n"].Index);
        if (
            hasil.Catatan.Any(c => c.Jenis == JenisCatatan.JumlahTidakCocok && c.Tempat.Contains(tempat))
            || disebut == tabel[0].Capaian.Count
        )
        {
            return;
        }

        var hitung = tabel[0].Capaian.Count(Lolos);
        var benar = hitung.ToString(CultureInfo.InvariantCulture);
        Putuskan(
            hasil,
            tabel.Exists(t => t.Capaian.Count(Lolos) == disebut)
                || (
                    !ingkar
                    && tabel.Exists(t =>
                        t.Capaian.Count(c => c == Penuh) == disebut && !ketat && !Melampaui(apa) && BersamaLebih(kalimat.Teks)
                    )
                ),
            cocok.Groups["n"].Value,
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "jumlah indikator",
                cocok.Groups["n"].Value,
                benar,
                $"Menurut {tabel[0].Tabel.Nama} ada {benar} indikator dengan capaian {(ingkar ? "di bawah 100" : ketat ? "di atas 100" : "100 atau lebih")}, sedangkan kalimat menyebut {cocok.Groups["n"].Value}."
            )
        );
    }

    /// <summary>"melampaui target" alone is more than 100.</summary>
    private static bool Melampaui(string apa) =>
        (
            apa.Contains("melampaui", StringComparison.OrdinalIgnoreCase)
            || apa.Contains("melebihi", StringComparison.OrdinalIgnoreCase)
        )
        && !apa.Contains("mencapai", StringComparison.OrdinalIgnoreCase)
        && !apa.Contains("memenuhi", StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence counts those above the target apart: then "mencapai" is exactly 100.</summary>
    private static bool BersamaLebih(string teks) =>
        teks.Contains("melampaui", StringComparison.OrdinalIgnoreCase)
        || teks.Contains("melebihi", StringComparison.OrdinalIgnoreCase);
}
