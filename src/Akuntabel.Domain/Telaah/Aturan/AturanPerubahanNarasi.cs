using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "naik 2,17 dari 84,25 menjadi 86,42", "meningkat 7,26% dibandingkan tahun lalu": a rise or fall stated in a sentence is the difference,
/// or the change in percent, of the two figures the sentence compares.
/// </summary>
internal sealed partial class AturanPerubahanNarasi : AturanTelaah
{
    /// <summary>A verb of change and, behind nothing but filler words, its figure.</summary>
    [GeneratedRegex(
        @"\b(?<kata>meningkat|menurun|naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|tumbuh|pertumbuhan|selisih\w*|penambahan|pengurangan|sisa|tersisa|bersisa|tidak\s+terserap|belum\s+terserap|silpa|lebih\s+(tinggi|rendah|besar|kecil))\b(\s+(lebih|anggaran|dana|pagu|se(besar|banyak|jumlah)|yaitu|adalah|mencapai|sekitar|kinerja|capaian|realisasi|anggaran|positif|negatif|jumlah|tersebut|hingga|rata-rata|atau|Rp\.?)\b){0,4}\s*:?\s*(Rp\s*[.]?\s*)?(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPerubahan();

    [GeneratedRegex(
        @"\bmasing-masing\b|\brespektif\b|\bsetiap\s+tahun\b|\bper\s+tahun\b|\brata-rata\b",
        RegexOptions.IgnoreCase,
        30_000
    )]
    private static partial Regex BanyakHal();

    public override string Id => "TELAAH-PERUBAHAN-2";

    public override string Bunyi =>
        "naik, turun atau selisih dalam kalimat = selisih (atau persen perubahan) dua angka yang dibandingkannya";

    public override string Dasar => "Pernyataan perubahan mengikuti dua angka yang disebutnya";

    public override string Contoh => "\"naik 2,71 poin dari 84,25 menjadi 86,42\"; seharusnya 2,17";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => !BanyakHal().IsMatch(k.Teks)))
        {
            var angka = kalimat.Angka;
            foreach (Match cocok in PolaPerubahan().Matches(kalimat.Teks))
            {
                var i = angka.ToList().FindIndex(a => a.Posisi == cocok.Groups["nilai"].Index);
                if (i < 0)
                {
                    continue;
                }

                // "naik Rp4.000.000 atau 8,86%": the percent restates the difference.
                var ulang = i + 1 < angka.Count && Ulang(kalimat.Teks, angka[i], angka[i + 1]) ? angka[i + 1] : null;
                List<AngkaTercetak> lain = [.. angka.Where(a => a != angka[i] && a != ulang)];
                PeriksaBeda(hasil, kalimat, lain, angka[i]);
                if (ulang is not null)
                {
                    PeriksaBeda(hasil, kalimat, lain, ulang);
                    PeriksaUlang(hasil, kalimat, lain, angka[i], ulang);
                }
            }
        }
    }

    /// <summary>"dibandingkan 82,15, naik 2,35 poin atau 2,9%": with one figure to compare, the percent is the difference over it.</summary>
    private void PeriksaUlang(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        List<AngkaTercetak> lain,
        AngkaTercetak beda,
        AngkaTercetak persen
    )
    {
        if (
            beda.Persen
            || lain.Where(a => !a.Persen && !AngkaDibandingkan.Hitungan(kalimat.Teks, a)).ToList() is not [{ Nilai: > 0 } dasar]
            || dasar.Nilai <= beda.Nilai
            || dasar.Uang != beda.Uang
            || !AngkaDibandingkan.Berbanding(kalimat.Teks)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + persen.Posisi)
        )
        {
            return;
        }

        decimal[] calon =
        [
            beda.Nilai / dasar.Nilai * 100m,
            beda.Nilai / (dasar.Nilai - beda.Nilai) * 100m,
            beda.Nilai / (dasar.Nilai + beda.Nilai) * 100m,
        ];
        if (Kini(kalimat.Teks, dasar, beda, persen) is { } turun)
        {
            calon = [turun ? calon[2] : calon[1]];
        }

        if (calon.Take(Dibanding(kalimat.Teks, dasar) ? 1 : calon.Length).Any(c => Sama(persen, c)))
        {
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(persen.Posisi), "perubahan", persen.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(calon[0], Math.Max(1, persen.Desimal));
        var sebelum =
            calon.Length > 1
                ? dasar.Nilai
                : Math.Round(beda.Nilai / calon[0] * 100m, dasar.Desimal, MidpointRounding.AwayFromZero);
        hasil.Catat(
            Catatan(
                JenisCatatan.PersenPerubahanSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(persen.Posisi)],
                "perubahan",
                persen.Tercetak,
                benar,
                $"Hasil {beda.Tercetak} / {CetakAngka.Seperlunya(sebelum)} × 100 adalah {benar}, bukan {persen.Tercetak}."
            )
        );
    }

    /// <summary>
    /// "pada tahun 2021 berjumlah 32.248, berkurang 859 atau 2,66 persen dibandingkan tahun 2020": the figure is that after the change. True
    /// for a fall, false for a rise, null when the words do not say so.
    /// </summary>
    private static bool? Kini(string teks, AngkaTercetak dasar, AngkaTercetak beda, AngkaTercetak persen)
    {
        if (dasar.Posisi > beda.Posisi || !DibandingLalu().IsMatch(teks[(persen.Posisi + persen.Tercetak.Length)..]))
        {
            return null;
        }

        var depan = teks[..dasar.Posisi];
        var antara = teks[(dasar.Posisi + dasar.Tercetak.Length)..beda.Posisi];
        return Lalu().IsMatch(depan) ? null
            : KataTurun().IsMatch(antara) ? true
            : KataNaik().IsMatch(antara) ? false
            : null;
    }

    [GeneratedRegex(
        @"^\s*(%|persen)?\s*\)?\s*,?\s*((jika|bila|apabila)\s+)?(dibanding(kan)?|dari(pada)?|terhadap)\s+(dengan\s+)?((realisasi|capaian|kondisi)\s+)?(pada\s+)?tahun\s+(20\d\d|lalu|sebelumnya)\s*[.,;]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DibandingLalu();

    [GeneratedRegex(
        @"\b(dari|dibanding\w*|semula|sebelumnya|tahun\s+lalu)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Lalu();

    [GeneratedRegex(
        @"\b(turun|menurun|berkurang|penurunan|pengurangan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataTurun();

    [GeneratedRegex(
        @"\b(naik|meningkat|bertambah|kenaikan|peningkatan|penambahan|tumbuh)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataNaik();

    /// <summary>"dibandingkan dengan tahun 2020 yang sebesar …": what the figure is held against is the base of the percent.</summary>
    private static bool Dibanding(string teks, AngkaTercetak dasar) => SebelumDasar().IsMatch(teks[..dasar.Posisi]);

    [GeneratedRegex(
        @"\bdibanding(kan)?\s+(dengan\s+)?(\p{L}+\s+){0,6}?tahun\s+(20\d\d|lalu|sebelumnya)\s*,?\s*((yang|hanya|adalah|sebesar|mencapai|sebanyak|sejumlah|senilai)\s+){1,3}(Rp\s*\.?\s*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebelumDasar();

    private static bool Ulang(string teks, AngkaTercetak beda, AngkaTercetak persen)
    {
        var antara = teks[(beda.Posisi + beda.Tercetak.Length)..persen.Posisi].Trim(' ', ',', '-', '.', '%');
        return persen.Persen
            && (
                antara is "(" or "atau" or "atau sebesar"
                || antara.EndsWith(" atau", StringComparison.Ordinal) && antara.Length < 25
            );
    }

    private void PeriksaBeda(PengumpulTelaah hasil, KalimatNaskah kalimat, List<AngkaTercetak> angka, AngkaTercetak beda)
    {
        var lain = angka.Where(a => a.Uang == beda.Uang || (a.Uang && beda.Persen)).ToList();
        var pasangan = lain.SelectMany((a, i) => lain.Skip(i + 1).Select(b => (Awal: a, Akhir: b))).ToList();
        // "turun 12,32% dari tahun 2019 sebesar Rp44.206.518.300": the percent is of the figure behind it.
        var dasar = beda.Persen ? lain.Find(a => AngkaDibandingkan.Berdasar(kalimat.Teks, beda, a)) : null;
        var cocok = dasar is null
            ? pasangan.Any(p => Cocok(beda, p.Awal.Nilai, p.Akhir.Nilai, AngkaDibandingkan.Maju(kalimat.Teks, p.Awal, p.Akhir)))
            : lain.Any(a => a != dasar && dasar.Nilai != 0 && Sama(beda, Math.Abs(a.Nilai - dasar.Nilai) / dasar.Nilai * 100m))
                || pasangan.Any(p => Sama(beda, Math.Abs(p.Awal.Nilai - p.Akhir.Nilai)));
        if (cocok || Bersandar(beda, lain))
        {
            if (hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi))
            {
                hasil.Sesuai(this, "Narasi", kalimat.Tempat(beda.Posisi), "perubahan", beda.Tercetak);
            }

            return;
        }

        if (
            AngkaDibandingkan.Dibandingkan(kalimat.Teks, lain, beda) is not var (x, y)
            || !AngkaDibandingkan.Sebanding(x, y)
            || (beda.Nilai > Math.Max(x.Nilai, y.Nilai) && !beda.Persen)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi)
        )
        {
            return;
        }

        hasil.Catat(Temuan(kalimat, beda, x, y));
    }

    /// <summary>"97 orang, terjadi penambahan 37 orang atau tumbuh 38,14%": the percent is one figure of the sentence over another.</summary>
    private static bool Bersandar(AngkaTercetak beda, List<AngkaTercetak> lain) =>
        beda is { Persen: true, Desimal: > 0 }
        && lain.Exists(a =>
            !a.Persen && lain.Exists(b => b != a && !b.Persen && b.Nilai != 0 && Sama(beda, a.Nilai / b.Nilai * 100m))
        );

    private CatatanTelaah Temuan(KalimatNaskah kalimat, AngkaTercetak beda, AngkaTercetak x, AngkaTercetak y)
    {
        var (awal, akhir) = AngkaDibandingkan.Maju(kalimat.Teks, x, y) ? (x, y) : (y, x);
        var persen = beda.Persen && !awal.Persen;
        var hitung = persen ? Math.Abs(akhir.Nilai - awal.Nilai) / awal.Nilai * 100m : Math.Abs(akhir.Nilai - awal.Nilai);
        var benar = persen ? CetakAngka.Tetap(hitung, Math.Max(2, beda.Desimal)) : CetakAngka.Seperlunya(hitung);
        return Catatan(
            persen ? JenisCatatan.PersenPerubahanSalah : JenisCatatan.SelisihSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [kalimat.Tempat(beda.Posisi)],
            "perubahan",
            beda.Tercetak,
            benar,
            persen
                ? $"Perubahan dari {awal.Tercetak} ke {akhir.Tercetak} adalah {benar} persen, bukan {beda.Tercetak}."
                : $"Selisih {awal.Tercetak} dan {akhir.Tercetak} adalah {benar}, bukan {beda.Tercetak}."
        );
    }

    /// <summary>Difference, or change in percent; where the words do not tell which figure is the earlier, against either.</summary>
    private static bool Cocok(AngkaTercetak beda, decimal a, decimal b, bool maju)
    {
        var selisih = Math.Abs(a - b);
        return selisih != 0
            && (
                Sama(beda, selisih)
                || (beda.Persen && a != 0 && maju && Sama(beda, selisih / a * 100m))
                || (beda.Persen && b != 0 && !maju && Sama(beda, selisih / b * 100m))
                || (beda.Persen && a != 0 && !maju && Sama(beda, selisih / a * 100m))
            );
    }

    private static bool Sama(AngkaTercetak cetak, decimal hitung) =>
        cetak.Sama(hitung) || (cetak.Desimal > 0 && Perbandingan.Terpotong(cetak, hitung));
}
