using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The lines below the header of a flattened table: gathered up to its end, across blank lines inside rows and page breaks that repeat the
/// header.
/// </summary>
internal static partial class IsiPipih
{
    private const int BarisMaks = 400;
    private const int JedaMaks = 3;
    private const int JedaHalaman = 10;
    private const int KataSajaMaks = 9;
    private const int ProsaKata = 9;
    private const int KalimatPanjang = 70;
    private const int IntipMaks = 5;

    /// <summary>The lines of the table from this one on, and the line after the last of them.</summary>
    public static (List<(int Nomor, BarisPipih Isi)> Isi, int Sesudah) Kumpulkan(
        IReadOnlyList<string> baris,
        int i,
        IReadOnlyList<string> kepala,
        bool bernomor,
        bool kategori
    )
    {
        var isi = new List<(int Nomor, BarisPipih Isi)>();
        i += baris.Skip(i).Take(JedaMaks).TakeWhile(string.IsNullOrWhiteSpace).Count();
        var (sesudah, kataSaja) = (i, 0);
        for (var j = i; j < baris.Count && isi.Count < BarisMaks; j++)
        {
            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                var lanjut = Lanjut(baris, j, kepala, isi, bernomor, kategori);
                if (lanjut < 0)
                {
                    break;
                }

                j = lanjut - 1;
                continue;
            }

            if (KepalaTerulang.Banyak(baris, j, kepala) is > 0 and var n)
            {
                j += n - 1;
                continue;
            }

            if (NomorKolom(baris[j]))
            {
                continue;
            }

            var satu = BarisPipih.Baca(baris[j], bernomor, kategori);
            if (Akhir(baris[j], satu))
            {
                break;
            }

            kataSaja = satu.Nilai.Count == 0 ? kataSaja + 1 : 0;
            if (kataSaja > KataSajaMaks)
            {
                break;
            }

            if (isi.Count > 0 && PembagiSatuan.Menyambung(isi[^1].Isi.Kata, satu.Nilai))
            {
                satu = satu.SebagaiKata();
            }

            isi.Add((j + 1, satu));
            sesudah = j + 1;
        }

        if (kataSaja > KataSajaMaks)
        {
            isi.RemoveRange(isi.Count - KataSajaMaks, KataSajaMaks);
            sesudah = isi.Count == 0 ? i : isi[^1].Nomor;
        }

        return (isi, sesudah);
    }

    /// <summary>The line of column numbers under a header, the first of which may be lost.</summary>
    public static bool NomorKolom(string teks)
    {
        var nomor = RumusKolom()
            .Replace(teks, "${nomor} ")
            .Split([' ', '|', '\t', '@', '©'], StringSplitOptions.RemoveEmptyEntries)
            .Select(k => k.Split('=')[0].Trim('(', ')', '[', ']', '.'))
            .ToList();
        return nomor.Count >= NomorMin
            && nomor[0] is "1" or "2"
            && nomor.Select((k, i) => k == (i + (nomor[0] == "1" ? 1 : 2)).ToString(CultureInfo.InvariantCulture)).All(b => b);
    }

    private const int NomorMin = 3;

    /// <summary>How a column is computed, behind its number: "6 = 3 - 4", "5=(4/3)x100%".</summary>
    [GeneratedRegex(
        @"\b(?<nomor>\d{1,2})\s*=\s*[(\[]*\d{1,2}[)\]]*(\s*[-–+/:x×*]\s*[(\[]*\d{1,3}[)\]]*%?)+",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex RumusKolom();

    /// <summary>True for a caption, a heading, a sentence or a line of a table with sure columns.</summary>
    private static bool Akhir(string teks, BarisPipih satu) =>
        IsiRapat.Akhir(teks)
        || teks.Contains('\t', StringComparison.Ordinal)
        || TabelBerpipa.AdalahBaris(teks)
        || (satu.Nilai.Count == 0 && Prosa(teks))
        || Dikatakan().IsMatch(teks)
        || (
            teks.Length > KalimatPanjang
            && teks.TrimEnd().EndsWith('.')
            && teks.Split(' ').Count(k => k.Length > 2 && char.IsLower(k[0])) > 4
        );

    /// <summary>A sentence that tells figures: "sebesar Rp4.500.000", "terdapat 12 dari 15".</summary>
    [GeneratedRegex(
        @"\b(sebesar|sebanyak|mencapai|menjadi|adalah|yaitu|terdapat|yakni|sejumlah)\s+(Rp\.?\s?)?\d.*\p{L}{2}",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Dikatakan();

    private static bool Prosa(string teks) =>
        teks.TrimEnd() is [.., '.' or ':' or ';'] && teks.Length > 30
        || teks.Split(' ').Count(k => k.Length > 0 && char.IsLower(k[0])) >= ProsaKata;

    /// <summary>The line behind blank ones on which the table goes on; negative when it ends here.</summary>
    private static int Lanjut(
        IReadOnlyList<string> baris,
        int j,
        IReadOnlyList<string> kepala,
        List<(int Nomor, BarisPipih Isi)> isi,
        bool bernomor,
        bool kategori
    )
    {
        var (k, halaman) = (j, false);
        while (k < baris.Count && string.IsNullOrWhiteSpace(baris[k]))
        {
            halaman |= baris[k++] == KepalaKakiTeks.AntarHalaman;
        }

        if (k >= baris.Count || k - j > (halaman ? JedaHalaman : JedaMaks))
        {
            return -1;
        }

        if (KepalaTerulang.Banyak(baris, k, kepala) is > 0 and var n)
        {
            return k + n;
        }

        if (SesudahHalaman(baris, k, kepala) is > 0 and var lewat)
        {
            return lewat;
        }

        if (Kalimat(baris, k))
        {
            return -1;
        }

        var banyak = TabelPipih.Banyak(isi);
        for (var m = k; m < baris.Count && m - k < IntipMaks && !string.IsNullOrWhiteSpace(baris[m]); m++)
        {
            var satu = BarisPipih.Baca(baris[m], bernomor, kategori);
            if (
                Akhir(baris[m], satu)
                || KataKepalaPipih.Bernomor(baris[m])
                || (KataKepalaPipih.Seluruhnya(baris[m]) && satu.Nilai.Count == 0)
            )
            {
                return -1;
            }

            if (satu.Nilai.Count > 0)
            {
                return
                    banyak > 0
                    && (satu.Nilai.Count == banyak || satu.Nilai.Count == banyak + 1 || TabelPipih.Jumlah(satu.Kata))
                    && (banyak > 1 || satu.Nomor.Length > 0 || TabelPipih.Jumlah(satu.Kata))
                    ? k
                    : -1;
            }
        }

        return -1;
    }

    /// <summary>The line behind a header that stands again below the foot and head of a page; 0 for none.</summary>
    private static int SesudahHalaman(IReadOnlyList<string> baris, int k, IReadOnlyList<string> kepala)
    {
        for (var (m, isi) = (k, 0); m < baris.Count && m - k < JedaHalaman && isi <= LariMaks; m++)
        {
            if (KepalaTerulang.Banyak(baris, m, kepala) is > 0 and var n)
            {
                return m + n;
            }

            if (!string.IsNullOrWhiteSpace(baris[m]) && (IsiRapat.Akhir(baris[m]) || baris[m].Length > KalimatPanjang))
            {
                return 0;
            }

            isi += string.IsNullOrWhiteSpace(baris[m]) ? 0 : 1;
        }

        return 0;
    }

    /// <summary>Lines of foot and head between two pages.</summary>
    private const int LariMaks = 3;

    /// <summary>A paragraph with figures: lines of small words up to a full stop.</summary>
    private static bool Kalimat(IReadOnlyList<string> baris, int k)
    {
        var kecil = 0;
        for (var m = k; m < baris.Count && m - k < KalimatMaks && !string.IsNullOrWhiteSpace(baris[m]); m++)
        {
            kecil += baris[m].Split(' ').Count(x => x.Length > 2 && x.All(char.IsLower));
            if (baris[m].TrimEnd() is [.., '.' or ':'])
            {
                return kecil >= KecilMin;
            }
        }

        return false;
    }

    private const int KalimatMaks = 8;
    private const int KecilMin = 5;
}
