using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>One plan has one span of years: an RPJMD of 2014–2018 is not called that of 2013–2018 elsewhere.</summary>
internal sealed partial class AturanMasaRencana : AturanTelaah
{
    public override string Id => "TELAAH-PERIODE-6";

    public override string Bunyi => "masa satu rencana sama di seluruh laporan";

    public override string Dasar => "UU 25/2004: rencana pembangunan berlaku untuk satu masa";

    public override string Contoh => "\"RPJMD 2013-2018\" di tengah laporan yang mengutip Perda tentang RPJMD Tahun 2014-2018";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    /// <summary>The plan and, behind few words that name whose it is, its span.</summary>
    [GeneratedRegex(
        @"\b(?<rencana>RPJMD|Renstra|Rencana\s+Strategis|Rencana\s+Pembangunan\s+Jangka\s+Menengah(\s+Daerah)?)\b(?<sela>[^.;:\d]{0,90}?)\s(?<awal>20\d\d)\s*([-–—]|s\.?/?d\.?|sampai\s+(dengan\s+)?)\s*(?<akhir>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaMasa();

    /// <summary>Another plan, or an earlier, later or changed one.</summary>
    [GeneratedRegex(
        @"\b(RPJMD|RPJMN|RPJP\w*|renstra|lama|sebelumnya|lalu|perubahan|transisi|baru|berikutnya|nasional|kementerian|provinsi|pusat)\b|[(,]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Lain();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tempatTeks = konteks
            .Naskah.Paragraf.Where(p => !p.Teks.TrimStart().StartsWith("Tabel", StringComparison.OrdinalIgnoreCase))
            .SelectMany(p =>
                PolaMasa().Matches(p.Teks).Select(m => (Cocok: m, Tempat: TempatDalamParagraf.Dari(p, m.Groups["awal"].Index)))
            )
            .Concat(
                konteks.Tabel.SelectMany(t =>
                    t.Asal.Baris.SelectMany(b => b.Sel.SelectMany(s => PolaMasa().Matches(s)).Select(m => (Cocok: m, b.Tempat)))
                )
            );
        var semua = tempatTeks
            .Where(x => !Lain().IsMatch(x.Cocok.Groups["sela"].Value))
            .Select(x => new Sebutan(Jenis(x.Cocok), Angka(x.Cocok, "awal"), Angka(x.Cocok, "akhir"), x.Tempat))
            .Where(s => s.Akhir > s.Awal);
        foreach (var rencana in semua.GroupBy(s => s.Rencana, StringComparer.Ordinal))
        {
            var masa = rencana.GroupBy(s => (s.Awal, s.Akhir)).OrderByDescending(g => g.Count()).ToList();
            foreach (var beda in masa.Skip(1).Where(g => Menyerempet(masa[0].Key, g.Key) && g.Count() < masa[0].Count()))
            {
                hasil.Catat(Temuan(masa[0].First(), [.. beda]));
            }
        }
    }

    /// <summary>
    /// The end is the same and the beginning one or two years too early: the same plan, not the one before or after. Targets begin after the
    /// plan itself and may end before it, so a later beginning and another end say nothing.
    /// </summary>
    private static bool Menyerempet((int Awal, int Akhir) pokok, (int Awal, int Akhir) lain) =>
        pokok.Akhir == lain.Akhir && pokok.Awal - lain.Awal is 1 or 2;

    private CatatanTelaah Temuan(Sebutan benar, IReadOnlyList<Sebutan> beda) =>
        Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [.. beda.Select(b => b.Tempat)],
            benar.Rencana,
            beda[0].Masa,
            benar.Masa,
            $"{benar.Rencana} disebut {benar.Masa} di tempat lain, di sini {beda[0].Masa}."
        );

    private static string Jenis(Match cocok) =>
        cocok.Groups["rencana"].Value.Contains("strategis", StringComparison.OrdinalIgnoreCase)
        || cocok.Groups["rencana"].Value.StartsWith("Ren", StringComparison.OrdinalIgnoreCase)
            && !cocok.Groups["rencana"].Value.Contains("jangka", StringComparison.OrdinalIgnoreCase)
            ? "Renstra"
            : "RPJMD";

    private static int Angka(Match cocok, string grup) => int.Parse(cocok.Groups[grup].Value, CultureInfo.InvariantCulture);

    private sealed record Sebutan(string Rencana, int Awal, int Akhir, TempatNaskah Tempat)
    {
        public string Masa => $"{Awal.ToString(CultureInfo.InvariantCulture)}-{Akhir.ToString(CultureInfo.InvariantCulture)}";
    }
}
