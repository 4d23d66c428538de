using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A computation printed in a sentence with its figures, words between them, gives the result printed behind the equals sign.</summary>
internal sealed partial class AturanRumusHitung : AturanTelaah
{
    public override string Id => "TELAAH-RUMUS-1";

    public override string Bunyi => "hasil yang dicetak = hasil hitungan di depannya";

    public override string Dasar => "Hitungan yang dicetak lengkap harus memberi hasil yang dicetak di belakangnya";

    public override string Contoh => "\"hari perawatan 2.400 / (10 x 365) x 100% = 66,75%\"; seharusnya 65,75%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    [GeneratedRegex(@"(?<![<>=])=(?!=)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SamaDengan();

    [GeneratedRegex(
        @"^\s*(Rp\.?\s*)?(?<nilai>-?\d[\d.,]*\d|\d)\s*(?<persen>%|persen|per\s+mil)?",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHasil();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains('=', StringComparison.Ordinal)))
        {
            var tanda = SamaDengan().Matches(paragraf.Teks).Select(m => m.Index).ToList();
            for (var i = 0; i + 1 < tanda.Count; i++)
            {
                PeriksaHitungan(hasil, paragraf, tanda[i] + 1, tanda[i + 1]);
            }
        }
    }

    private void PeriksaHitungan(PengumpulTelaah hasil, ParagrafNaskah paragraf, int awal, int akhir)
    {
        var rumus = paragraf.Teks[awal..akhir];
        var cocok = PolaHasil().Match(paragraf.Teks[(akhir + 1)..]);
        if (
            !cocok.Success
            || RumusTercetak.Hitung(rumus) is not { } hitung
            || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { Rusak: false } cetak
        )
        {
            return;
        }

        var posisi = akhir + 1 + cocok.Groups["nilai"].Index;
        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        hasil.NilaiNarasi(paragraf, posisi);
        if (new[] { hitung, hitung * 100m, hitung * 1_000m }.Any(h => cetak.Sama(h) || Perbandingan.Terpotong(cetak, h)))
        {
            hasil.Sesuai(this, "Narasi", tempat, "hitungan", cetak.Tercetak);
            return;
        }

        var persen = cocok.Groups["persen"].Success && Math.Abs((hitung * 100m) - cetak.Nilai) < Math.Abs(hitung - cetak.Nilai);
        var benar = CetakAngka.Tetap(persen ? hitung * 100m : hitung, Math.Max(2, cetak.Desimal));
        var mulai = awal + Math.Max(0, rumus.AsSpan().IndexOfAnyInRange('0', '9'));
        hasil.Catat(
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, mulai), tempat],
                "hitungan",
                cetak.Tercetak,
                benar,
                $"Hasil {string.Join(' ', rumus.Split(' ', StringSplitOptions.RemoveEmptyEntries))} adalah {benar}, sedangkan yang dicetak {cetak.Tercetak}."
            )
        );
    }
}
