using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A change of money as a sentence states it: before, after, difference, and perhaps the change in percent.</summary>
/// <param name="Terikat">True when the words tie the three amounts together ("dari … menjadi … bertambah …").</param>
internal sealed partial record PerubahanUang(
    AngkaTercetak Awal,
    AngkaTercetak Akhir,
    AngkaTercetak Selisih,
    AngkaTercetak? Persen,
    bool Terikat
)
{
    private const decimal UangMin = 100_000m;
    private const int KalimatMaks = 3_000;
    private const int JarakPersen = 60;

    [GeneratedRegex(
        @"\bRp[.\s]*(?<lama>\d[\d.,]*\d)[^;]{0,160}?\bmenjadi\b[^;]{0,40}?\bRp[.\s]*(?<baru>\d[\d.,]*\d)[^;]{0,40}?\b(ber|di)?(tambah|kurang|naik|turun)(an)?\b[^;]{0,20}?\bRp[.\s]*(?<beda>\d[\d.,]*\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTerikat();

    [GeneratedRegex(
        @"\b(berkurang|bertambah|menurun|meningkat|turun|naik|penurunan|kenaikan|penambahan|pengurangan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataPerubahan();

    /// <summary>False when an amount is damaged: that is a note of its own, and nothing can be computed from it.</summary>
    public bool Utuh => !Awal.Rusak && !Akhir.Rusak && !Selisih.Rusak;

    /// <summary>The changes a text states: those tied by words, else the one around its first word of change.</summary>
    public static IReadOnlyList<PerubahanUang> Semua(string teks)
    {
        if (!KataPerubahan().IsMatch(teks))
        {
            return [];
        }

        var angka = PembacaAngka.Semua(teks);
        var terikat = PolaTerikat()
            .Matches(teks)
            .Select(c => Susun(angka, Di(angka, c, "lama"), Di(angka, c, "baru"), Di(angka, c, "beda"), true))
            .OfType<PerubahanUang>()
            .ToList();
        return terikat.Count > 0 || teks.Length >= KalimatMaks ? terikat
            : Longgar(angka, KataPerubahan().Match(teks).Index) is { } satu ? [satu]
            : [];
    }

    private static PerubahanUang? Longgar(IReadOnlyList<AngkaTercetak> angka, int posisiKata)
    {
        var sebelum = angka.Where(a => a.Posisi < posisiKata && a.Nilai >= UangMin).ToList();
        var selisih = angka.FirstOrDefault(a => a.Posisi > posisiKata && a.Nilai >= UangMin);
        return
            sebelum.Count >= 2
            && (sebelum[^2].Uang || sebelum[^1].Uang || selisih is { Uang: true })
            && Susun(angka, sebelum[^2], sebelum[^1], selisih, false) is { Persen: not null } ada
            ? ada
            : null;
    }

    private static PerubahanUang? Susun(
        IReadOnlyList<AngkaTercetak> angka,
        AngkaTercetak? awal,
        AngkaTercetak? akhir,
        AngkaTercetak? selisih,
        bool terikat
    ) =>
        awal is null || akhir is null || selisih is null
            ? null
            : new PerubahanUang(
                awal,
                akhir,
                selisih,
                angka.FirstOrDefault(a =>
                    a is { Persen: true, Desimal: > 0 } && a.Posisi > selisih.Posisi && a.Posisi - selisih.Posisi < JarakPersen
                ),
                terikat
            );

    private static AngkaTercetak? Di(IReadOnlyList<AngkaTercetak> angka, Match cocok, string nama) =>
        angka.FirstOrDefault(a => a.Posisi == cocok.Groups[nama].Index && a.Nilai >= UangMin);
}
