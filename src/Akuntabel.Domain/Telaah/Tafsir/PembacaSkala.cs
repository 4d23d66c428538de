using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Finds the table of a document that prints its rating scale for capaian.</summary>
internal static partial class PembacaSkala
{
    [GeneratedRegex(@"^(?<nama>[\p{L}][\p{L} /]*?)\s*(\((?<kode>[\p{L}]{1,4})\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamaPita();

    private static readonly string[] KataSkala =
    [
        "tinggi",
        "rendah",
        "baik",
        "cukup",
        "kurang",
        "sedang",
        "tercapai",
        "memuaskan",
    ];

    public static SkalaTercetak? Cari(IReadOnlyList<TabelTerbaca> semua) =>
        semua.Select(Coba).OfType<SkalaTercetak>().FirstOrDefault();

    private static SkalaTercetak? Coba(TabelTerbaca tabel)
    {
        var teks =
            $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}".ToLowerInvariant();
        if (!teks.Contains("capaian", StringComparison.Ordinal) && !teks.Contains("kinerja", StringComparison.Ordinal))
        {
            return null;
        }

        var pita = tabel.Baris.Select(Pita).OfType<PitaTercetak>().ToList();
        return pita.Count >= 2 && pita.Count * 2 >= tabel.Baris.Count && pita.Count <= 8 ? new SkalaTercetak(tabel, pita) : null;
    }

    private static PitaTercetak? Pita(BarisTerbaca baris)
    {
        var isi = baris.Asal.Sel.Where(s => s.Length > 0).ToList();
        if (isi.Count < 2)
        {
            return null;
        }

        var nama = NamaPita().Match(isi[^1].Trim());
        var batas = BatasTercetak.Baca(isi[^2]);
        return nama.Success && batas is not null && KataSkala.Any(k => isi[^1].Contains(k, StringComparison.OrdinalIgnoreCase))
            ? batas with
            {
                Baris = baris,
                Nama = nama.Groups["nama"].Value.Trim(),
                Kode = nama.Groups["kode"].Value,
            }
            : null;
    }
}
