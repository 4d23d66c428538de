using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The header of a table whose cells stand below each other, one on a line: names of columns, perhaps years over groups of them
/// ("Tahun 2020", "Tahun 2021", then "Target Realisasi Capaian" twice).
/// </summary>
internal sealed partial record KepalaTegak(
    IReadOnlyList<KolomTegak> Depan,
    IReadOnlyList<KolomTegak> Angka,
    IReadOnlyList<KolomTegak> Belakang,
    int Sesudah
)
{
    private const int BarisMaks = 16;
    private const int PanjangMaks = 48;

    [GeneratedRegex(@"^\(.{1,6}\)$|^\d{1,2}$|^\(\d{1,2}\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sisa();

    /// <summary>Several names of columns on one line: "Target Realisasi Capaian".</summary>
    [GeneratedRegex(
        @"^((Target|Realisasi|Capaian(\s*\(%\))?|%)(\s+|$)){2,}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Berderet();

    [GeneratedRegex(@"(Target|Realisasi|Capaian(\s*\(%\))?|%)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SatuNama();

    private static readonly HashSet<PeranKolom> PeranDepan =
    [
        PeranKolom.Nomor,
        PeranKolom.Sasaran,
        PeranKolom.Indikator,
        PeranKolom.Uraian,
        PeranKolom.Satuan,
    ];

    /// <summary>The header that begins at a line; null when what stands there is none.</summary>
    public static KepalaTegak? Baca(IReadOnlyList<string> baris, int i)
    {
        var kolom = new List<KolomTegak>();
        var tahun = new List<string>();
        var j = i;
        for (; j < baris.Count && j - i < BarisMaks; j++)
        {
            var teks = baris[j].Trim();
            if (BarisTahun.Satu(teks) is { } t)
            {
                tahun.Add(t);
            }
            else if (kolom.Count > 0 && Sisa().IsMatch(teks))
            {
                kolom[^1] = kolom[^1] with
                {
                    Nama = char.IsDigit(teks.Trim('(')[0]) ? kolom[^1].Nama : $"{kolom[^1].Nama} {teks}",
                };
            }
            else if (Berderet().IsMatch(teks))
            {
                kolom.AddRange(SatuNama().Matches(teks).Select(m => KolomTegak.Dari(m.Value)));
            }
            else if (
                teks.Length is > 0 and <= PanjangMaks
                && !(kolom.Count == 0 && Judul(teks))
                && KolomTegak.Dari(teks) is var satu
                && (satu.Peran != PeranKolom.Lain || (kolom.Count > 1 && satu.Rumus))
            )
            {
                kolom.Add(satu);
            }
            else
            {
                break;
            }
        }

        return Susun(kolom, tahun, j);
    }

    /// <summary>A caption above the header: it names a year or is long.</summary>
    private static bool Judul(string teks) => teks.Any(char.IsDigit) || teks.Split(' ').Length > KataMaks;

    private const int KataMaks = 4;

    private static KepalaTegak? Susun(List<KolomTegak> kolom, List<string> tahun, int sesudah)
    {
        var depan = kolom.TakeWhile(k => PeranDepan.Contains(k.Peran) || k.Rumus).ToList();
        var angka = kolom
            .Skip(depan.Count)
            .TakeWhile(k => k.Peran is not PeranKolom.Kategori && !PeranDepan.Contains(k.Peran))
            .ToList();
        var belakang = kolom.Skip(depan.Count + angka.Count).ToList();
        if (angka is [var induk] && tahun.Count > 1)
        {
            // One heading over years: each of them is a column of it.
            var nama = induk.Nama.EndsWith(" Tahun", StringComparison.OrdinalIgnoreCase) ? induk.Nama[..^6] : induk.Nama;
            angka = [.. tahun.Select(t => induk with { Nama = $"{nama} {t}" })];
            tahun = [];
        }

        if (tahun.Count > 1 && angka.Select(k => k.Peran).Distinct().Count() == angka.Count)
        {
            // Headings named once stand under each of the years.
            angka = [.. tahun.SelectMany(t => angka.Select(k => k with { Nama = $"{k.Nama} {t}" }))];
            tahun = [];
        }

        if (
            !depan.Exists(k => k.Peran is PeranKolom.Indikator or PeranKolom.Uraian or PeranKolom.Sasaran)
            || depan.FindIndex(k => k.Peran == PeranKolom.Nomor) > 0
            || angka.Count < (depan.Exists(k => k.Peran == PeranKolom.Nomor) ? 1 : 2)
            || belakang.Count > 1
            || belakang.Exists(k => k.Peran != PeranKolom.Kategori)
            || (tahun.Count > 0 && angka.Count % tahun.Count != 0)
        )
        {
            return null;
        }

        var perTahun = tahun.Count == 0 ? angka.Count : angka.Count / tahun.Count;
        return new KepalaTegak(
            depan,
            tahun.Count == 0 ? angka : [.. angka.Select((k, n) => k with { Nama = $"{k.Nama} {tahun[n / perTahun]}" })],
            belakang,
            sesudah
        );
    }
}

/// <summary>A column of a header whose names stand below each other.</summary>
/// <param name="Nama">Its words.</param>
/// <param name="Peran">What it holds, told from them.</param>
internal sealed record KolomTegak(string Nama, PeranKolom Peran)
{
    /// <summary>True for a column of words that tell how an indicator is computed.</summary>
    public bool Rumus =>
        Nama.StartsWith("Formula", StringComparison.OrdinalIgnoreCase)
        || Nama.StartsWith("Rumus", StringComparison.OrdinalIgnoreCase)
        || Nama.StartsWith("Cara ", StringComparison.OrdinalIgnoreCase);

    public static KolomTegak Dari(string nama) => new(nama.Trim(), PeranDariKata.Tentukan(nama));
}
