using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The formula printed under a header by column numbers, "(6)=(5)/(4)x100", divides realisasi by target.</summary>
internal sealed partial class AturanRumusKepala : AturanTelaah
{
    private const int KepalaMaks = 4;

    public override string Id => "TELAAH-RUMUS-2";

    public override string Bunyi => "rumus di bawah kepala kolom = cara kolom itu dihitung";

    public override string Dasar => "PermenPANRB 53/2014: capaian adalah realisasi dibandingkan target";

    public override string Contoh =>
        "kolom 4 target dan kolom 5 realisasi, di bawah capaian tercetak (6)=(4)/(5)x100; seharusnya (6)=(5)/(4)x100";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    [GeneratedRegex(
        @"^\(?(?<c>\d{1,2})\)?\s*=\s*\(?\s*\(?(?<a>\d{1,2})\)?\s*[/:÷]\s*\(?(?<b>\d{1,2})\)?",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRumus();

    [GeneratedRegex(@"^\(?(?<n>\d{1,2})\)?\s*(=.*)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            foreach (
                var kepala in tabel
                    .Asal.Baris.Take(KepalaMaks)
                    .Where(b => b.Sel.Any(s => s.Contains('=', StringComparison.Ordinal)))
            )
            {
                PeriksaKepala(hasil, tabel, kepala);
            }
        }
    }

    private void PeriksaKepala(PengumpulTelaah hasil, TabelTerbaca tabel, BarisNaskah kepala)
    {
        var nomor = new Dictionary<string, KolomTerbaca>(StringComparer.Ordinal);
        foreach (var kolom in tabel.Kolom.Where(k => k.Indeks < kepala.Sel.Count))
        {
            if (PolaNomor().Match(kepala.Sel[kolom.Indeks].Trim()) is { Success: true } cocok)
            {
                nomor.TryAdd(cocok.Groups["n"].Value, kolom);
            }
        }

        foreach (var sel in kepala.Sel)
        {
            var rumus = PolaRumus().Match(sel.Trim());
            if (
                rumus.Success
                && nomor.GetValueOrDefault(rumus.Groups["a"].Value) is { Peran: PeranKolom.Target or PeranKolom.Realisasi } a
                && nomor.GetValueOrDefault(rumus.Groups["b"].Value) is { Peran: PeranKolom.Target or PeranKolom.Realisasi } b
                && a.Peran != b.Peran
            )
            {
                Putuskan(hasil, a.Peran == PeranKolom.Realisasi, sel, Temuan(tabel, kepala, sel, rumus));
            }
        }
    }

    private CatatanTelaah Temuan(TabelTerbaca tabel, BarisNaskah kepala, string sel, Match rumus)
    {
        var (a, b, c) = (rumus.Groups["a"].Value, rumus.Groups["b"].Value, rumus.Groups["c"].Value);
        var benar = string.Create(CultureInfo.InvariantCulture, $"({c})=({b})/({a})x100");
        return Catatan(
            JenisCatatan.RumusSalah,
            Keparahan,
            Yakin,
            tabel.Nama,
            [kepala.Tempat with { BarisAwal = kepala.Tempat.BarisAkhir }],
            "rumus kolom",
            sel,
            benar,
            $"Kolom {a} adalah target dan kolom {b} realisasi: rumus capaian {benar}, bukan {sel}."
        );
    }
}
