using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"49 (empat puluh sembilan) orang": a number and the words in brackets behind it are one; amounts of money have a rule of their own.</summary>
internal sealed partial class AturanAngkaTerbilang : AturanTelaah
{
    [GeneratedRegex(
        @"(?<!\bRp[.\s]*)(?<![\d.,/\-])(?<angka>\d{1,3}(\.\d{3})+|\d{1,6})(?![\d.,])\s*%?\s*\(\s*(?<kata>\p{L}{3,}(\s+\p{L}{2,}){0,9})\s*\)(\s+(?<hal>\p{L}+))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DalamKurung();

    /// <summary>Brackets that a reader of the page lost: "13 dua belas indikator".</summary>
    [GeneratedRegex(
        @"(?<![\d.,/])\b(?<angka>\d{1,2})\s+(?<kata>(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(\s+(belas|puluh(\s+(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?))?)\s+(?<hal>kategori|kriteria|sasaran|indikator|iku|program|kegiatan|tujuan|misi|bidang|kecamatan|desa|orang|unit)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TanpaKurung();

    public override string Id => "TELAAH-TERBILANG-2";

    public override string Bunyi => "bilangan dengan angka = bilangan dengan huruf";

    public override string Dasar => "Angka dan huruf menyebut satu bilangan";

    public override string Contoh => "\"49 (empat puluh tujuh) orang pegawai\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.95m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (var cocok in DalamKurung().Matches(paragraf.Teks).Concat(TanpaKurung().Matches(paragraf.Teks)))
            {
                if (
                    PembacaAngka.Sel(cocok.Groups["angka"].Value) is { Rusak: false } angka
                    && Baca(cocok.Groups["kata"].Value) is { } huruf
                )
                {
                    var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["angka"].Index);
                    Putuskan(hasil, huruf == angka.Nilai, cocok.Value, Temuan(tempat, cocok, angka, huruf));
                }
            }
        }
    }

    private CatatanTelaah Temuan(TempatNaskah tempat, Match cocok, AngkaTercetak angka, decimal huruf) =>
        Catatan(
            JenisCatatan.JumlahTidakCocok,
            Keparahan,
            Yakin,
            "Narasi",
            [tempat],
            cocok.Groups["hal"].Success ? cocok.Groups["hal"].Value : "terbilang",
            cocok.Value,
            CetakAngka.Seperlunya(huruf),
            $"Dengan angka tertulis {angka.Tercetak}, dengan huruf \"{cocok.Groups["kata"].Value}\", yaitu {CetakAngka.Seperlunya(huruf)}."
        );

    /// <summary>The number of the words, the last of which may be its unit; null for other words and for decimals.</summary>
    private static decimal? Baca(string kata) =>
        kata.Contains("koma", StringComparison.OrdinalIgnoreCase) ? null
        : KataBilangan.Baca(kata) is { } utuh ? utuh
        : kata.LastIndexOf(' ') is > 0 and var sela ? KataBilangan.Baca(kata[..sela])
        : null;
}
