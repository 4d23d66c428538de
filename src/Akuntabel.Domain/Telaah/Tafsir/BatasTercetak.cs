using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Reads the bounds of a band: "Lebih dari 75% s.d. 100%", "91% &lt; 100%", "≥ 85", "76 – 90", "&lt;50%".</summary>
internal static partial class BatasTercetak
{
    [GeneratedRegex(@"^\s*%?\s*(?<bawah><=|<|≤)\s*[\p{L} ]+\s*(?<atas><=|<|≤)\s*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex DuaTanda();

    [GeneratedRegex(@"\s+persen\b|\s+poin\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex KataPersen();

    /// <summary>A band without name, or null when the text states no bounds.</summary>
    public static PitaTercetak? Baca(string teks)
    {
        var angka = PembacaAngka.Semua(teks);
        if (angka.Count is 0 or > 2 || teks.Length > 60)
        {
            return null;
        }

        teks = KataPersen().Replace(teks, "");
        angka = PembacaAngka.Semua(teks);
        var depan = teks[..angka[0].Posisi].ToLowerInvariant();
        var lebih =
            depan.Contains('>', StringComparison.Ordinal)
            || depan.Contains('≥', StringComparison.Ordinal)
            || depan.Contains("lebih", StringComparison.Ordinal)
            || depan.Contains("di atas", StringComparison.Ordinal);
        var kurang =
            depan.Contains('<', StringComparison.Ordinal)
            || depan.Contains('≤', StringComparison.Ordinal)
            || depan.Contains("kurang", StringComparison.Ordinal)
            || depan.Contains("di bawah", StringComparison.Ordinal);
        var sama =
            depan.Contains('=', StringComparison.Ordinal)
            || depan.Contains('≥', StringComparison.Ordinal)
            || depan.Contains('≤', StringComparison.Ordinal)
            || depan.Contains("sama dengan", StringComparison.Ordinal)
            || depan.Contains("minimal", StringComparison.Ordinal)
            || depan.Contains("paling ", StringComparison.Ordinal);
        var belakang = teks[(angka[^1].Posisi + angka[^1].Tercetak.Length)..].ToLowerInvariant();
        if (angka.Count == 1)
        {
            // "91 ≤" and "90 ke atas" put the sign behind the figure: the value stands at its right.
            var ekor = belakang.Trim(' ', '%');
            return (lebih, kurang) switch
            {
                (true, _) => Pita(angka[0].Nilai, sama, null, false),
                (_, true) => Pita(null, false, angka[0].Nilai, sama),
                _ when sama => Pita(angka[0].Nilai, true, angka[0].Nilai, true),
                _ when ekor is "≤" or "<="
                        || ekor.Contains("ke atas", StringComparison.Ordinal)
                        || ekor.StartsWith("atau lebih", StringComparison.Ordinal) => Pita(angka[0].Nilai, true, null, false),
                _ when ekor is "<" => Pita(angka[0].Nilai, false, null, false),
                _ when ekor is "≥" or ">=" || ekor.Contains("ke bawah", StringComparison.Ordinal) => Pita(
                    null,
                    false,
                    angka[0].Nilai,
                    true
                ),
                _ => null,
            };
        }

        var tengah = teks[(angka[0].Posisi + angka[0].Tercetak.Length)..angka[1].Posisi].ToLowerInvariant();
        var atasLepas =
            tengah.Contains('<', StringComparison.Ordinal) && !tengah.Contains('=', StringComparison.Ordinal)
            || tengah.Contains("kurang dari", StringComparison.Ordinal)
            || tengah.Contains("di bawah", StringComparison.Ordinal);
        // "80% <= capaian < 100%": a sign on either side of the word.
        if (DuaTanda().Match(tengah) is { Success: true } dua && angka[0].Nilai <= angka[1].Nilai)
        {
            return Pita(
                angka[0].Nilai,
                dua.Groups["bawah"].Value is "<=" or "≤",
                angka[1].Nilai,
                dua.Groups["atas"].Value is "<=" or "≤"
            );
        }

        return angka[0].Nilai <= angka[1].Nilai
            ? Pita(angka[0].Nilai, !lebih || sama, angka[1].Nilai, !atasLepas)
            : Pita(angka[1].Nilai, true, angka[0].Nilai, true);
    }

    private static PitaTercetak Pita(decimal? bawah, bool bawahTermasuk, decimal? atas, bool atasTermasuk) =>
        new()
        {
            Baris = new BarisTerbaca
            {
                Asal = new BarisNaskah(TempatNaskah.Baris(0, 0), []),
                Jenis = JenisBarisTabel.Data,
                Label = "",
                Nomor = "",
                Angka = [],
            },
            Nama = "",
            Kode = "",
            Bawah = bawah,
            BawahTermasuk = bawahTermasuk,
            Atas = atas,
            AtasTermasuk = atasTermasuk,
        };
}
