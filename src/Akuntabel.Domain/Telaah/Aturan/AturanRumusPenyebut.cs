using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The long formula of capaian, (2 × target − realisasi), is divided by the target.</summary>
internal sealed partial class AturanRumusPenyebut : AturanTelaah
{
    private const int TeksMaks = 2_000;

    public override string Id => "TELAAH-RUMUS-32";

    public override string Bunyi => "(2 × target − realisasi) dibagi target";

    public override string Dasar => "PermenPANRB 53/2014; rumus panjang capaian bagi indikator yang makin kecil makin baik";

    public override string Contoh => "\"(Target − (Realisasi − Target)) / Realisasi × 100\"; penyebutnya target";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.86m;

    /// <summary>Signs of typesetting between the words of a formula.</summary>
    [GeneratedRegex(
        @"\\(text|frac|left|right|times|cdot|mathrm|quad)\b|[{}$*_]|</?\w+[^<>]{0,40}>",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Hiasan();

    [GeneratedRegex(
        @"(\btarget\s*[-–−]\s*\(?\s*realisasi\s*[-–−]\s*target\s*\)?|\b2\s*[x×.]?\s*\(?\s*target\s*\)?\s*[-–−]\s*realisasi)\s*\)*\s*(?<bagi>/|:|÷|dibagi(\s+dengan)?)?\s*\(?\s*(?<bawah>realisasi|target)\b(?!\s*[-–−+/:÷])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex RumusPanjang();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (
            var paragraf in konteks.Naskah.Paragraf.Where(p =>
                p.Teks.Length <= TeksMaks
                && p.Teks.Contains("target", StringComparison.OrdinalIgnoreCase)
                && p.Teks.Contains("realisasi", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var cocok = RumusPanjang().Match(Hiasan().Replace(paragraf.Teks, m => new string(' ', m.Length)));
            // Without a sign between them only a typeset fraction tells which word stands below.
            if (!cocok.Success || (!cocok.Groups["bagi"].Success && !paragraf.Teks.Contains("\\frac", StringComparison.Ordinal)))
            {
                continue;
            }

            var bawah = cocok.Groups["bawah"];
            Putuskan(
                hasil,
                bawah.Value.Equals("target", StringComparison.OrdinalIgnoreCase),
                bawah.Value,
                Catatan(
                    JenisCatatan.RumusSalah,
                    Keparahan,
                    Yakin,
                    "Rumus capaian",
                    [TempatDalamParagraf.Dari(paragraf, bawah.Index)],
                    "penyebut rumus capaian",
                    "dibagi realisasi",
                    "dibagi target",
                    "Dalam rumus ini selisih target dan realisasi dibagi realisasi, padahal capaian dinyatakan terhadap target."
                )
            );
        }
    }
}
