using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>A row of a flattened table put together from its lines; <paramref name="Baris"/> is the line of its values.</summary>
internal sealed record RangkaianPipih(int Baris, BarisPipih Isi, IReadOnlyList<BarisPipih> Atas, IReadOnlyList<BarisPipih> Bawah)
{
    public string Nomor =>
        Isi.Nomor.Length > 0 ? Isi.Nomor
        : Atas.FirstOrDefault(b => b.Nomor.Length > 0) is { } b ? b.Nomor
        : "";

    /// <summary>The words of its lines in their order.</summary>
    public IEnumerable<string> Kata(string isi) =>
        Atas.Select(b => b.Kata).Append(isi).Concat(Bawah.Select(b => b.Kata)).Where(k => k.Length > 0);

    /// <summary>The words behind the values in their order: "Sangat" above and "Tinggi" below.</summary>
    public string Ekor =>
        string.Join(' ', Atas.Select(b => b.Ekor).Append(Isi.Ekor).Concat(Bawah.Select(b => b.Ekor)).Where(k => k.Length > 0));
}

/// <summary>
/// Puts the lines of a flattened table together into rows. Lines of words stand above the values of their row, below them, or on both
/// sides; the way that leaves the fewest names broken in all rows is taken.
/// </summary>
internal static partial class PerangkaiPipih
{
    private const int JarakMaks = 9;

    /// <summary>Words a name begins with.</summary>
    [GeneratedRegex(
        @"^(Nilai|Persentase|Prosentase|Jumlah|Rata-rata|Indeks|Skor|Tingkat|Angka|Cakupan|Rasio|Laju|Produksi|Predikat|Opini|Proporsi|Prevalensi|Pertumbuhan|Kontribusi|Program|Kegiatan|Sub\s*Kegiatan|Administrasi|Pelayanan|Perencanaan|Pemberdayaan|Pengembangan|Pengesahan|Pencegahan|Pemeriksaan|Penilaian|Pengawasan|Pengendalian|Fasilitasi|Koordinasi|Rehabilitasi|Pembangunan|Penataan|Penyelenggaraan|Pemenuhan|Sosialisasi|Sasaran|Penyediaan|Penyusunan|Pengadaan|Pemeliharaan|Pembinaan|Peningkatan|Pelaksanaan|Pengelolaan|Belanja|Meningkatnya|Terwujudnya|Menurunnya|Terciptanya|PROGRAM|KEGIATAN|JUMLAH|Total|TOTAL)\b",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalNama();

    private enum Gaya
    {
        Atas,
        Tengah,
        Bawah,
    }

    /// <summary>The rows; words that belong to no row are left out.</summary>
    public static List<RangkaianPipih> Rangkai(List<(int Nomor, BarisPipih Isi)> baris, bool satuan, NamaKenal kenal)
    {
        var nilai = Enumerable.Range(0, baris.Count).Where(i => baris[i].Isi.Nilai.Count > 0).ToList();
        return nilai.Count == 0
            ? []
            : Enum.GetValues<Gaya>().Select(g => Terbaik(baris, nilai, satuan, kenal, g)).MinBy(x => x.Biaya).Rangkaian;
    }

    private static (decimal Biaya, List<RangkaianPipih> Rangkaian) Terbaik(
        List<(int Nomor, BarisPipih Isi)> baris,
        List<int> nilai,
        bool satuan,
        NamaKenal kenal,
        Gaya gaya
    )
    {
        // For each row and number of lines taken from the gap below it: the least cost so far and where it came from.
        var biaya = new List<decimal[]>();
        var asal = new List<int[]>();
        for (var k = 0; k < nilai.Count; k++)
        {
            var atas = k == 0 ? nilai[0] : nilai[k] - nilai[k - 1] - 1;
            var bawah = k + 1 < nilai.Count ? nilai[k + 1] - nilai[k] - 1 : baris.Count - nilai[k] - 1;
            var (b, a) = (new decimal[bawah + 1], new int[bawah + 1]);
            for (var s = 0; s <= bawah; s++)
            {
                b[s] = decimal.MaxValue;
                for (var sebelum = k == 0 ? 0 : atas; sebelum >= 0; sebelum--)
                {
                    var p = atas - sebelum;
                    if (p > JarakMaks || s > JarakMaks)
                    {
                        continue;
                    }

                    var total = (k == 0 ? 0m : biaya[^1][sebelum]) + Biaya(baris, nilai[k], p, s, satuan, kenal, gaya);
                    if (total < b[s])
                    {
                        (b[s], a[s]) = (total, sebelum);
                    }
                }

                b[s] = b[s] == decimal.MaxValue ? 1_000m + (k == 0 ? 0m : biaya[^1].Min()) : b[s];
            }

            biaya.Add(b);
            asal.Add(a);
        }

        var hasil = new List<RangkaianPipih>();
        var ambil = biaya[^1].Length - 1;
        var akhir = biaya[^1][ambil];
        for (var k = nilai.Count - 1; k >= 0; k--)
        {
            var sebelum = asal[k][ambil];
            var mulai = k == 0 ? 0 : nilai[k - 1] + 1 + sebelum;
            hasil.Insert(
                0,
                new RangkaianPipih(
                    baris[nilai[k]].Nomor,
                    baris[nilai[k]].Isi,
                    [.. baris.Skip(mulai).Take(nilai[k] - mulai).Select(x => x.Isi)],
                    [.. baris.Skip(nilai[k] + 1).Take(ambil).Select(x => x.Isi)]
                )
            );
            ambil = sebelum;
        }

        return (akhir, hasil);
    }

    private static decimal Biaya(
        List<(int Nomor, BarisPipih Isi)> baris,
        int i,
        int p,
        int s,
        bool satuan,
        NamaKenal kenal,
        Gaya gaya
    )
    {
        var isi = baris[i].Isi;
        var kata = satuan ? BarisRapat.PisahSatuan(" " + isi.Kata).Label.Trim() : isi.Kata;
        var biaya = gaya switch
        {
            Gaya.Atas => 2m * p,
            Gaya.Bawah => 2m * s,
            _ => 1.5m * Math.Max(0, Math.Abs(p - s) - (kata.Length == 0 ? 0 : 1))
                + (kata.Length == 0 ? 0.2m : 0.8m) * Math.Abs(p - s),
        };
        var atas = Enumerable.Range(i - p, p).Select(j => baris[j].Isi).ToList();
        var bawah = Enumerable.Range(i + 1, s).Select(j => baris[j].Isi).ToList();
        if (kata.Length == 0 && atas.TrueForAll(b => b.Kata.Length == 0))
        {
            biaya += 8m;
        }

        if (atas.Find(b => b.Kata.Length > 0) is { } pertama)
        {
            biaya += char.IsLower(pertama.Kata[0]) && pertama.Nomor.Length == 0 ? 4m : 0m;
        }
        else if (kata.Length > 0 && char.IsLower(kata[0]))
        {
            biaya += 4m;
        }

        // A number opens a row: in the lines below the values it is that of the next one, behind words only where the names are centred.
        biaya += bawah.Count(b => b.Nomor.Length > 0) * 10m;
        biaya += isi.Nomor.Length > 0 ? atas.Count(b => b.Nomor.Length > 0) * 10m : 0m;
        biaya += bawah
            .Where(b => b.Kata.Length > 0 && !char.IsLower(b.Kata[0]) && !(Besar(b.Kata) && Besar(kata)))
            .Sum(b => AwalNama().IsMatch(b.Kata) ? 2.5m : 0.6m);

        // Capitals alone end where small letters begin: another name.
        biaya +=
            Besar(kata)
            && kata.Contains(' ', StringComparison.Ordinal)
            && bawah.Exists(b => b.Kata.Length > 0 && !Besar(b.Kata) && b.Kata.Any(char.IsLower))
                ? 3m
                : 0m;

        // A name wraps where its line is full: what goes on is no longer than what it goes on from.
        if (kata.Length > 0 && atas.Count > 0 && atas[^1].Kata.Length > 0)
        {
            biaya += atas[^1].Kata.Length * 5 < kata.Length * 4 ? 1m : 0m;
            biaya += Besar(atas[^1].Kata) && !Besar(kata) ? 1.5m : 0m;
            biaya += !Besar(atas[^1].Kata) && Besar(kata) && kata.Contains(' ', StringComparison.Ordinal) ? 3m : 0m;
        }

        biaya += atas.Skip(1)
            .Where(b => AwalNama().IsMatch(b.Kata))
            .Sum(b => b.Kata.StartsWith("Program", StringComparison.OrdinalIgnoreCase) ? 1.2m : 0.6m);
        biaya += (atas.Skip(1).Count(b => b.Kata.StartsWith('-')) + (kata.StartsWith('-') ? p : 0)) * 3m;
        biaya += bawah.Count(b => b.Kata.StartsWith('-')) * 3m;
        if (AwalNama().IsMatch(kata) && p > 0)
        {
            biaya += 1.2m;
        }

        // Number and first word on the line of the values: the name begins here, unless all names end on that line.
        if (
            isi.Nomor.Length > 0
            && kata.Length > 0
            && char.IsUpper(kata[0])
            && p > 0
            && (gaya == Gaya.Atas || (gaya == Gaya.Tengah && s < p))
        )
        {
            biaya += 1.5m;
        }

        if (TabelPipih.Jumlah(isi.Kata))
        {
            biaya += 5m * (atas.Count(b => b.Kata.Length > 0) + bawah.Count(b => b.Kata.Length > 0));
        }

        var ekor = string.Join(
            ' ',
            atas.Select(b => b.Ekor).Append(isi.Ekor).Concat(bawah.Select(b => b.Ekor)).Where(e => e.Length > 0)
        );
        if (ekor.EndsWith("Sangat", StringComparison.Ordinal) || ekor.Split(' ').Length > 2)
        {
            biaya += 4m;
        }

        if (kenal.Tepat(string.Join(' ', atas.Select(b => b.Kata).Append(kata).Concat(bawah.Select(b => b.Kata)))))
        {
            biaya -= 4m;
        }

        return biaya;
    }

    /// <summary>Capitals alone, as programs are printed.</summary>
    private static bool Besar(string teks) => teks.Count(char.IsUpper) >= 4 && !teks.Any(char.IsLower);
}
