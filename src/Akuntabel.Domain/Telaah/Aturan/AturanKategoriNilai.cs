using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "capaian 96,09% dengan kategori Sedang", "100,64% (Tinggi)": a capaian in a sentence carries the category of the report's own scale.
/// </summary>
internal sealed partial class AturanKategoriNilai : AturanTelaah
{
    private const int DepanMaks = 60;
    private const int JarakMaks = 170;

    public override string Id => "TELAAH-KATEGORI-3";

    public override string Bunyi => "kategori di samping capaian dalam kalimat menurut skala laporan sendiri";

    public override string Dasar => "Skala peringkat kinerja yang dicetak laporan";

    public override string Contoh =>
        "\"rata-rata capaian 100,64% (Tinggi)\", sedangkan menurut skala laporan di atas 90 Sangat Tinggi";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.86m;

    /// <summary>The category right behind a percent.</summary>
    [GeneratedRegex(
        @"(?<![<>≤≥=–\-\d.,]\s*)(?<nilai>\d{1,3}([.,]\d+)?)\s*(%|persen)\s*\**\s*[,(]?\s*((atau|dan|yang|dengan|termasuk|masuk|tergolong|berada|dalam|pada|ke)\s+){0,4}((ber)?(di)?(kategori(kan)?|predikat|kriteria|peringkat)\s+(capaian\s+|kinerja\s+)?)?[""“(]?(?<nama>\p{Lu}\p{L}+(\s+\p{Lu}\p{L}+){0,2})",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaDekat();

    /// <summary>A category named with the word for it, wherever in the sentence.</summary>
    [GeneratedRegex(
        @"\b((ber)?(di)?(kategori|predikat|kriteria|peringkat)(kan)?|dinyatakan|tergolong|masuk\s+dalam)\s+((capaian|kinerja|nilai|dalam|sebagai|kategori|kriteria|predikat|yaitu|adalah)\s+){0,2}[""“(‘']?(?<nama>\p{L}+(\s+\p{L}+){0,2})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSebut();

    /// <summary>The capaian a sentence states; digits may belong to years, to counts with their words and to names ("P2").</summary>
    [GeneratedRegex(
        @"\bcapaian\w*(?<sela>([^.;:\d%]|\b(19|20)\d\d\b|\d{1,2}\s*\(\p{L}+\)|(?<=\p{L})\d){0,140}?)\s:?\s*(?<nilai>\d{1,3}([.,]\d+)?(?=\s*(%|persen))|\d{1,3}[.,]\d+)(?![\d/]|[.,]\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaCapaian();

    /// <summary>Percents that the scale does not grade.</summary>
    [GeneratedRegex(
        @"\b(serapan|penyerapan|anggaran|keuangan|fisik|target|realisasi|efisiensi|kemajuan|nilai\s+survei)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    /// <summary>Between a capaian and a category: the category is of something else, or of some indicators that are counted.</summary>
    [GeneratedRegex(
        @"\b(target\s+akhir|sedangkan|sementara|adapun|anggaran|serapan|penyerapan|efisiensi|indikator\s+\p{Lu}|sasaran\s+\p{Lu}|(\d{1,3}|seluruh|semua|sebagian|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s*(\(\s*\p{L}+(\s\p{L}+)?\s*\)\s*)?(buah\s+)?(indikator|sasaran|tujuan|program|kegiatan))\b|[;:]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Ganti();

    [GeneratedRegex(
        @"\brata-rata\s+(nilai\s+|tingkat\s+|persentase\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex RataRata();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Skala is not { } skala)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat)
        {
            var dinilai = new HashSet<int>();
            foreach (var (nilai, nama, rata) in Berkapaian(kalimat.Teks).Concat(Berdekatan(kalimat.Teks)))
            {
                if (skala.MenurutAwal(nama.Value) is { } disebut && dinilai.Add(nama.Index))
                {
                    Bandingkan(hasil, skala, kalimat, (nilai, nama, rata), disebut);
                }
            }
        }
    }

    /// <summary>Each category named with its word, with the capaian stated last before it.</summary>
    private static IEnumerable<(Group Nilai, Group Nama, bool Rata)> Berkapaian(string teks)
    {
        var sebut = PolaSebut().Matches(teks);
        if (sebut.Count == 0)
        {
            yield break;
        }

        var capaian = PolaCapaian().Matches(teks).ToList();
        foreach (Match s in sebut)
        {
            if (
                capaian.FindLast(c => c.Index + c.Length <= s.Index) is { } c
                && s.Index - c.Index - c.Length <= JarakMaks
                && !HalLain().IsMatch(c.Groups["sela"].Value.Replace("target", "", StringComparison.OrdinalIgnoreCase))
                && !Ganti().IsMatch(teks[(c.Index + c.Length)..s.Index])
            )
            {
                yield return (c.Groups["nilai"], s.Groups["nama"], RataRata().IsMatch(teks[..c.Index]));
            }
        }
    }

    private static IEnumerable<(Group Nilai, Group Nama, bool Rata)> Berdekatan(string teks) =>
        PolaDekat().Matches(teks).Where(c => Dinilai(teks, c.Index)).Select(c => (c.Groups["nilai"], c.Groups["nama"], false));

    private void Bandingkan(
        PengumpulTelaah hasil,
        SkalaTercetak skala,
        KalimatNaskah kalimat,
        (Group Nilai, Group Nama, bool Rata) sebut,
        PitaTercetak disebut
    )
    {
        var nilai = PembacaAngka.Sel(sebut.Nilai.Value)!;
        var tempat = kalimat.Tempat(sebut.Nama.Index);
        if (
            skala.Tentukan(nilai.Nilai) is not { } pita
            || skala.Pita.Count(p => p.Memuat(nilai.Nilai)) > 1
            || hasil.Catatan.Any(c =>
                c.Jenis is JenisCatatan.KategoriTidakSesuaiSkala or JenisCatatan.NarasiBertentangan && c.Tempat.Contains(tempat)
            )
        )
        {
            return;
        }

        Putuskan(
            hasil,
            ReferenceEquals(pita, disebut),
            disebut.Nama,
            Catatan(
                sebut.Rata ? JenisCatatan.NarasiBertentangan : JenisCatatan.KategoriTidakSesuaiSkala,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "kategori",
                disebut.Nama,
                pita.Nama,
                $"Capaian {nilai.Tercetak} menurut skala laporan sendiri adalah {pita.Nama}, bukan {disebut.Nama}."
            )
        );
    }

    /// <summary>Just before the figure nothing is spoken of that the scale does not grade; "capaian" nearer than that settles it.</summary>
    private static bool Dinilai(string teks, int posisi)
    {
        var depan = teks[Math.Max(0, posisi - DepanMaks)..posisi];
        var titik = depan.LastIndexOfAny(['.', ';']);
        depan = titik < 0 ? depan : depan[titik..];
        var lain = HalLain().Matches(depan).Select(m => m.Index).LastOrDefault(-1);
        return lain < 0 || depan.LastIndexOf("capaian", StringComparison.OrdinalIgnoreCase) > lain;
    }
}
