using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "Berkurang Rp D atau P%": D is the difference of an amount before and one after, but P is D over the amount after the change.
/// </summary>
internal sealed partial class AturanPenyebutPerubahan : AturanTelaah
{
    private const decimal UangMin = 1_000_000m;
    private const int BelakangMaks = 70;

    [GeneratedRegex(
        @"\b(?<arah>berkurang|turun|menurun|penurunan|pengurangan|bertambah|naik|meningkat|kenaikan|penambahan)\b[^;%\d]{0,40}?\bRp[.\s]*(?<beda>\d[\d.,]*\d)[^;%\d]{0,30}?(?<persen>\d{1,2}[.,]\d{1,2})\s*(%|persen\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    public override string Id => "TELAAH-PERUBAHAN-60";

    public override string Bunyi => "persen perubahan dihitung dari nilai sebelum perubahan";

    public override string Dasar => "Perubahan dibandingkan dengan keadaan sebelumnya";

    public override string Contoh =>
        "pagu 400.000.000 menjadi 320.000.000, \"berkurang Rp80.000.000 (25,00%)\"; seharusnya 20,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains("Rp", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (Match cocok in Pola().Matches(paragraf.Teks))
            {
                if (
                    PembacaAngka.Sel(cocok.Groups["beda"].Value) is { Rusak: false, Nilai: >= UangMin } beda
                    && PembacaAngka.Sel(cocok.Groups["persen"].Value) is { Rusak: false, Desimal: > 0, Nilai: not 0 } persen
                    && !DariSesudah(paragraf.Teks, cocok.Index + cocok.Length)
                    && Pasangan(konteks, paragraf.Teks[..cocok.Index], beda.Nilai) is var (besar, kecil)
                )
                {
                    PeriksaPersen(hasil, paragraf, cocok, beda, persen, besar, kecil);
                }
            }
        }
    }

    private void PeriksaPersen(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Match cocok,
        AngkaTercetak beda,
        AngkaTercetak persen,
        AngkaTercetak besar,
        AngkaTercetak kecil
    )
    {
        var arah = cocok.Groups["arah"].Value;
        var turun =
            arah.Contains("kurang", StringComparison.OrdinalIgnoreCase)
            || arah.Contains("turun", StringComparison.OrdinalIgnoreCase);
        var (awal, akhir) = turun ? (besar, kecil) : (kecil, besar);
        var benar = AngkaTercetak.PersenDari(beda.Nilai, awal.Nilai);
        if (
            Perbandingan.Tepat(persen, benar)
            || !Perbandingan.Tepat(persen, AngkaTercetak.PersenDari(beda.Nilai, akhir.Nilai))
            || !hasil.NilaiNarasi(paragraf, cocok.Groups["persen"].Index)
        )
        {
            return;
        }

        var seharusnya = CetakAngka.Tetap(benar, persen.Desimal);
        hasil.Catat(
            Catatan(
                JenisCatatan.PersenPerubahanSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, cocok.Groups["persen"].Index)],
                "persen perubahan",
                persen.Tercetak,
                seharusnya,
                $"{beda.Tercetak} adalah {seharusnya} persen dari {awal.Tercetak}; {persen.Tercetak} memakai nilai sesudah perubahan, {akhir.Tercetak}, sebagai pembagi."
            )
        );
    }

    /// <summary>The words behind name the amount after the change as the base.</summary>
    private static bool DariSesudah(string teks, int ujung) =>
        teks.AsSpan(ujung, Math.Min(BelakangMaks, teks.Length - ujung)) is var belakang
        && (
            belakang.Contains("sesudah", StringComparison.OrdinalIgnoreCase)
            || belakang.Contains("setelah", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Two amounts with that difference: the last two of the text before, else those of a total of a table.</summary>
    private static (AngkaTercetak Besar, AngkaTercetak Kecil)? Pasangan(KonteksTelaah konteks, string depan, decimal beda)
    {
        var sebelum = PembacaAngka.Semua(depan).Where(a => a is { Rusak: false, Nilai: >= UangMin }).TakeLast(2).ToList();
        if (Terurut(sebelum, beda) is { } tersebut)
        {
            return tersebut;
        }

        return konteks
            .Tabel.SelectMany(t => t.Baris.Where(b => b.Jenis == JenisBarisTabel.Jumlah))
            .Select(b =>
                Terurut([.. b.Angka.OfType<AngkaTercetak>().Where(a => a is { Rusak: false, Nilai: >= UangMin }).Take(2)], beda)
            )
            .FirstOrDefault(x => x is not null);
    }

    private static (AngkaTercetak Besar, AngkaTercetak Kecil)? Terurut(List<AngkaTercetak> dua, decimal beda) =>
        dua is [var a, var b] && Math.Abs(a.Nilai - b.Nilai) == beda
            ? a.Nilai > b.Nilai
                ? (a, b)
                : (b, a)
            : null;
}
