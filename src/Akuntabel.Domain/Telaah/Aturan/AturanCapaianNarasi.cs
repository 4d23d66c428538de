using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"… sebesar A dari target B sehingga capaian C%": a sentence that names all three follows the formula of capaian.</summary>
internal sealed partial class AturanCapaianNarasi : AturanTelaah
{
    [GeneratedRegex(
        @"(?<=^|[.;]\s)(?<muka>[^;]{0,160}?\b(sebesar|mencapai|realisasi(nya)?|tercapai)\s+)(?<r>\d[\d.,]*\d|\d)\s*%?(?<tengah>[^;\d]{0,40}(\([^)]{0,60}\))?[^;\d]{0,40}?)\btarget\w*\s+(sebesar\s+|yang\s+ditetapkan\s+(sebesar\s+)?)?(?<t>\d[\d.,]*\d|\d)\s*%?[^;\d]{0,60}?\bcapaian\w*\s+(kinerja\w*\s+)?(sebesar\s+|adalah\s+|mencapai\s+)?(?<c>\d[\d.,]*\d|\d)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKalimat();

    public override string Id => "TELAAH-CAPAIAN-2";

    public override string Bunyi => "capaian dalam kalimat = realisasi / target × 100";

    public override string Dasar => "PermenPANRB 53/2014: capaian dinyatakan terhadap target";

    public override string Contoh => "\"realisasi sebesar 76 dari target 80 dengan capaian 96,00%\"; seharusnya 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (
            var paragraf in konteks.Naskah.Paragraf.Where(p =>
                p.Teks.Contains("target", StringComparison.OrdinalIgnoreCase)
                && p.Teks.Contains("capaian", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            foreach (Match cocok in PolaKalimat().Matches(paragraf.Teks))
            {
                if (
                    Angka(cocok, "r") is { } r
                    && Angka(cocok, "t") is { Nilai: not 0 } t
                    && Angka(cocok, "c") is { } c
                    && !Lain(cocok.Value, t, c)
                )
                {
                    Bandingkan(hasil, paragraf, cocok.Groups["c"].Index, r, t, c);
                }
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        int posisi,
        AngkaTercetak r,
        AngkaTercetak t,
        AngkaTercetak c
    )
    {
        var naik = r.Nilai / t.Nilai * 100m;
        var turun = ((2m * t.Nilai) - r.Nilai) / t.Nilai * 100m;
        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        if (c.Sama(naik) || c.Sama(turun) || (r.Nilai != 0 && c.Sama(t.Nilai / r.Nilai * 100m)))
        {
            hasil.Sesuai(this, "Narasi", tempat, "capaian", c.Tercetak);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.CapaianSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "capaian",
                c.Tercetak,
                CetakAngka.Tetap(naik, 2),
                $"Hasil {r.Tercetak} / {t.Tercetak} × 100 adalah {CetakAngka.Tetap(naik, 2)}; bila makin kecil makin baik, hasil (2 × {t.Tercetak} − {r.Tercetak}) / {t.Tercetak} × 100 adalah {CetakAngka.Tetap(turun, 2)}. Kalimat menyebut {c.Tercetak}."
            )
        );
    }

    /// <summary>Another figure of the sentence gives the capaian: the one in front of the target is that of another year.</summary>
    private static bool Lain(string teks, AngkaTercetak t, AngkaTercetak c) =>
        PembacaAngka.Semua(teks).Any(a => c.Sama(a.Nilai / t.Nilai * 100m) && !c.Sama(a.Nilai));

    private static AngkaTercetak? Angka(Match cocok, string nama) => PembacaAngka.Sel(cocok.Groups[nama].Value.TrimEnd('.', ','));
}
