using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A rise, fall or difference stated in a sentence equals the difference of two figures of that sentence.</summary>
internal sealed partial class AturanSelisihNarasi : AturanTelaah
{
    private const decimal DekatMaks = 0.06m;
    private const int KalimatMaks = 1_500;

    [GeneratedRegex(
        @"\b(peningkatan|penurunan|kenaikan|selisih|meningkat|menurun|naik|turun)\b[\w\s]{0,30}?\bsebesar\s+(?<nilai>\d[\d.,]*\d|\d)\s*%?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSelisih();

    /// <summary>The words tie the three figures together: "dari 61,75 … menjadi 66,30 …, meningkat sebesar 4,55".</summary>
    [GeneratedRegex(
        @"\bdari\s+(?<a>\d[\d.,]*\d|\d)\s*%?[^;\d]{0,40}(\b(19|20)\d\d\b[^;\d]{0,20})?\bmenjadi\s+(?<b>\d[\d.,]*\d|\d)\s*%?[^;\d]{0,40}(\b(19|20)\d\d\b[^;\d]{0,20})?\b(peningkatan|penurunan|kenaikan|selisih|meningkat|menurun|naik|turun)\b[\w\s]{0,20}?\bsebesar\s+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTerikat();

    public override string Id => "TELAAH-SELISIH-1";

    public override string Bunyi => "selisih dua angka dalam kalimat yang sama";

    public override string Dasar => "Pernyataan naik, turun atau selisih mengikuti angka yang disebutnya";

    public override string Contoh => "\"dari 61,75 menjadi 66,30, meningkat sebesar 5,45\"; seharusnya 4,55";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Length <= KalimatMaks))
        {
            foreach (Match cocok in PolaSelisih().Matches(paragraf.Teks))
            {
                if (PembacaAngka.Sel(cocok.Groups["nilai"].Value.TrimEnd('.', ',')) is { } selisih)
                {
                    PeriksaSelisih(hasil, paragraf, selisih, cocok.Groups["nilai"].Index);
                }
            }
        }
    }

    private void PeriksaSelisih(PengumpulTelaah hasil, ParagrafNaskah paragraf, AngkaTercetak selisih, int posisi)
    {
        var angka = PembacaAngka.Semua(paragraf.Teks).Where(a => a.Posisi != posisi && !Tahun(a)).ToList();
        var pasangan = angka
            .SelectMany((a, i) => angka.Skip(i + 1).Select(b => (Kiri: a, Kanan: b, Beda: Math.Abs(a.Nilai - b.Nilai))))
            .Where(p => p.Beda != 0)
            .ToList();
        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        if (pasangan.Any(p => selisih.Sama(p.Beda)))
        {
            hasil.NilaiNarasi(paragraf, posisi);
            hasil.Sesuai(this, "Narasi", tempat, TeksSingkat.Dari(paragraf.Teks, ButirMaks), selisih.Tercetak);
            return;
        }

        var dekat = PolaTerikat().Match(paragraf.Teks[..posisi]) is { Success: true } terikat
            ? pasangan
                .Where(p => p.Kiri.Posisi == terikat.Groups["a"].Index && p.Kanan.Posisi == terikat.Groups["b"].Index)
                .ToList()
            : pasangan
                .Where(p =>
                    Math.Abs(p.Beda - selisih.Nilai) <= DekatMaks
                    && p.Kiri.Desimal > 0
                    && selisih.Desimal > 0
                    && !(
                        DibandingTahun().IsMatch(paragraf.Teks[posisi..]) && Target(paragraf, p.Kiri) != Target(paragraf, p.Kanan)
                    )
                )
                .ToList();
        if (dekat.Count == 0)
        {
            return;
        }

        hasil.NilaiNarasi(paragraf, posisi);
        var (kiri, kanan, beda) = dekat.MinBy(p => Math.Abs(p.Beda - selisih.Nilai));
        var benar = CetakAngka.Seperlunya(beda);
        hasil.Catat(
            Catatan(
                JenisCatatan.SelisihSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                TeksSingkat.Dari(paragraf.Teks, ButirMaks),
                selisih.Tercetak,
                benar,
                $"Selisih {kiri.Tercetak} dan {kanan.Tercetak} adalah {benar}, bukan {selisih.Tercetak}."
            )
        );
    }

    /// <summary>What is held against another year lies between two realisasi, not between a target and a realisasi.</summary>
    [GeneratedRegex(
        @"^[^.;]{0,60}\bdibanding\w*\b[^.;]{0,40}\btahun\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DibandingTahun();

    private static bool Target(ParagrafNaskah paragraf, AngkaTercetak a) =>
        paragraf.Teks[Math.Max(0, a.Posisi - 35)..a.Posisi].Contains("target", StringComparison.OrdinalIgnoreCase);

    private static bool Tahun(AngkaTercetak a) => a is { Desimal: 0, Nilai: >= 1990 and <= 2100, Persen: false };

    private const int ButirMaks = 80;
}
