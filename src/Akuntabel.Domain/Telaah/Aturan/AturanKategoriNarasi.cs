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

    /// <summary>The band of a target just reached is the first a reader of a damaged table loses.</summary>
    private const decimal Penuh = 100m;

    public override string Id => "TELAAH-KATEGORI-2";

    public override string Bunyi => "kategori dalam kalimat ada dalam skala laporan sendiri";

    public override string Dasar => "Skala peringkat kinerja yang dicetak laporan";

    public override string Contoh =>
        "kalimat menyebut predikat \"Memuaskan\", skala laporan hanya memuat Sangat Tinggi sampai Sangat Rendah";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Skala is not { } skala)
        {
            return;
        }

        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            var cocok = PolaKategori().Matches(paragraf.Teks).ToList();
            var asing = cocok.Where(c => !Dikenal(skala, paragraf.Teks, c.Groups["nama"])).ToList();
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

    /// <summary>The name, or the name with the word behind it: "Cukup" of "Cukup Berhasil".</summary>
    private static bool Dikenal(SkalaTercetak skala, string teks, Group nama)
    {
        var lanjut = string.Concat(teks[(nama.Index + nama.Length)..].TrimStart().TakeWhile(char.IsLetter));
        return skala.MenurutNama(nama.Value) is not null || skala.MenurutNama($"{nama.Value} {lanjut}") is not null;
    }
}
