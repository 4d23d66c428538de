using System.Globalization;
using System.Xml.Linq;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Telaah;

/// <summary>Counts the automatic numbers of a Word file and gives each paragraph the number it is printed with.</summary>
internal sealed class PenomoranTerbaca
{
    private const int TingkatMaks = 9;

    private readonly Dictionary<string, XElement> _rancangan = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _daftar = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _hitungan = new(StringComparer.Ordinal);

    public PenomoranTerbaca(XElement? bagian)
    {
        foreach (var e in bagian?.Elements() ?? [])
        {
            if (e.Name.LocalName == "abstractNum" && e.Atribut("abstractNumId") is { } rancangan)
            {
                _rancangan.TryAdd(rancangan, e);
            }
            else if (e.Name.LocalName == "num" && e.Atribut("numId") is { } daftar)
            {
                _daftar.TryAdd(daftar, e);
            }
        }
    }

    /// <summary>The number of the next paragraph of a list at a level ("2.1", "a."), or empty for bullets and unknown lists.</summary>
    public string Berikut(string daftar, int tingkat)
    {
        if (
            tingkat >= TingkatMaks
            || !_daftar.TryGetValue(daftar, out var num)
            || num.Nilai("abstractNumId") is not { } nama
            || !_rancangan.TryGetValue(nama, out var rancangan)
        )
        {
            return "";
        }

        // Lists that start anew have their own count, the others share that of their design.
        var kunci = num.Elements().Any(e => e.Name.LocalName == "lvlOverride") ? $"n{daftar}" : $"a{nama}";
        if (!_hitungan.TryGetValue(kunci, out var hitung))
        {
            hitung = [.. Enumerable.Range(0, TingkatMaks).Select(t => Awal(num, rancangan, t) - 1)];
            _hitungan[kunci] = hitung;
        }

        hitung[tingkat]++;
        for (var bawah = tingkat + 1; bawah < TingkatMaks; bawah++)
        {
            hitung[bawah] = Awal(num, rancangan, bawah) - 1;
        }

        var sifat = Tingkat(rancangan, tingkat);
        return sifat?.Nilai("numFmt") is null or "bullet" or "none" ? "" : Cetak(sifat, rancangan, hitung, num);
    }

    private static string Cetak(XElement sifat, XElement rancangan, int[] hitung, XElement num)
    {
        var teks = sifat.Nilai("lvlText") ?? "";
        for (var t = 0; t < TingkatMaks; t++)
        {
            var tanda = string.Create(CultureInfo.InvariantCulture, $"%{t + 1}");
            if (teks.Contains(tanda, StringComparison.Ordinal))
            {
                var nilai = Math.Max(hitung[t], Awal(num, rancangan, t));
                teks = teks.Replace(tanda, Angka(nilai, Tingkat(rancangan, t)?.Nilai("numFmt")), StringComparison.Ordinal);
            }
        }

        return teks;
    }

    private static string Angka(int nilai, string? bentuk) =>
        bentuk switch
        {
            "lowerLetter" => Huruf(nilai, 'a'),
            "upperLetter" => Huruf(nilai, 'A'),
            "lowerRoman" when nilai is > 0 and < 4000 => AngkaRomawi.Dari(nilai).ToLowerInvariant(),
            "upperRoman" when nilai is > 0 and < 4000 => AngkaRomawi.Dari(nilai),
            "decimalZero" => nilai.ToString("00", CultureInfo.InvariantCulture),
            _ => nilai.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>a … z, aa, bb, as Word counts.</summary>
    private static string Huruf(int nilai, char awal) =>
        nilai is > 0 and < 260 ? new string((char)(awal + ((nilai - 1) % 26)), ((nilai - 1) / 26) + 1) : "";

    private static XElement? Tingkat(XElement rancangan, int tingkat) =>
        rancangan.Elements().FirstOrDefault(e => e.Name.LocalName == "lvl" && GayaTerbaca.Angka(e.Atribut("ilvl")) == tingkat);

    private static int Awal(XElement num, XElement rancangan, int tingkat)
    {
        var ganti = num.Elements()
            .FirstOrDefault(e => e.Name.LocalName == "lvlOverride" && GayaTerbaca.Angka(e.Atribut("ilvl")) == tingkat);
        return GayaTerbaca.Angka(ganti?.Nilai("startOverride"))
            ?? GayaTerbaca.Angka(Tingkat(rancangan, tingkat)?.Nilai("start"))
            ?? 1;
    }
}
