using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "98,58 yang berarti belum memenuhi target yaitu sebesar 98,58": a sentence that gives a figure and its target says of them what they do.
/// </summary>
internal sealed partial class AturanDibandingTarget : AturanTelaah
{
    private const decimal LipatMaks = 5m;
    private const int DepanMaks = 60;

    public override string Id => "TELAAH-TERCAPAI-2";

    public override string Bunyi => "angka dalam kalimat terhadap target yang disebut di belakangnya";

    public override string Dasar => "Target tercapai bila realisasinya sama dengan target atau lebih baik";

    public override string Contoh => "\"realisasi 167 menurun dari target sebesar 150\"; 167 di atas 150";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    /// <summary>A figure, a few words, what is said of it, and the target with its figure.</summary>
    [GeneratedRegex(
        @"(?<r>\d[\d.,]*\d|\d)\s*(?<rp>%|persen)?(?<sela>[^.;:\d]{0,60}?)\s(?<kata>(?<naik>(telah|sudah|berhasil|dapat)\s+(mencapai|memenuhi|melampaui|melebihi)|melampaui|melebihi)|(?<turun>(belum|tidak|gagal)\s+(dapat\s+|berhasil\s+)?(mencapai|memenuhi|melampaui|melebihi))|(?<atas>di\s*atas|lebih\s+(tinggi|besar|banyak)\s+(dari|daripada|dibanding(kan)?)|(naik|meningkat)\s+dari)|(?<bawah>di\s*bawah|lebih\s+(rendah|kecil|sedikit)\s+(dari|daripada|dibanding(kan)?)|kurang\s+dari|(turun|menurun)\s+dari))\s+(dari\s+)?target\b(?<ekor>([^.;:\d,(]|\b(19|20)\d\d\b(?!\s*(%|persen))){0,70}?)\s(?!(19|20)\d\d\b(?!\s*(%|persen)))(?<t>\d[\d.,]*\d|\d)\s*(?<tp>%|persen)?(?![\d/]|\s*(poin|point)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTarget();

    /// <summary>"84 dari target 90 unit, sehingga telah memenuhi target": the two figures first, then what is said of them.</summary>
    [GeneratedRegex(
        @"(?<r>\d[\d.,]*\d|\d)\s*(?<rp>%|persen)?(\s+\p{L}+){0,3}?\s+(dari|terhadap)\s+target\b(\s+(\p{L}+|(19|20)\d\d(?=\s+(\p{L}+\s+){0,2}(sebesar|sebanyak|sejumlah|yaitu)))){0,5}?\s+(?<t>\d[\d.,]*\d|\d)\s*(?<tp>%|persen)?(?<sela>[^.;:\d]{0,60}?)\s(?<kata>(?<naik>(telah|sudah|berhasil|dapat)\s+(mencapai|memenuhi|melampaui|melebihi)\s+target|target\b(\s+\p{L}+){0,3}\s+(telah|sudah)\s+(tercapai|terpenuhi|terlampaui))|(?<turun>(belum|tidak)\s+(dapat\s+|berhasil\s+)?(mencapai|memenuhi|melampaui)\s+target|target\b(\s+\p{L}+){0,3}\s+(belum|tidak)\s+(tercapai|terpenuhi)))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaDari();

    /// <summary>The figure is of another year or another thing.</summary>
    [GeneratedRegex(
        @"\b(dari|dibanding\w*|terhadap)\s+((realisasi|capaian|kondisi)\s+)?tahun\b|\btahun\s+(lalu|sebelumnya)\b|\b(selisih|naik|turun|meningkat|menurun|bertambah|berkurang|sebanyak|indikator|capaian(nya)?|target\w*|tabel|nomor)\s*(sebesar\s+|kinerja\s+|yang\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Asing();

    [GeneratedRegex(
        @"\b(indikator|sasaran|program|kegiatan|poin|point|kali|lipat|namun|sedangkan|tetapi|akhir)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SelaLain();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => k.Teks.Contains("target", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (Match cocok in PolaTarget().Matches(kalimat.Teks).Where(m => !Asing().IsMatch(Depan(kalimat, m))))
            {
                PeriksaSebutan(konteks.Polaritas, hasil, kalimat, cocok);
            }

            foreach (Match cocok in PolaDari().Matches(kalimat.Teks).Where(m => !Beda().IsMatch(Depan(kalimat, m))))
            {
                PeriksaSebutan(konteks.Polaritas, hasil, kalimat, cocok);
            }
        }
    }

    private static string Depan(KalimatNaskah kalimat, Match cocok) =>
        kalimat.Teks[Math.Max(0, cocok.Index - DepanMaks)..cocok.Index];

    /// <summary>The figure is a change or a gap.</summary>
    [GeneratedRegex(
        @"\b(naik|turun|meningkat|menurun|selisih|bertambah|berkurang|kurang|lebih|tahun|nomor|tabel)\s+(\p{L}+\s+){0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Beda();

    private void PeriksaSebutan(PolaritasTerbaca polaritas, PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok)
    {
        var r = kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["r"].Index);
        var t = kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["t"].Index);
        if (
            r is not { Nilai: > 0 }
            || t is not { Nilai: > 0 }
            || r.Persen != t.Persen
            || r.Uang != t.Uang
            || r.Nilai > t.Nilai * LipatMaks
            || t.Nilai > r.Nilai * LipatMaks
            || SelaLain().IsMatch(cocok.Groups["sela"].Value)
        )
        {
            return;
        }

        bool Ada(string grup) => cocok.Groups[grup].Success;
        var terbalik = polaritas.CenderungTurun(kalimat.Paragraf.Teks);
        var salah =
            Ada("atas") ? r.Nilai < t.Nilai
            : Ada("bawah") ? r.Nilai > t.Nilai
            : Ada("naik") ? r.Nilai < t.Nilai && !terbalik
            : r.Nilai == t.Nilai || (r.Nilai > t.Nilai && !terbalik);
        var benar =
            r.Nilai == t.Nilai ? "sama dengan target"
            : r.Nilai > t.Nilai ? "di atas target"
            : "di bawah target";
        var tempat = kalimat.Tempat(cocok.Groups["kata"].Index);
        if (salah && CatatanArah.Ada(hasil, tempat))
        {
            return;
        }

        Putuskan(
            hasil,
            !salah,
            cocok.Groups["kata"].Value,
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "target",
                cocok.Groups["kata"].Value,
                benar,
                $"Angka {r.Tercetak} {benar} {t.Tercetak}, sedangkan kalimat menyebut \"{cocok.Groups["kata"].Value}\"."
            )
        );
    }
}
