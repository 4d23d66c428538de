using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Under a table of target and realisasi by places or objects: "hanya 3 (tiga) pasar yang realisasinya melampaui target" is as many rows.
/// </summary>
internal sealed partial class AturanHitunganMelampaui : AturanTelaah
{
    private const int MundurMaks = 3;
    private const int BarisMin = 4;

    public override string Id => "TELAAH-HITUNGAN-30";

    public override string Bunyi => "banyaknya yang mencapai target dalam kalimat di bawah tabel = banyaknya baris tabel itu";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh => "\"3 (tiga) pasar melampaui target\", sedangkan dalam tabel 2 pasar";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    [GeneratedRegex(
        @"(?<![\d.,])(?<n>\d{1,3})\s*(\([\p{L} ]+\)\s*)?(?<hal>\p{L}{4,})\s+[^.;,\d]{0,60}?(?<ingkar>(belum|tidak)\s+)?\b(?<apa>melampaui|melebihi|mencapai|memenuhi)\s+target\b(?!\s+(akhir|renstra|nasional|provinsi|rpjmd))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (
                bagian[i] is ParagrafNaskah paragraf
                && paragraf.Teks.Contains("target", StringComparison.OrdinalIgnoreCase)
                && bagian.Take(i).Skip(Math.Max(0, i - MundurMaks)).OfType<TabelNaskah>().LastOrDefault() is { } asal
                && konteks.MenurutAsal.TryGetValue(asal, out var tabel)
                && asal.BerkolomPasti
                && Isi(tabel) is { Count: >= BarisMin } isi
            )
            {
                foreach (Match cocok in PolaHitungan().Matches(paragraf.Teks))
                {
                    Bandingkan(hasil, paragraf, cocok, tabel, isi);
                }
            }
        }
    }

    /// <summary>Realisasi over target of each row; null where a row lacks one, or another quantity stands in a second column.</summary>
    private static List<decimal>? Isi(TabelTerbaca tabel)
    {
        if (
            tabel.Kolom.Count(k => k.Peran == PeranKolom.Target) != 1
            || tabel.Kolom.Count(k => k.Peran == PeranKolom.Realisasi) != 1
            || tabel.KolomPertama(PeranKolom.Indikator) is not null
        )
        {
            return null;
        }

        var data = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var banding = data.Select(b => (T: tabel.Angka(b, PeranKolom.Target), R: tabel.Angka(b, PeranKolom.Realisasi)))
            .Where(x => x is { T: { Nilai: > 0, Rusak: false }, R.Rusak: false })
            .Select(x => x.R!.Nilai / x.T!.Nilai)
            .ToList();
        return banding.Count == data.Count ? banding : null;
    }

    private void Bandingkan(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, TabelTerbaca tabel, List<decimal> isi)
    {
        var hal = cocok.Groups["hal"].Value;
        var ingkar = cocok.Groups["ingkar"].Success;
        var ketat = !ingkar && cocok.Groups["apa"].Value.StartsWith("mel", StringComparison.OrdinalIgnoreCase);
        var disebut = int.Parse(cocok.Groups["n"].Value, CultureInfo.InvariantCulture);
        if (!Menyebut(tabel, hal) || hal.Equals("indikator", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var hitung = isi.Count(x =>
            ingkar ? x < 1m
            : ketat ? x > 1m
            : x >= 1m
        );
        var benar = hitung.ToString(CultureInfo.InvariantCulture);
        Putuskan(
            hasil,
            disebut == hitung || (!ingkar && disebut == isi.Count(x => x >= 1m)),
            cocok.Groups["n"].Value,
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, cocok.Groups["n"].Index)],
                $"jumlah {hal}",
                cocok.Groups["n"].Value,
                benar,
                $"Menurut {tabel.Nama} {benar} {hal} {(ingkar ? "di bawah" : ketat ? "melampaui" : "mencapai")} target, sedangkan kalimat menyebut {cocok.Groups["n"].Value}."
            )
        );
    }

    /// <summary>The rows are what the sentence counts: a header, or most names, hold the word.</summary>
    private static bool Menyebut(TabelTerbaca tabel, string hal) =>
        tabel.Kolom.Any(k =>
            k.Peran is PeranKolom.Lain or PeranKolom.Uraian && k.Kepala.Contains(hal, StringComparison.OrdinalIgnoreCase)
        )
        || tabel.Baris.Count(b => b.Label.Contains(hal, StringComparison.OrdinalIgnoreCase)) * 2 > tabel.Baris.Count;
}
