using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The plan a caption or source line names for a table of targets covers the years of its columns.</summary>
internal sealed partial class AturanMasaTabel : AturanTelaah
{
    private const int TahunMin = 4;
    private const int MasaMin = 3;
    private const int MasaMaks = 6;

    public override string Id => "TELAAH-PERIODE-50";

    public override string Bunyi => "masa rencana dalam judul atau sumber tabel mencakup tahun kolomnya";

    public override string Dasar => "UU 25/2004: target tahunan diambil dari rencana yang berlaku pada tahun itu";

    public override string Contoh => "tabel \"Target Renstra Tahun 2013-2018\" dengan kolom 2018 sampai dengan 2023";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    /// <summary>The plan and, behind few words that name whose it is, its span.</summary>
    [GeneratedRegex(
        @"\b(RPJMD|Renstra|Rencana\s+Strategis|Jangka\s+Menengah(\s+Daerah)?)\b[^.;:\d]{0,90}?\s(?<masa>(?<awal>20\d\d)\s*([-–—]|s\.?/?d\.?|sampai\s+(dengan\s+)?)\s*(?<akhir>20\d\d))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaMasa();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var disebut = konteks.Naskah.Paragraf.SelectMany(p => PolaMasa().Matches(p.Teks)).Select(Masa).ToHashSet();
        var judul = new TempatJudul(konteks.Naskah);
        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (
                bagian[i] is not TabelNaskah asal
                || !konteks.MenurutAsal.TryGetValue(asal, out var tabel)
                || Tahun(tabel) is not var (awal, akhir)
                || disebut.FirstOrDefault(m => m.Awal <= awal && m.Akhir >= akhir) is not { Awal: > 0 } benar
            )
            {
                continue;
            }

            if (PolaMasa().Match(asal.Judul) is { Success: true } dalamJudul && Lampau(Masa(dalamJudul), awal))
            {
                hasil.Catat(Temuan(tabel, judul.Dari(tabel, dalamJudul.Groups["masa"].Value), dalamJudul, benar));
            }

            if (
                i + 1 < bagian.Count
                && bagian[i + 1] is ParagrafNaskah sumber
                && sumber.Teks.TrimStart().StartsWith("Sumber", StringComparison.OrdinalIgnoreCase)
                && PolaMasa().Match(sumber.Teks) is { Success: true } dalamSumber
                && Lampau(Masa(dalamSumber), awal)
            )
            {
                hasil.Catat(
                    Temuan(tabel, TempatDalamParagraf.Dari(sumber, dalamSumber.Groups["masa"].Index), dalamSumber, benar)
                );
            }
        }
    }

    /// <summary>First and last of the years that follow one another in the header; null for few years, or realisasi of years gone by.</summary>
    private static (int Awal, int Akhir)? Tahun(TabelTerbaca tabel)
    {
        var kolom = tabel.Kolom.Where(k => k.Tahun is not null).ToList();
        var tahun = kolom.Select(k => k.Tahun!.Value).Distinct().Order().ToList();
        return
            tahun.Count >= TahunMin
            && tahun[^1] - tahun[0] + 1 == tahun.Count
            && kolom.TrueForAll(k => k.Peran is not PeranKolom.Realisasi and not PeranKolom.Capaian)
            ? (tahun[0], tahun[^1])
            : null;
    }

    /// <summary>The span has ended when the columns begin.</summary>
    private static bool Lampau((int Awal, int Akhir) masa, int kolomAwal) =>
        masa.Akhir - masa.Awal is >= MasaMin and <= MasaMaks && masa.Akhir <= kolomAwal;

    private static (int Awal, int Akhir) Masa(Match cocok) => (Angka(cocok, "awal"), Angka(cocok, "akhir"));

    private static int Angka(Match cocok, string grup) => int.Parse(cocok.Groups[grup].Value, CultureInfo.InvariantCulture);

    private CatatanTelaah Temuan(TabelTerbaca tabel, TempatNaskah tempat, Match cocok, (int Awal, int Akhir) benar)
    {
        var masa = $"{benar.Awal.ToString(CultureInfo.InvariantCulture)}-{benar.Akhir.ToString(CultureInfo.InvariantCulture)}";
        return Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            tabel.Nama,
            [tempat],
            "masa rencana",
            cocok.Groups["masa"].Value,
            masa,
            $"Kolom {tabel.Nama} berisi tahun-tahun rencana {masa}, sedangkan yang disebut {cocok.Groups["masa"].Value}."
        );
    }
}
