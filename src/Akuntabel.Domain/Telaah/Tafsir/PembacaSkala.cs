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

        var pita = tabel.Baris.Select(b => Pita(tabel, b)).OfType<PitaTercetak>().ToList();
        return pita.Count >= 2 && pita.Count * 2 >= tabel.Baris.Count && pita.Count <= 8 ? new SkalaTercetak(tabel, pita) : null;
    }

    private static PitaTercetak? Pita(TabelTerbaca tabel, BarisTerbaca baris)
    {
        var isi = baris.Asal.Sel.Where(s => s.Length > 0).ToList();
        if (isi.Count < 2)
        {
            return null;
        }

        var (teksBatas, teksNama) = tabel.Asal.BerkolomPasti ? (isi[^2], isi[^1]) : PisahLonggar(string.Join(' ', isi));
        var nama = NamaPita().Match(teksNama.Trim());
        var batas = BatasTercetak.Baca(teksBatas);
        return nama.Success && batas is not null && KataSkala.Any(k => teksNama.Contains(k, StringComparison.OrdinalIgnoreCase))
            ? batas with
            {
                Baris = baris,
                Nama = nama.Groups["nama"].Value.Trim(),
                Kode = nama.Groups["kode"].Value,
            }
            : null;
    }

    /// <summary>"2 76% &lt; 90% Tinggi": bounds up to the last figure, name behind it.</summary>
    private static (string Batas, string Nama) PisahLonggar(string teks)
    {
        var angka = PembacaAngka.Semua(teks);
        if (angka.Count == 0)
        {
            return ("", "");
        }

        var ujung = angka[^1].Posisi + angka[^1].Tercetak.Length;
        while (ujung < teks.Length && teks[ujung] is '%' or ' ')
        {
            ujung++;
        }

        var mulai = angka.Count > 1 && angka[0].Posisi == 0 && !angka[0].Persen ? angka[0].Tercetak.Length : 0;
        return (teks[mulai..ujung].Trim(), teks[ujung..].Trim());
    }
}
