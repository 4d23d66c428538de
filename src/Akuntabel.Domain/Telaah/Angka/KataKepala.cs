using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Puts right the words of a header that scanning has broken or spoilt: "Capa ian", "Sa_tuan", "Jumloh", "Kumu|atif". Only words that come
/// close to one that headers of reports use.
/// </summary>
internal static class KataKepala
{
    private const int HurufMin = 5;
    private const int GabungHurufMin = 6;
    private const int PecahanMaks = 3;

    private static readonly string[] Kata =
    [
        "sasaran",
        "strategis",
        "indikator",
        "kinerja",
        "satuan",
        "target",
        "realisasi",
        "capaian",
        "kriteria",
        "kategori",
        "predikat",
        "peringkat",
        "keterangan",
        "program",
        "kegiatan",
        "anggaran",
        "keuangan",
        "persen",
        "persentase",
        "jumlah",
        "perempuan",
        "ratarata",
        "kumulatif",
        "triwulan",
        "tingkat",
        "kemajuan",
        "efisiensi",
        "serapan",
        "perubahan",
        "bertambah",
        "berkurang",
        "sebelum",
        "setelah",
        "sesudah",
        "interval",
        "nilai",
        "penilaian",
        "nasional",
        "provinsi",
        "kabupaten",
        "tahunan",
        "renstra",
        "uraian",
        "selisih",
        "deviasi",
        "fisik",
        "tujuan",
        "formulasi",
        "perhitungan",
        "golongan",
        "kecamatan",
        "kepadatan",
        "komoditi",
        "terdata",
        "perangkat",
        "penanggung",
    ];

    private static readonly HashSet<string> Dikenal = new(Kata, StringComparer.Ordinal);

    /// <summary>The header with its broken words put right; the same string when nothing had to be.</summary>
    public static string Betulkan(string kepala)
    {
        if (kepala.Length == 0)
        {
            return kepala;
        }

        var pecah = kepala
            .Replace('|', 'l')
            .Replace("_", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasil = new StringBuilder(kepala.Length);
        for (var i = 0; i < pecah.Length; )
        {
            var (teks, banyak) = Satu(pecah, i);
            hasil.Append(hasil.Length > 0 ? " " : "").Append(teks);
            i += banyak;
        }

        return hasil.ToString();
    }

    private static (string Teks, int Banyak) Satu(string[] pecah, int i)
    {
        if (Dikenal.Contains(Huruf(pecah[i])))
        {
            return (pecah[i], 1);
        }

        for (var n = Math.Min(PecahanMaks, pecah.Length - i); n >= 2; n--)
        {
            var gabung = string.Concat(pecah.Skip(i).Take(n));
            var huruf = Huruf(gabung);
            if (
                pecah.Skip(i).Take(n).All(p => p.Any(char.IsLetter) && !p.Any(char.IsDigit))
                && !pecah.Skip(i).Take(n).All(p => Dikenal.Contains(Huruf(p)))
                && huruf.Length >= GabungHurufMin
                && (Dikenal.Contains(huruf) || Terdekat(huruf) is { } k && k.Length == huruf.Length)
            )
            {
                return (Ganti(gabung, huruf, Terdekat(huruf) ?? huruf), n);
            }
        }

        var satu = Huruf(pecah[i]);
        return satu.Length >= HurufMin && Terdekat(satu) is { } dekat ? (Ganti(pecah[i], satu, dekat), 1) : (pecah[i], 1);
    }

    /// <summary>A word of headers as long as this one and one letter away (two in a long word); null for none.</summary>
    private static string? Terdekat(string huruf) =>
        Dikenal.Contains(huruf)
            ? huruf
            : Array.Find(Kata, k => Math.Abs(k.Length - huruf.Length) <= 1 && k.Length >= HurufMin && JarakKata.Mirip(k, huruf));

    /// <summary>The word with its signs around it kept: "(Copaian" becomes "(capaian".</summary>
    private static string Ganti(string asli, string huruf, string kata)
    {
        if (string.Equals(huruf, kata, StringComparison.Ordinal))
        {
            return asli;
        }

        var awal = 0;
        while (awal < asli.Length && !char.IsLetter(asli[awal]))
        {
            awal++;
        }

        var akhir = asli.Length;
        while (akhir > awal && !char.IsLetter(asli[akhir - 1]))
        {
            akhir--;
        }

        var besar = awal < asli.Length && char.IsUpper(asli[awal]);
        return $"{asli[..awal]}{(besar ? char.ToUpperInvariant(kata[0]) + kata[1..] : kata)}{asli[akhir..]}";
    }

    private static string Huruf(string teks) => string.Concat(teks.Where(char.IsLetter).Select(char.ToLowerInvariant));
}
