using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A rise, fall or gap of an indicator stated against another year, quarter or its target: it follows from the two figures, which may stand
/// in another sentence of the paragraph or in a table.
/// </summary>
internal sealed partial class AturanPerubahanSebutan : AturanTelaah
{
    private const decimal LipatMaks = 10m;

    public override string Id => "TELAAH-SELISIH-4";

    public override string Bunyi => "naik, turun atau kurang dalam kalimat = selisih dua angka indikator yang dibandingkan";

    public override string Dasar => "Pernyataan perubahan mengikuti realisasi dan target yang dicetak laporan";

    public override string Contoh =>
        "\"Realisasi tahun 2023 adalah 9,99. Dibandingkan tahun 2022 sebesar 10,31 menurun 0,53 poin\"; seharusnya 0,32";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|kenaikan|peningkatan|lebih\s+(tinggi|besar|banyak)|melampaui|melebihi)|(?<turun>turun|menurun|berkurang|penurunan|lebih\s+(rendah|kecil|sedikit))|perubahan|selisih\w*|(masih\s+)?kurang|di\s*bawah\s+target|di\s*atas\s+target|kekurangan|terpaut|berbeda|beda)\b((\s+(lebih|sebesar|sebanyak|sejumlah|yaitu|adalah|mencapai|sekitar|target|capaian|realisasi|dari))|\s*:){0,3}\s+(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPerubahan();

    /// <summary>A rise or fall without its size: "menurun dibandingkan tahun 2020 yang hanya 934 orang".</summary>
    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat)|(?<turun>turun|menurun))\s+((bila|jika|apabila)\s+)?(dibanding(kan)?|dari)\s+(dengan\s+)?((realisasi|capaian)\s+)?tahun\s+((?<tahun>20\d\d)|lalu|sebelumnya)\s+((yang|hanya|sebesar|sebanyak|mencapai|adalah|tercatat|berjumlah)\s+){1,3}(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaArah();

    [GeneratedRegex(@"\btahun\s+(lalu|sebelumnya)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TahunLalu();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    [GeneratedRegex(@"\bkinerja\w*\s+\w{0,12}\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kinerja();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var bacaan = konteks.Nilai;
        var akhir = PenghimpunNilai.TahunAkhir(konteks);
        var triwulan = SebutanTriwulan.Sendiri(konteks.Naskah);
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaArah().Matches(kalimat.Teks))
            {
                if (
                    kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index) is { Uang: false } dulu
                    && bacaan.Nama.Sebelum(kalimat.Paragraf, kalimat.Awal + cocok.Index) is { } n
                    && (
                        cocok.Groups["tahun"].Success
                            ? int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture)
                            : tahun - 1
                    )
                        is var y
                    && bacaan
                        .MenurutNama[n]
                        .Any(f => f.Makna.Tahun == y && f.Makna.Besaran == BesaranNilai.Realisasi && f.Angka.Nilai == dulu.Nilai)
                    && bacaan
                        .MenurutNama[n]
                        .FirstOrDefault(f =>
                            f.Makna is { Besaran: BesaranNilai.Realisasi, Triwulan: null } && f.Makna.Tahun == tahun
                        )
                        is { } kiniFakta
                )
                {
                    PeriksaArah(hasil, kalimat, cocok, n, kiniFakta.Angka.Nilai, dulu.Nilai);
                }
            }

            foreach (Match cocok in PolaPerubahan().Matches(kalimat.Teks))
            {
                if (
                    kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index) is { Uang: false } beda
                    && bacaan.Nama.Sebelum(kalimat.Paragraf, kalimat.Awal + cocok.Index) is { } n
                    && Banding(kalimat, cocok, tahun, triwulan, akhir) is { } banding
                )
                {
                    var daftar = bacaan
                        .MenurutParagraf[kalimat.Paragraf]
                        .Where(s => s.Nama == n && s.Posisi < kalimat.Awal + kalimat.Teks.Length)
                        .ToList();
                    var kini = Nilai(
                        new MaknaNilai(BesaranNilai.Realisasi, tahun, triwulan, false),
                        daftar,
                        [.. bacaan.MenurutNama[n]],
                        tahun,
                        triwulan
                    );
                    var lain = Nilai(banding, daftar, [.. bacaan.MenurutNama[n]], tahun, triwulan);
                    Bandingkan(hasil, kalimat, cocok, beda, n, kini, lain, banding);
                }
            }
        }
    }

    /// <summary>
    /// "naik 3,56 poin dari tahun 2020 sebesar 83,10 dan mencapai 103,27% dari target": the clause that names a year tells what is compared;
    /// else the whole sentence.
    /// </summary>
    private static string Klausa(string teks, Match cocok)
    {
        var akhir = AkhirKlausa().Match(teks, cocok.Index + cocok.Length);
        var klausa = akhir.Success ? teks[cocok.Index..akhir.Index] : teks;
        return akhir.Success && DibandingTahun().IsMatch(klausa) ? klausa : teks;
    }

    [GeneratedRegex(
        @",|;|\s(dan|serta|namun|tetapi|sehingga|dengan\s+capaian)\s",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AkhirKlausa();

    [GeneratedRegex(
        @"\b(dari|dibanding\w*|terhadap|daripada)\b.{0,40}\btahun\s+(20\d\d|lalu|sebelumnya)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DibandingTahun();

    /// <summary>What the sentence holds the realisasi against; null when it does not say, or names several things.</summary>
    private static MaknaNilai? Banding(KalimatNaskah kalimat, Match cocok, int tahun, int? triwulan, int? akhir)
    {
        var teks = Klausa(kalimat.Teks, cocok);
        var target = teks.Contains("target", StringComparison.OrdinalIgnoreCase);
        var diakhir =
            target
            && teks.Contains("akhir", StringComparison.OrdinalIgnoreCase)
            && (
                teks.Contains("renstra", StringComparison.OrdinalIgnoreCase)
                || teks.Contains("rencana", StringComparison.OrdinalIgnoreCase)
                || teks.Contains("periode", StringComparison.OrdinalIgnoreCase)
            );
        var lain = PolaTahun()
            .Matches(teks)
            .Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))
            .Where(t => t != tahun)
            .Distinct()
            .ToList();
        var lalu = TahunLalu().IsMatch(teks);
        if (diakhir)
        {
            return (lain is [var y] ? y : akhir) is { } t && lain.TrueForAll(x => x == t)
                ? new MaknaNilai(BesaranNilai.Target, t, null, false)
                : null;
        }

        if (lain is [var satu] && !lalu && satu < tahun || lalu && lain.Count == 0)
        {
            return target ? null : new MaknaNilai(BesaranNilai.Realisasi, lalu ? tahun - 1 : lain[0], null, false);
        }

        if (lain.Count > 0)
        {
            return null;
        }

        var tw = SebutanTriwulan.Semua(teks).Select(x => x.Triwulan).Where(t => t != triwulan).Distinct().ToList();
        if (triwulan is not null && tw is [var q] && !target)
        {
            return new MaknaNilai(BesaranNilai.Realisasi, tahun, q, false);
        }

        return target && tw.Count == 0
            ? new MaknaNilai(
                BesaranNilai.Target,
                tahun,
                teks.Contains("tahunan", StringComparison.OrdinalIgnoreCase) ? null : triwulan,
                false
            )
            : null;
    }

    /// <summary>The figures stated in the paragraph, nearest first, then those of the tables.</summary>
    private static List<decimal> Nilai(
        MaknaNilai makna,
        List<SebutanNilai> sebutan,
        List<FaktaNilai> fakta,
        int tahun,
        int? triwulan
    ) =>
        [
            .. sebutan
                .Where(s =>
                    s.Besaran == makna.Besaran
                    && (s.Tahun ?? tahun) == makna.Tahun
                    && (s.Triwulan ?? (makna.Tahun == tahun && makna.Besaran == BesaranNilai.Realisasi ? triwulan : null))
                        == makna.Triwulan
                )
                .OrderByDescending(s => s.Posisi)
                .Select(s => s.Angka.Nilai),
            .. fakta
                .Where(f =>
                    f.Makna.Besaran == makna.Besaran && f.Makna.Tahun == makna.Tahun && f.Makna.Triwulan == makna.Triwulan
                )
                .Select(f => f.Angka.Nilai),
        ];

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        Match cocok,
        AngkaTercetak beda,
        string nama,
        List<decimal> kini,
        List<decimal> lain,
        MaknaNilai banding
    )
    {
        // "Peningkatan omzet … 10,23" names an indicator that is itself a change: its figure is no difference.
        if (kini.Count == 0 || lain.Count == 0 || kini.Contains(beda.Nilai) || lain.Contains(beda.Nilai))
        {
            return;
        }

        var pasangan = kini.SelectMany(a => lain.Select(b => (Kini: a, Lain: b))).ToList();
        var tepat = pasangan.Exists(p => Cocok(beda, p.Kini, p.Lain));
        var (x, y) = pasangan[0];
        var tempat = kalimat.Tempat(beda.Posisi);
        if (tepat)
        {
            var (a, b) = pasangan.Find(p => Cocok(beda, p.Kini, p.Lain));
            hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi);
            PeriksaArah(hasil, kalimat, cocok, nama, a, b);
            hasil.Sesuai(this, "Narasi", tempat, nama, beda.Tercetak);
            return;
        }

        if (
            x == y
            || (cocok.Value.Contains("target", StringComparison.OrdinalIgnoreCase) && lain.Contains(beda.Nilai))
            || beda.Nilai <= 0
            || beda.Nilai > LipatMaks * Math.Abs(x - y)
            || beda.Nilai * LipatMaks < Math.Abs(x - y)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi)
        )
        {
            return;
        }

        var benar = CetakAngka.Seperlunya(Math.Abs(x - y));
        hasil.Catat(
            Catatan(
                JenisCatatan.SelisihSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                nama,
                beda.Tercetak,
                benar,
                $"Realisasi {CetakAngka.Seperlunya(x)} dan {banding.Sebutan} {CetakAngka.Seperlunya(y)} berselisih {benar}, bukan {beda.Tercetak}."
            )
        );
    }

    /// <summary>The figures are right but the verb says the opposite.</summary>
    private void PeriksaArah(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, string nama, decimal kini, decimal lain)
    {
        var (naik, turun) = (cocok.Groups["naik"].Success, cocok.Groups["turun"].Success);
        var tempat = kalimat.Tempat(cocok.Index);
        if (
            kini == lain
            || (naik ? kini > lain : !turun || kini < lain)
            || Kinerja().IsMatch(kalimat.Teks[..cocok.Index])
            || hasil.Catatan.Any(c => c.Jenis == JenisCatatan.NarasiBertentangan && c.Tempat.Contains(tempat))
        )
        {
            return;
        }

        var benar = kini > lain ? "naik" : "turun";
        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                nama,
                cocok.Groups["kata"].Value,
                benar,
                $"Dari {CetakAngka.Seperlunya(lain)} ke {CetakAngka.Seperlunya(kini)} berarti {benar}, sedangkan kalimat menyebut {cocok.Groups["kata"].Value}."
            )
        );
    }

    private static bool Cocok(AngkaTercetak beda, decimal kini, decimal lain)
    {
        var selisih = Math.Abs(kini - lain);
        return beda.Sama(selisih)
            || (beda.Persen && lain != 0 && beda.Sama(selisih / Math.Abs(lain) * 100m))
            || (beda.Persen && kini != 0 && beda.Sama(selisih / Math.Abs(kini) * 100m));
    }
}
