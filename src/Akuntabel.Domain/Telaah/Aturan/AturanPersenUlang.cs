using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"naik 2,35 poin atau 2,9%": the percent that restates a difference is the difference over the figure it is held against.</summary>
internal sealed partial class AturanPersenUlang : AturanTelaah
{
    public override string Id => "TELAAH-PERUBAHAN-3";

    public override string Bunyi => "persen yang mengulang selisih = selisih / angka pembanding × 100";

    public override string Dasar => "Persen perubahan dihitung dari angka pembandingnya";

    public override string Contoh => "\"dibandingkan 82,15, naik 2,35 poin atau 3,9%\"; seharusnya 2,9%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        Dictionary<KalimatNaskah, KalimatNaskah>? sebelum = null;
        foreach (var perubahan in PerubahanTersebut.Semua(konteks))
        {
            if (perubahan.Persen is { } persen)
            {
                PeriksaUlang(hasil, perubahan.Kalimat, perubahan.Lain, perubahan.Beda, persen);
                sebelum ??= PersenUlangSebelum.Kalimat(konteks);
                if (
                    sebelum.TryGetValue(perubahan.Kalimat, out var lalu)
                    && PersenUlangSebelum.Dasar(perubahan, lalu) is { } dasar
                    && hasil.NilaiNarasi(perubahan.Kalimat.Paragraf, perubahan.Kalimat.Awal + persen.Posisi)
                )
                {
                    Putuskan(hasil, perubahan.Kalimat, perubahan.Beda, persen, dasar.Nilai);
                }
            }
        }
    }

    private void Putuskan(PengumpulTelaah hasil, KalimatNaskah kalimat, AngkaTercetak beda, AngkaTercetak persen, decimal dasar)
    {
        var hitung = beda.Nilai / dasar * 100m;
        Putuskan(hasil, Perbandingan.Tepat(persen, hitung), persen.Tercetak, Temuan(kalimat, beda, persen, hitung, dasar));
    }

    private CatatanTelaah Temuan(KalimatNaskah kalimat, AngkaTercetak beda, AngkaTercetak persen, decimal hitung, decimal dasar)
    {
        var benar = CetakAngka.Tetap(hitung, Math.Max(1, persen.Desimal));
        return Catatan(
            JenisCatatan.PersenPerubahanSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [kalimat.Tempat(persen.Posisi)],
            "perubahan",
            persen.Tercetak,
            benar,
            $"Hasil {beda.Tercetak} / {CetakAngka.Seperlunya(dasar)} × 100 adalah {benar}, bukan {persen.Tercetak}."
        );
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

        if (calon.Take(Dibanding(kalimat.Teks, dasar) ? 1 : calon.Length).Any(c => Perbandingan.Tepat(persen, c)))
        {
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(persen.Posisi), "perubahan", persen.Tercetak);
            return;
        }

        var sebelum =
            calon.Length > 1
                ? dasar.Nilai
                : Math.Round(beda.Nilai / calon[0] * 100m, dasar.Desimal, MidpointRounding.AwayFromZero);
        hasil.Catat(Temuan(kalimat, beda, persen, calon[0], sebelum));
    }

    /// <summary>
    /// "pada tahun 2021 berjumlah 32.248, berkurang 859 atau 2,66 persen dibandingkan tahun 2020": the figure is that after the change. True
    /// for a fall, false for a rise, null when the words do not say so.
    /// </summary>
    private static bool? Kini(string teks, AngkaTercetak dasar, AngkaTercetak beda, AngkaTercetak persen)
    {
        if (dasar.Posisi < beda.Posisi && Menjadi().IsMatch(teks[..dasar.Posisi]))
        {
            var sesudah = teks[(dasar.Posisi + dasar.Tercetak.Length)..beda.Posisi];
            return KataTurun().IsMatch(sesudah) ? true
                : KataNaik().IsMatch(sesudah) ? false
                : null;
        }

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

    /// <summary>"menjadi Rp114.800.000.000 atau turun …": the figure after the change.</summary>
    [GeneratedRegex(@"\bmenjadi\s+(sebesar\s+)?(Rp\s*\.?\s*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Menjadi();

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
}
