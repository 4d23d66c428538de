using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A regulation cited by number alone, whose number is that of another of the same kind and year with its digits swapped, which the report
/// cites with its title.
/// </summary>
internal sealed partial class AturanHukumTertukar : AturanTelaah
{
    [GeneratedRegex(
        @"\b(?<jenis>Undang\s*-\s*Undang|UU|Peraturan\s+Pemerintah|PP|Peraturan\s+Presiden|Perpres|Instruksi\s+Presiden|Inpres|Peraturan\s+Menteri|Permen(?=\p{L})|Keputusan\s+Menteri|Peraturan\s+(Daerah|Gubernur|Bupati|Wali\s*kota)|Perda|Pergub|Perbup|Perwali|Perwal)\s*(?<dari>[\p{L},\s]{0,90}?)\s*(No(mo?r)?\.?\s*:?\s*)?(?<nomor>\d{2,3})\s+Tahun\s+(?<tahun>\d{4})(?<judul>\s+tentang\s+\p{L})?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKutipan();

    public override string Id => "TELAAH-HUKUM-4";

    public override string Bunyi => "nomor peraturan sama di setiap kutipan";

    public override string Dasar => "UU 12/2011: setiap peraturan mempunyai satu nomor dan tahun";

    public override string Contoh =>
        "\"Peraturan Bupati Nomor 27 Tahun 2019 tentang Rencana Kerja\", di tempat lain \"Peraturan Bupati Nomor 72 Tahun 2019\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks
            .Naskah.Paragraf.SelectMany(p => PolaKutipan().Matches(p.Teks).Select(m => (Paragraf: p, Cocok: m)))
            .Select(k =>
                (
                    Kunci: $"{Jenis(k.Cocok)} {k.Cocok.Groups["tahun"].Value}",
                    Nomor: k.Cocok.Groups["nomor"].Value,
                    Berjudul: k.Cocok.Groups["judul"].Success,
                    Sebutan: k.Cocok.Value,
                    Tempat: TempatDalamParagraf.Dari(k.Paragraf, k.Cocok.Groups["nomor"].Index)
                )
            )
            .ToList();
        foreach (var golongan in semua.GroupBy(k => k.Kunci, StringComparer.Ordinal))
        {
            var berjudul = golongan.Where(k => k.Berjudul).ToLookup(k => k.Nomor, StringComparer.Ordinal);
            foreach (var kutipan in golongan.Where(k => !k.Berjudul && !berjudul.Contains(k.Nomor)))
            {
                if (berjudul.Where(b => Tertukar(b.Key, kutipan.Nomor)).ToList() is [var benar])
                {
                    hasil.Catat(
                        Catatan(
                            JenisCatatan.DasarHukumSalah,
                            Keparahan,
                            Yakin,
                            "Narasi",
                            [kutipan.Tempat],
                            "dasar hukum",
                            $"Nomor {kutipan.Nomor}",
                            $"Nomor {benar.Key}",
                            $"Di tempat lain laporan mengutip Nomor {benar.Key}; angka nomor di sini tertukar letaknya."
                        )
                    );
                }
            }
        }
    }

    /// <summary>The kind, full or short, and the first letters of the minister.</summary>
    private static string Jenis(Match cocok)
    {
        var jenis = string.Concat(cocok.Groups["jenis"].Value.ToLowerInvariant().Where(char.IsLetter));
        var dari = cocok.Groups["dari"].Value.Trim().ToLowerInvariant();
        var penerbit =
            dari.StartsWith("pendayagunaan", StringComparison.Ordinal) || dari.StartsWith("negara p", StringComparison.Ordinal)
                ? "pan"
            : dari.StartsWith("dalam", StringComparison.Ordinal) ? "dagri"
            : dari;
        return jenis switch
        {
            "uu" => "undangundang",
            "pp" => "peraturanpemerintah",
            "perpres" => "peraturanpresiden",
            "inpres" => "instruksipresiden",
            "perda" => "peraturandaerah",
            "pergub" => "peraturangubernur",
            "perbup" => "peraturanbupati",
            "perwali" or "perwal" => "peraturanwalikota",
            "peraturanmenteri" or "permen" => $"permen {penerbit[..Math.Min(3, penerbit.Length)]}",
            _ => jenis,
        };
    }

    /// <summary>The same digits with just two neighbours exchanged.</summary>
    private static bool Tertukar(string a, string b)
    {
        if (a.Length != b.Length || a == b)
        {
            return false;
        }

        var i = Enumerable.Range(0, a.Length).First(x => a[x] != b[x]);
        return i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && a[(i + 2)..] == b[(i + 2)..];
    }
}
