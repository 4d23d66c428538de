using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "124 desa dari 136 desa atau 91,18%", "91,18 persen (124/136 x 100)", "12 kasus dari 11.500 kelahiran hidup, 104,35 per 100.000": the
/// rate a sentence gives is that of the two counts it ties together.
/// </summary>
internal sealed partial class AturanPecahanNarasi : AturanTelaah
{
    private const int JarakMaks = 110;

    private const int EkorMaks = 70;

    /// <summary>What ties a part to its whole.</summary>
    [GeneratedRegex(
        @"\b(dari|dibagi|berbanding|dibanding(kan)?(\s+dengan)?|terhadap)\b|[/:÷]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pengikat();

    /// <summary>The few words that may stand before it; each is taken whole, so that it is seen at once where they do not fit.</summary>
    [GeneratedRegex(@"^(?>\s*\(?[\p{L}/\-]+\)?,?){0,7}\s*\(?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Pendahulu();

    [GeneratedRegex(
        @"^\s*(per|setiap|/)\s*(?<skala>1\.?000|10\.?000|100\.?000)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PerSekian();

    [GeneratedRegex(
        @"\b(menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|selisih|tahun\s+(lalu|sebelumnya)|target\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanBagian();

    public override string Id => "TELAAH-PECAHAN-3";

    public override string Bunyi => "persentase dalam kalimat = bagian / seluruhnya × 100";

    public override string Dasar => "Persentase mengikuti dua hitungan yang disebut bersamanya";

    public override string Contoh => "\"45 sekolah dari 60 sekolah atau 85,00%\"; seharusnya 75,00%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Select(TanpaSisipan))
        {
            var angka = kalimat.Angka;
            for (var i = 0; i + 1 < angka.Count; i++)
            {
                if (Pasangan(kalimat.Teks, angka[i], angka[i + 1]))
                {
                    PeriksaPasangan(hasil, kalimat, angka, i);
                }
                else if (i + 2 < angka.Count && DariDahulu(kalimat.Teks, angka[i], angka[i + 1], angka[i + 2]))
                {
                    Bandingkan(hasil, kalimat, angka[i + 1], angka[i], angka[i + 2]);
                }
                else if (i + 2 < angka.Count && SeluruhDahulu(kalimat.Teks, angka[i], angka[i + 1], angka[i + 2]))
                {
                    Bandingkan(hasil, kalimat, angka[i + 1], angka[i], angka[i + 2]);
                }
            }
        }
    }

    /// <summary>Words with figures in brackets that only explain a name: "(prioritas 1 sampai 3)".</summary>
    [GeneratedRegex(@"\(\p{L}[^()%]*\d[^()%]*\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Sisipan();

    [GeneratedRegex(
        @"(^|[.,;]\s|\s)dari\s+((total|seluruh|jumlah|sebanyak|sejumlah)\s+){0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Dari();

    [GeneratedRegex(
        @"\b(masih|terdapat|sebanyak|hanya|baru|ada|yang|telah|sudah)\b(\s+\p{L}+){0,3}\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    private static KalimatNaskah TanpaSisipan(KalimatNaskah kalimat) =>
        Sisipan().IsMatch(kalimat.Teks)
            ? new KalimatNaskah(kalimat.Paragraf, Sisipan().Replace(kalimat.Teks, m => new string(' ', m.Length)), kalimat.Awal)
            : kalimat;

    /// <summary>"Dari 16 rekomendasi hasil pemeriksaan, masih terdapat 2 rekomendasi … atau 11,11%": the whole, the part, the rate.</summary>
    private static bool DariDahulu(string teks, AngkaTercetak seluruh, AngkaTercetak bagian, AngkaTercetak persen)
    {
        if (
            seluruh.Persen
            || bagian.Persen
            || !persen.Persen
            || seluruh.Uang
            || bagian.Uang
            || bagian.Nilai > seluruh.Nilai
            || seluruh.Nilai <= 1
            || !Dari().IsMatch(teks[..seluruh.Posisi])
        )
        {
            return false;
        }

        var antara = teks[(seluruh.Posisi + seluruh.Tercetak.Length)..bagian.Posisi];
        var ekor = teks[(bagian.Posisi + bagian.Tercetak.Length)..persen.Posisi].TrimEnd();
        return antara.Length < EkorMaks
            && ekor.Length < EkorMaks
            && Sebagian().IsMatch(antara)
            && !BukanBagian().IsMatch(antara)
            && !BukanBagian().IsMatch(ekor)
            && !ekor.Contains(';', StringComparison.Ordinal)
            && (
                ekor.EndsWith("atau", StringComparison.OrdinalIgnoreCase)
                || ekor.EndsWith('(')
                || ekor.EndsWith("atau sebesar", StringComparison.OrdinalIgnoreCase)
                || ekor.EndsWith("yaitu", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static bool Pasangan(string teks, AngkaTercetak a, AngkaTercetak b)
    {
        if (a.Persen || b.Persen || a.Uang != b.Uang || a.Nilai <= 0 || b.Nilai <= 1 || a.Nilai > b.Nilai)
        {
            return false;
        }

        var antara = teks[(a.Posisi + a.Tercetak.Length)..b.Posisi];
        return Terikat(antara) && !BukanBagian().IsMatch(antara);
    }

    /// <summary>Few words, what ties the figures together, and a unit or a sentence's rest without figures.</summary>
    private static bool Terikat(string antara) =>
        Pengikat()
            .Matches(antara)
            .Any(m =>
                antara.Length - m.Index - m.Length <= EkorMaks
                && !antara.AsSpan(m.Index + m.Length).ContainsAnyInRange('0', '9')
                && !antara.AsSpan(m.Index + m.Length).Contains(';')
                && Pendahulu().IsMatch(antara.AsSpan(0, m.Index))
            );

    /// <summary>"189.024 jiwa, dan yang memiliki KTP 187.342 jiwa atau 99,11%": the whole, then the part of the same unit with its rate.</summary>
    private static bool SeluruhDahulu(string teks, AngkaTercetak seluruh, AngkaTercetak bagian, AngkaTercetak persen)
    {
        if (
            seluruh.Persen
            || bagian.Persen
            || !persen.Persen
            || seluruh.Uang
            || bagian.Uang
            || bagian.Nilai > seluruh.Nilai
            || bagian.Nilai < 10
        )
        {
            return false;
        }

        var antara = teks[(seluruh.Posisi + seluruh.Tercetak.Length)..bagian.Posisi];
        var ekor = teks[(bagian.Posisi + bagian.Tercetak.Length)..persen.Posisi].Trim();
        var satuan = Kata(antara);
        return satuan.Length > 2
            && string.Equals(satuan, Kata(ekor), StringComparison.OrdinalIgnoreCase)
            && ekor.Length < 30
            && (
                ekor.EndsWith("atau", StringComparison.OrdinalIgnoreCase)
                || ekor.EndsWith('(')
                || ekor.EndsWith("sebesar", StringComparison.OrdinalIgnoreCase)
            )
            && !BukanBagian().IsMatch(antara)
            && antara.Length < 90;
    }

    private static string Kata(string teks) => teks.TrimStart().Split([' ', ',', '(', ')'], 2)[0];

    private void PeriksaPasangan(PengumpulTelaah hasil, KalimatNaskah kalimat, IReadOnlyList<AngkaTercetak> angka, int i)
    {
        var (a, b) = (angka[i], angka[i + 1]);
        var rasio = a.Nilai / b.Nilai;
        var calon = angka.Where(x => x.Persen || Skala(kalimat.Teks, x) is not null).ToList();
        if (calon.Find(x => x.Sama(rasio * (Skala(kalimat.Teks, x) ?? 100m))) is { } tepat)
        {
            hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + tepat.Posisi);
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(tepat.Posisi), "pecahan", tepat.Tercetak);
            return;
        }

        if (calon.Count == 0 && Dikali(kalimat.Teks))
        {
            PeriksaSebelumnya(hasil, kalimat, a, b, rasio * 100m);
            return;
        }

        if (Terikat(kalimat.Teks, angka, i) is not { } cetak || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + cetak.Posisi))
        {
            return;
        }

        Catat(hasil, kalimat, a, b, cetak);
    }

    private void Bandingkan(PengumpulTelaah hasil, KalimatNaskah kalimat, AngkaTercetak a, AngkaTercetak b, AngkaTercetak cetak)
    {
        if (!hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + cetak.Posisi))
        {
            return;
        }

        if (cetak.Sama(a.Nilai / b.Nilai * 100m))
        {
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(cetak.Posisi), "pecahan", cetak.Tercetak);
            return;
        }

        Catat(hasil, kalimat, a, b, cetak);
    }

    private void Catat(PengumpulTelaah hasil, KalimatNaskah kalimat, AngkaTercetak a, AngkaTercetak b, AngkaTercetak cetak)
    {
        var skala = Skala(kalimat.Teks, cetak) ?? 100m;
        var hitung = a.Nilai / b.Nilai * skala;
        var benar = CetakAngka.Tetap(hitung, Math.Max(2, cetak.Desimal));
        var potong = Perbandingan.Terpotong(cetak, hitung);
        hasil.Catat(
            Catatan(
                potong ? JenisCatatan.Pembulatan
                    : a.Uang ? JenisCatatan.PersenSerapanSalah
                    : JenisCatatan.PecahanTidakCocok,
                potong ? Keparahan.Minor : Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(a.Posisi), kalimat.Tempat(cetak.Posisi)],
                a.Uang ? "serapan" : "pecahan",
                cetak.Tercetak,
                benar,
                $"{a.Tercetak} / {b.Tercetak} × {CetakAngka.Seperlunya(skala)} = {benar}, sedangkan kalimat menyebut {cetak.Tercetak}"
                    + (potong ? "; angka dipotong, tidak dibulatkan." : ".")
            )
        );
    }

    private static bool Dikali(string teks) =>
        teks.Contains("dibagi", StringComparison.OrdinalIgnoreCase)
        && (
            teks.Contains("dikali", StringComparison.OrdinalIgnoreCase)
            || teks.Contains("x 100", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>"Realisasi tersebut diperoleh dari 124 desa dibagi 136 desa dikali 100": the rate stands earlier in the paragraph.</summary>
    private void PeriksaSebelumnya(PengumpulTelaah hasil, KalimatNaskah kalimat, AngkaTercetak a, AngkaTercetak b, decimal hitung)
    {
        var persen = AngkaKalimat.Semua(kalimat.Paragraf.Teks).Where(x => x.Persen).ToList();
        var tempat = kalimat.Tempat(a.Posisi);
        if (persen.Find(x => x.Sama(hitung) || Perbandingan.Terpotong(x, hitung)) is { } tepat)
        {
            hasil.Sesuai(this, "Narasi", tempat, "pecahan", tepat.Tercetak);
            return;
        }

        if (persen.LastOrDefault(x => x.Posisi < kalimat.Awal && x.Desimal > 0) is not { } cetak)
        {
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        hasil.Catat(
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Keparahan,
                0.78m,
                "Narasi",
                [tempat, TempatDalamParagraf.Dari(kalimat.Paragraf, cetak.Posisi)],
                "pecahan",
                cetak.Tercetak,
                benar,
                $"{a.Tercetak} / {b.Tercetak} × 100 = {benar}, sedangkan kalimat sebelumnya menyebut {cetak.Tercetak}."
            )
        );
    }

    /// <summary>The rate that belongs to the pair: the next one behind it, else the one just in front; nothing else may stand between.</summary>
    private static AngkaTercetak? Terikat(string teks, IReadOnlyList<AngkaTercetak> angka, int i)
    {
        bool Tarif(AngkaTercetak x) => x.Persen || Skala(teks, x) is not null;
        var ujung = angka[i + 1].Posisi + angka[i + 1].Tercetak.Length;
        if (i + 2 < angka.Count && Tarif(angka[i + 2]) && angka[i + 2].Posisi - ujung <= JarakMaks)
        {
            var antara = teks[ujung..angka[i + 2].Posisi];
            return BukanBagian().IsMatch(antara) ? null : angka[i + 2];
        }

        if (i > 0 && Tarif(angka[i - 1]))
        {
            var antara = teks[(angka[i - 1].Posisi + angka[i - 1].Tercetak.Length)..angka[i].Posisi];
            return
                antara.Length <= JarakMaks
                    && !BukanBagian().IsMatch(antara)
                    && !antara.Contains("dari", StringComparison.OrdinalIgnoreCase)
                || antara.Contains("diperoleh", StringComparison.OrdinalIgnoreCase)
                ? angka[i - 1]
                : null;
        }

        return null;
    }

    private static decimal? Skala(string teks, AngkaTercetak a) =>
        PerSekian().Match(teks[(a.Posisi + a.Tercetak.Length)..]) is { Success: true } cocok
            ? PembacaAngka.Sel(cocok.Groups["skala"].Value)?.Nilai
            : null;
}
