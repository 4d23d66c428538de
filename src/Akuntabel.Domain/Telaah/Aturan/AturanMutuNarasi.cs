using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"84,50 (mutu A)": the letter a sentence gives a value is that of the document's own scale of letters.</summary>
internal sealed partial class AturanMutuNarasi : AturanTelaah
{
    public override string Id => "TELAAH-KATEGORI-4";

    public override string Bunyi => "huruf mutu di samping nilai dalam kalimat menurut skala huruf laporan sendiri";

    public override string Dasar => "Skala mutu yang dicetak laporan, seperti pada PermenPANRB 14/2017";

    public override string Contoh => "\"nilai 84,50 dengan mutu A\", sedangkan menurut skala laporan 76,61–88,30 mutu B";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    /// <summary>"84,50 (mutu A)", "nilai 84,50 dengan mutu pelayanan B": a grade by letter.</summary>
    [GeneratedRegex(
        @"(?<nilai>\d[\d.,]*\d)\s*%?\s*[,(]?\s*((dengan|atau|dan|berada\s+(di|pada)|masuk)\s+)?(?<sebut>mutu|predikat|kategori|kriteria|peringkat)(\s+(mutu|pelayanan|kinerja|unit|nilai))*\s*[""“:]?\s*(?<kode>[A-E]{1,2})(?![\p{L}\d])",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaMutu();

    /// <summary>The evaluation of SAKIP has letters of its own (PermenPANRB 88/2021).</summary>
    [GeneratedRegex(
        @"\b(S?AKIP|LKE)\b|\bakuntabilitas\s+kinerja\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Akip();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var berhuruf = konteks.SemuaSkala.Where(s => s.Pita.All(p => p.Kode.Length > 0)).ToList();
        if (berhuruf.Count == 0)
        {
            return;
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaMutu().Matches(paragraf.Teks))
            {
                berhuruf.ForEach(s => Bandingkan(hasil, s, paragraf, cocok));
            }
        }
    }

    /// <summary>Only where the sentence calls the grade what the scale's caption or header calls it.</summary>
    private void Bandingkan(PengumpulTelaah hasil, SkalaTercetak skala, ParagrafNaskah paragraf, Match cocok)
    {
        if (
            !Kepala(skala).Contains(cocok.Groups["sebut"].Value, StringComparison.OrdinalIgnoreCase)
            || skala.MenurutKode(cocok.Groups["kode"].Value) is not { } disebut
            || (Akip().IsMatch(paragraf.Teks[..cocok.Index]) && !Akip().IsMatch(Kepala(skala)))
            || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { } nilai
            || skala.Tentukan(nilai.Nilai) is not { } pita
        )
        {
            return;
        }

        Putuskan(
            hasil,
            ReferenceEquals(pita, disebut),
            disebut.Kode,
            Catatan(
                JenisCatatan.KategoriTidakSesuaiSkala,
                Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, cocok.Groups["kode"].Index)],
                cocok.Groups["sebut"].Value,
                disebut.Kode,
                pita.Kode,
                $"Nilai {nilai.Tercetak} menurut {skala.Tabel.Nama} adalah {pita.Kode} ({pita.Nama}), bukan {disebut.Kode}."
            )
        );
    }

    private static string Kepala(SkalaTercetak skala) =>
        $"{skala.Tabel.Asal.Judul} {skala.Tabel.Asal.TeksKepala} {string.Join(' ', skala.Tabel.Kolom.Select(k => k.Kepala))} {string.Join(' ', skala.Tabel.Asal.Baris.Take(1).SelectMany(b => b.Sel))}";
}
