using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A table whose cells a reader of PDF wrote below each other, one on a line: the words of a row, its figures, its category. How many
/// figures make a row, the header tells.
/// </summary>
internal static partial class TabelTegak
{
    private const int JudulMaks = 4;
    private const int BarisMin = 2;
    private const int KataMaks = 9;
    private const int KategoriMaks = 32;

    [GeneratedRegex(@"^(?<nomor>\d{1,2})\s*[.)]\s+(?<isi>\p{L}.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bernomor();

    /// <summary>A number in a column of its own needs no point.</summary>
    [GeneratedRegex(@"^(?<nomor>\d{1,2})\s*[.)]?\s+(?<isi>\p{L}.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BernomorSendiri();

    /// <summary>The first word of a category of two.</summary>
    [GeneratedRegex(@"^(Sangat|Kurang|Cukup|Tidak|Belum)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AwalKategori();

    [GeneratedRegex(@"^(Rata\s*-?\s*rata|Rerata|Jumlah|Total)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Penutup();

    /// <summary>The table that begins with its header at a line; null when none does.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (string.IsNullOrWhiteSpace(baris[i]) || KepalaTegak.Baca(baris, i) is not { } kepala)
        {
            return null;
        }

        var hasil = new List<BarisNaskah>();
        var j = kepala.Sesudah;
        while (Baca(baris, j, kepala, hasil.Count + 1) is var (satu, sesudah))
        {
            // One figure a row makes a table only where the rows are numbered: a page number below words is none.
            if (kepala.Angka.Count == 1 && satu.Sel[0].Length == 0)
            {
                break;
            }

            hasil.Add(satu);
            j = sesudah;
        }

        var judul = new BarisNaskah(
            TempatNaskah.Baris(i + 1, kepala.Sesudah),
            [.. kepala.Depan.Concat(kepala.Angka).Concat(kepala.Belakang).Select(k => k.Nama)]
        );
        return hasil.Count >= BarisMin
            ? ([judul, .. PenutupPendek.Sejajarkan(hasil, kepala.Depan.Count, kepala.Angka.Count)], j)
            : null;
    }

    public static bool SesudahJudul(IReadOnlyList<string> baris, int i) =>
        Enumerable
            .Range(i + 1, Math.Min(JudulMaks, baris.Count - i - 1))
            .Any(j => !string.IsNullOrWhiteSpace(baris[j]) && Coba(baris, j) is not null);

    /// <summary>One row: words, then the figures of all its columns (of a closing row, those that it has), then the category.</summary>
    private static (BarisNaskah Baris, int Sesudah)? Baca(IReadOnlyList<string> baris, int i, KepalaTegak kepala, int urut)
    {
        var bernomor = kepala.Depan.Any(k => k.Peran == PeranKolom.Nomor);
        var nomor = "";
        var kata = new List<string>();
        var nilai = new List<(string Isi, int Nomor)>();
        var (j, awal) = (i, 0);
        for (; j < baris.Count && nilai.Count < kepala.Angka.Count; j++)
        {
            var teks = baris[j].Trim();
            if (teks.Length == 0)
            {
                if (nilai.Count > 0 || (bernomor && kata.Count > awal && nomor.Length > 0))
                {
                    break;
                }
            }
            else if (
                bernomor
                && nomor.Length == 0
                && nilai.Count == 0
                && Urutan(teks, urut)
                && !kata.Exists(BernomorSendiri().IsMatch)
            )
            {
                // The number of the row on a line of its own: what stands above it is the heading of a group of rows.
                nomor = teks.Trim('.', ')', '(');
                kata = kata.Count > 0 && Bersasaran(kepala) ? [string.Join(' ', kata)] : [];
                awal = kata.Count;
            }
            else if (kata.Count > awal && AngkaBaris.Saja(teks))
            {
                nilai.AddRange(AngkaBaris.Semua(teks).Select(a => (a, j + 1)));
            }
            else if (nilai.Count > 0 || kata.Count >= KataMaks || LetakPipih.BukanKepala(baris, j))
            {
                break;
            }
            else
            {
                kata.Add(teks);
            }
        }

        var penutup = kata.Count > 0 && Penutup().IsMatch(kata[0]);
        if (nilai.Count == 0 || (nilai.Count != kepala.Angka.Count && !(penutup && nilai.Count < kepala.Angka.Count)))
        {
            return null;
        }

        var kategori = "";
        if (kepala.Belakang.Count > 0 && j < baris.Count && Kategori(baris[j].Trim()))
        {
            kategori = baris[j].Trim();
            j++;
            if (
                AwalKategori().IsMatch(kategori)
                && j < baris.Count
                && Kategori(baris[j].Trim())
                && !baris[j].Trim().Contains(' ')
            )
            {
                kategori = $"{kategori} {baris[j].Trim()}";
                j++;
            }
        }

        var kosong = Enumerable.Repeat("", kepala.Angka.Count - nilai.Count);
        if (nomor.Length > 0 && kata.Count > awal)
        {
            kata[awal] = $"{nomor} {kata[awal]}";
        }

        List<string> sel =
        [
            .. Nama(kata, kepala.Depan),
            .. kosong,
            .. nilai.Select(n => n.Isi),
            .. kepala.Belakang.Select(_ => kategori),
        ];
        return (new BarisNaskah(TempatNaskah.Baris(nilai[0].Nomor, nilai[^1].Nomor), sel), j);
    }

    /// <summary>The number that the row must have: one for the first, then one more for each.</summary>
    private static bool Urutan(string teks, int urut) =>
        teks.Trim('.', ')', '(') == urut.ToString(CultureInfo.InvariantCulture) && teks.Length <= 4;

    private static bool Bersasaran(KepalaTegak kepala) =>
        kepala.Depan.Any(k => k.Peran == PeranKolom.Sasaran) && kepala.Depan.Any(k => k.Peran == PeranKolom.Indikator);

    private static bool Kategori(string teks) =>
        teks.Length is > 0 and <= KategoriMaks && char.IsUpper(teks[0]) && !teks.Any(char.IsDigit) && teks.Split(' ').Length <= 3;

    /// <summary>The words of a row in the columns before the figures: unit last, number first, a sasaran before a numbered name.</summary>
    private static IEnumerable<string> Nama(List<string> kata, IReadOnlyList<KolomTegak> depan)
    {
        var satuan = "";
        if (depan.Any(k => k.Peran == PeranKolom.Satuan) && kata.Count > 1 && kata[^1].Split(' ').Length <= 2)
        {
            satuan = kata[^1];
            kata = [.. kata.SkipLast(1)];
        }

        var bernomor = depan.Any(k => k.Peran == PeranKolom.Nomor);
        if (bernomor && kata.Count > 1 && kata[0].Length <= 2 && kata[0].All(char.IsAsciiDigit))
        {
            kata = [$"{kata[0]} {kata[1]}", .. kata.Skip(2)];
        }

        var pola = bernomor ? BernomorSendiri() : Bernomor();
        var mulai = kata.FindIndex(pola.IsMatch);
        var bersasaran = depan.Any(k => k.Peran == PeranKolom.Sasaran) && depan.Any(k => k.Peran == PeranKolom.Indikator);
        var nomor = "";
        var sasaran = "";
        if (mulai >= 0 && (mulai == 0 || bersasaran))
        {
            sasaran = string.Join(' ', kata.Take(mulai));
            var cocok = pola.Match(kata[mulai]);
            nomor = cocok.Groups["nomor"].Value;
            kata = [cocok.Groups["isi"].Value, .. kata.Skip(mulai + 1)];
        }

        // A formula begins with the first capital behind the name.
        var rumus = depan.Any(k => k.Rumus) ? kata.FindIndex(1, k => char.IsUpper(k[0])) : -1;
        var hitung = rumus > 0 ? string.Join(' ', kata.Skip(rumus)) : "";
        var nama = string.Join(' ', rumus > 0 ? kata.Take(rumus) : kata);
        return depan.Select(k =>
            k.Rumus
                ? hitung
                : k.Peran switch
                {
                    PeranKolom.Nomor => nomor,
                    PeranKolom.Satuan => satuan,
                    PeranKolom.Sasaran when bersasaran => sasaran,
                    _ => nomor.Length > 0 && !bernomor ? $"{nomor}. {nama}" : nama,
                }
        );
    }
}
