using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A fraction printed beside the only indicator of a table (a formula with figures, in the last row or just above or below) gives its
/// realisasi; a fraction with its own result gives that.
/// </summary>
internal sealed partial class AturanPecahanTerpisah : AturanTelaah
{
    [GeneratedRegex(
        @"\\frac\s*\{\s*(?<a>\d[\d.,]*)\s*\}\s*\{\s*(?<c>\d[\d.,]*)\s*\}\s*\\times\s*100",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRumus();

    [GeneratedRegex(
        @"(?<![\d.,/])(?<a>\d[\d.,]*)\s*[/:]\s*(?<c>\d[\d.,]*)\s*\)?\s*[xX×*]\s*100\s*%?\s*=\s*(?<nilai>\d[\d.,]*)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHasil();

    /// <summary>"siswa lulus (31) dibagi jumlah siswa (36) x 100% = 86,11%".</summary>
    [GeneratedRegex(
        @"\(\s*(?<a>\d[\d.,]*)(\s+\p{L}+)?\s*\)\s*(dibagi(\s+dengan)?|/|:|dari)\s+[^()=]{0,120}\(\s*(?<c>\d[\d.,]*)(\s+\p{L}+)?\s*\)\s*\)?\s*([xX×*]|dikali(kan)?)\s*100\s*(%|persen)?\s*=\s*(?<nilai>\d[\d.,]*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKata();

    [GeneratedRegex(
        @"\\frac\s*\{\s*(?<a>\d[\d.,]*)\s*\}\s*\{\s*(?<c>\d[\d.,]*)\s*\}\s*(\\times|\\cdot|[xX×*])\s*100\s*(\\?%)?\s*=\s*(?<nilai>\d[\d.,]*)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRumusHasil();

    private const int JudulMaks = 160;

    public override string Id => "TELAAH-PECAHAN-2";

    public override string Bunyi => "pembilang / penyebut × 100 = realisasi";

    public override string Dasar => "Realisasi persentase harus sama dengan pecahan yang dicetak bersamanya";

    public override string Contoh => "\"45 dibagi 60 dikali 100% = 85,00%\"; seharusnya 75,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        TabelTerbaca? terakhir = null;
        ParagrafNaskah? rumus = null;
        var menurutAsal = konteks.MenurutAsal;

        foreach (var bagian in konteks.Naskah.Bagian)
        {
            if (bagian is TabelNaskah t)
            {
                terakhir = menurutAsal[t];
                if (rumus is not null)
                {
                    PeriksaRumus(hasil, terakhir, rumus.Teks, rumus.Tempat);
                    rumus = null;
                }

                foreach (var baris in t.Baris)
                {
                    PeriksaRumus(hasil, terakhir, string.Join(' ', baris.Sel), baris.Tempat);
                }
            }
            else if (bagian is ParagrafNaskah p)
            {
                PeriksaHasil(hasil, p);
                rumus =
                    terakhir is null && p.Teks.Contains("\\frac", StringComparison.Ordinal) ? p
                    : p.Teks.Length <= JudulMaks ? rumus
                    : null;
                if (terakhir is not null)
                {
                    PeriksaRumus(hasil, terakhir, p.Teks, p.Tempat);
                }

                // Several fractions may follow one table, each in a paragraph of its own.
                terakhir = p.Teks.Contains("\\frac", StringComparison.Ordinal) ? terakhir : null;
            }
        }
    }

    private void PeriksaRumus(PengumpulTelaah hasil, TabelTerbaca tabel, string teks, TempatNaskah tempat)
    {
        if (!teks.Contains("\\frac", StringComparison.Ordinal))
        {
            return;
        }

        var cocok = PolaRumus().Match(teks);
        var data = tabel.Baris.Where(b => tabel.Angka(b, PeranKolom.Realisasi) is not null).ToList();
        if (cocok.Success && (data is [var satu] ? satu : Bernama(tabel, data, teks, cocok)) is { } baris)
        {
            var realisasi = tabel.Angka(baris, PeranKolom.Realisasi)!;
            Bandingkan(hasil, tabel.Nama, [baris.Tempat, tempat], baris.Label, realisasi, cocok);
        }
    }

    /// <summary>
    /// Of several indicators the one the words of the fraction speak of; none when a row has just its value, or two are spoken of alike.
    /// </summary>
    private static BarisTerbaca? Bernama(TabelTerbaca tabel, List<BarisTerbaca> data, string teks, Match cocok)
    {
        if (Angka(cocok, "a") is not { } a || Angka(cocok, "c") is not { Nilai: not 0 } c)
        {
            return null;
        }

        var persen = a.Nilai / c.Nilai * 100m;
        if (data.Find(b => tabel.Angka(b, PeranKolom.Realisasi)!.Sama(persen)) is { } tepat)
        {
            return tepat;
        }

        var kata = NamaBanding.Dari(Perintah().Replace(teks, " "));
        var urut = data.Select(b => (Baris: b, Termuat: NamaBanding.Dari(b.Label).Termuat(kata)))
            .OrderByDescending(x => x.Termuat)
            .ToList();
        return urut.Count > 1 && urut[0].Termuat >= TermuatMin && urut[0].Termuat > urut[1].Termuat ? urut[0].Baris : null;
    }

    private const decimal TermuatMin = 0.6m;

    [GeneratedRegex(@"\\[a-z]+|[{}$]|\d[\d.,]*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Perintah();

    private void PeriksaHasil(PengumpulTelaah hasil, ParagrafNaskah p)
    {
        if (!p.Teks.Contains("100", StringComparison.Ordinal))
        {
            return;
        }

        foreach (
            var cocok in PolaHasil().Matches(p.Teks).Concat(PolaKata().Matches(p.Teks)).Concat(PolaRumusHasil().Matches(p.Teks))
        )
        {
            if (Angka(cocok, "nilai") is { } nilai)
            {
                Bandingkan(hasil, "Narasi", [TempatDalamParagraf.Dari(p, cocok.Index)], "pecahan", nilai, cocok);
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        string tabel,
        IReadOnlyList<TempatNaskah> tempat,
        string butir,
        AngkaTercetak cetak,
        Match cocok
    )
    {
        if (Angka(cocok, "a") is not { } a || Angka(cocok, "c") is not { Nilai: not 0 } c)
        {
            return;
        }

        var persen = a.Nilai / c.Nilai * 100m;
        if (cetak.Sama(persen))
        {
            hasil.Sesuai(this, tabel, tempat[0], butir, cetak.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(persen, 2);
        hasil.Catat(
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Perbandingan.Terpotong(cetak, persen) ? Keparahan.Minor : Keparahan,
                Yakin,
                tabel,
                tempat,
                butir,
                cetak.Tercetak,
                benar,
                $"Hasil {a.Tercetak} / {c.Tercetak} × 100 adalah {benar}, sedangkan yang dicetak {cetak.Tercetak}."
            )
        );
    }

    private static AngkaTercetak? Angka(Match cocok, string nama) => PembacaAngka.Sel(cocok.Groups[nama].Value.TrimEnd('.', ','));
}
