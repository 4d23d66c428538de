using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Sentences name categories of the document's own scale.</summary>
internal sealed partial class AturanKategoriNarasi : AturanTelaah
{
    [GeneratedRegex(
        @"\b(predikat|kategori|kriteria)\s+(?<nama>sangat tinggi|sangat rendah|sangat baik|baik sekali|kurang sekali|tinggi|rendah|sedang|cukup|kurang|baik|memuaskan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKategori();

    [GeneratedRegex(
        @"\bcapaian\w*\b[^.;\d]{0,80}?([^.;\d]|\b(19|20)\d\d\b|\d{1,2}\s*\(\p{L}+\)){0,60}?(?<nilai>\d[\d.,]*\d|\d)\s*(%|persen)[^.;\d]{0,50}?\b(ber)?(kategori|predikat|kriteria)\b\s+(capaian\s+)?[""“(]?(?<nama>\p{L}+(\s+\p{L}+){0,2})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    /// <summary>The band of a target just reached is the first a reader of a damaged table loses.</summary>
    private const decimal Penuh = 100m;

    public override string Id => "TELAAH-KATEGORI-2";

    public override string Bunyi => "kategori dalam kalimat ada dalam skala laporan sendiri";

    public override string Dasar => "Skala peringkat kinerja yang dicetak laporan";

    public override string Contoh =>
        "kalimat menyebut predikat \"Memuaskan\", skala laporan hanya memuat Sangat Tinggi sampai Sangat Rendah";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    /// <summary>"84,50 (mutu A)", "nilai 84,50 dengan mutu pelayanan B": a grade by letter.</summary>
    [GeneratedRegex(
        @"(?<nilai>\d[\d.,]*\d)\s*%?\s*[,(]?\s*((dengan|atau|dan|berada\s+(di|pada)|masuk)\s+)?(?<sebut>mutu|predikat|kategori|kriteria|peringkat)(\s+(mutu|pelayanan|kinerja|unit|nilai))*\s*[""“:]?\s*(?<kode>[A-E]{1,2})(?![\p{L}\d])",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaMutu();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var berhuruf = konteks.SemuaSkala.Where(s => s.Pita.All(p => p.Kode.Length > 0)).ToList();
        var mutu = berhuruf.Count == 0 ? [] : Mutu(konteks.Naskah).ToList();
        foreach (var s in berhuruf)
        {
            PeriksaMutu(mutu, hasil, s);
        }

        if (konteks.Skala is not { } skala)
        {
            return;
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            PeriksaNilai(hasil, skala, paragraf);
            var cocok = PolaKategori().Matches(paragraf.Teks).ToList();
            var asing = cocok.Where(c => skala.MenurutNama(c.Groups["nama"].Value) is null).ToList();
            if (
                asing.Count == 0
                || !skala.Lengkap && !skala.Pita.Any(p => p.Memuat(Penuh))
                || !paragraf.Teks.Contains("sasaran", StringComparison.OrdinalIgnoreCase)
                    && !paragraf.Teks.Contains("capaian", StringComparison.OrdinalIgnoreCase)
            )
            {
                continue;
            }

            var nama = string.Join(", ", asing.Select(c => c.Groups["nama"].Value).Distinct(StringComparer.OrdinalIgnoreCase));
            hasil.Catat(
                Catatan(
                    JenisCatatan.KategoriTidakSesuaiSkala,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [TempatDalamParagraf.Dari(paragraf, asing[0].Index)],
                    "predikat",
                    nama,
                    string.Join(", ", skala.Pita.Select(p => p.Nama)),
                    $"Skala laporan tidak memuat kategori {nama}; yang ada: {string.Join(", ", skala.Pita.Select(p => p.Nama))}."
                )
            );
        }
    }

    private static IEnumerable<(ParagrafNaskah Paragraf, Match Cocok)> Mutu(Naskah naskah) =>
        naskah.Paragraf.SelectMany(p => PolaMutu().Matches(p.Teks).Select(m => (p, m)));

    /// <summary>Only where the sentence calls the grade what the scale's caption or header calls it.</summary>
    private void PeriksaMutu(List<(ParagrafNaskah Paragraf, Match Cocok)> mutu, PengumpulTelaah hasil, SkalaTercetak skala)
    {
        var kepala =
            $"{skala.Tabel.Asal.Judul} {skala.Tabel.Asal.TeksKepala} {string.Join(' ', skala.Tabel.Kolom.Select(k => k.Kepala))} {string.Join(' ', skala.Tabel.Asal.Baris.Take(1).SelectMany(b => b.Sel))}";
        foreach (var (paragraf, cocok) in mutu)
        {
            if (
                !kepala.Contains(cocok.Groups["sebut"].Value, StringComparison.OrdinalIgnoreCase)
                || skala.MenurutKode(cocok.Groups["kode"].Value) is not { } disebut
                || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { } nilai
                || skala.Tentukan(nilai.Nilai) is not { } pita
            )
            {
                continue;
            }

            Bandingkan(
                hasil,
                TempatDalamParagraf.Dari(paragraf, cocok.Groups["kode"].Index),
                (disebut, pita),
                p => p.Kode,
                cocok.Groups["sebut"].Value,
                JenisCatatan.KategoriTidakSesuaiSkala,
                $"Nilai {nilai.Tercetak} menurut {skala.Tabel.Nama} adalah {pita.Kode} ({pita.Nama}), bukan {disebut.Kode}."
            );
        }
    }

    /// <summary>"capaian 96,09% dengan kategori Sedang": the category is that of the value.</summary>
    private void PeriksaNilai(PengumpulTelaah hasil, SkalaTercetak skala, ParagrafNaskah paragraf)
    {
        foreach (Match cocok in PolaNilai().Matches(paragraf.Teks))
        {
            if (
                skala.MenurutAwal(cocok.Groups["nama"].Value) is not { } disebut
                || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { } nilai
                || skala.Tentukan(nilai.Nilai) is not { } pita
            )
            {
                continue;
            }

            Bandingkan(
                hasil,
                TempatDalamParagraf.Dari(paragraf, cocok.Groups["nama"].Index),
                (disebut, pita),
                p => p.Nama,
                "kategori",
                JenisCatatan.NarasiBertentangan,
                $"Capaian {nilai.Tercetak} menurut skala laporan sendiri adalah {pita.Nama}, bukan {disebut.Nama}."
            );
        }
    }

    /// <summary>The band a sentence names is the one its value falls into.</summary>
    private void Bandingkan(
        PengumpulTelaah hasil,
        TempatNaskah tempat,
        (PitaTercetak Disebut, PitaTercetak Benar) pita,
        Func<PitaTercetak, string> sebutan,
        string butir,
        JenisCatatan jenis,
        string penjelasan
    ) =>
        Putuskan(
            hasil,
            ReferenceEquals(pita.Disebut, pita.Benar),
            sebutan(pita.Disebut),
            Catatan(jenis, Keparahan, Yakin, "Narasi", [tempat], butir, sebutan(pita.Disebut), sebutan(pita.Benar), penjelasan)
        );
}
