using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Turns a document into what the rules look at.</summary>
public static partial class PenafsirNaskah
{
    [GeneratedRegex(
        @"\btahun(\s+anggaran)?\s+(?<tahun>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTahun();

    /// <summary>"(target - (realisasi - target))", "2 x target - realisasi"; scanning may spoil a letter.</summary>
    [GeneratedRegex(
        @"\btarget\s*[-–−]\s*\(\s*r\w{1,2}lisasi\s*[-–−]\s*target\s*\)|\b2\s*[x×*]?\s*\(?\s*target\s*\)?\s*[-–−]\s*r\w{1,2}lisasi\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Panjang();

    [GeneratedRegex(
        @"\btarget\s*(/|:|÷|dibagi(\s+dengan)?)\s*r\w{1,2}lisasi\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Terbalik();

    private const int JudulKonteksMaks = 160;

    /// <summary>Interprets a document; <paramref name="peraturan"/> are stored regulations beside the shipped ones.</summary>
    public static KonteksTelaah Tafsirkan(Naskah naskah, params IEnumerable<PeraturanDikenal> peraturan)
    {
        var tafsir = new TafsirTabel();
        naskah = KolomDariHitungan.Tegaskan(PenyambungTabel.Satukan(naskah, tafsir), Tahun(naskah), tafsir);
        var tabel = Tabel(naskah, tafsir);
        var tahun = Tahun(naskah);
        var salahTahun = tahun is { } th ? JudulTahun.Salah(tabel, th) : [];
        var skala = PembacaSkala.Semua(tabel, naskah);
        return new KonteksTelaah
        {
            Naskah = naskah,
            Kalimat = [.. KalimatNaskah.Semua(naskah)],
            Tabel = tabel,
            Tahun = tahun,
            JudulSalahTahun = salahTahun,
            Target = tahun is { } t ? [.. tabel.SelectMany(x => PenghimpunTarget.Himpun(x, t, salahTahun.Contains(x)))] : [],
            Skala = PemilihSkala.Utama(skala, tabel),
            SemuaSkala = skala,
            Keuangan = [.. tabel.SelectMany(BarisKeuangan.Dari)],
            Anggaran = [.. tabel.SelectMany(PenghimpunFakta.Anggaran)],
            Peraturan = [.. PeraturanDikenal.Bawaan.Union(peraturan)],
            RumusPanjang =
                naskah.Paragraf.Any(p => Panjang().IsMatch(p.Teks)) && !naskah.Paragraf.Any(p => Terbalik().IsMatch(p.Teks)),
            RumusTerbalik =
                naskah.Paragraf.Any(p => Terbalik().IsMatch(p.Teks)) && !naskah.Paragraf.Any(p => Panjang().IsMatch(p.Teks)),
            BatasCapaian = BatasCapaian.Dari(naskah),
            Polaritas = new PolaritasTerbaca(naskah),
        };
    }

    /// <summary>Each table with the headings it stands under: the last short paragraphs before it.</summary>
    private static List<TabelTerbaca> Tabel(Naskah naskah, TafsirTabel tafsir)
    {
        var hasil = new List<TabelTerbaca>();
        var konteks = new Queue<string>();
        foreach (var bagian in naskah.Bagian)
        {
            if (bagian is ParagrafNaskah p)
            {
                konteks.Enqueue(p.Teks.Length <= JudulKonteksMaks ? p.Teks : p.Teks[..JudulKonteksMaks]);
                if (konteks.Count > 3)
                {
                    konteks.Dequeue();
                }
            }
            else if (bagian is TabelNaskah t)
            {
                hasil.Add(tafsir.Dari(t, string.Join(" / ", konteks)));
            }
        }

        return hasil;
    }

    /// <summary>"tahun 2015-2016" names a span, not the year of the report.</summary>
    [GeneratedRegex(
        @"^\s*([-–—/]|s\.?\s?d\.?|sampai(\s+dengan)?|hingga)\s*(tahun\s+)?20\d\d\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Rentang();

    /// <summary>The year named most often after the word "tahun", the first of spans counted only where nothing else is named.</summary>
    private static int? Tahun(Naskah naskah)
    {
        var semua = naskah
            .Paragraf.Select(p => p.Teks)
            .Concat(naskah.Tabel.Select(t => t.Judul))
            .SelectMany(t =>
                PolaTahun()
                    .Matches(t)
                    .Select(m =>
                        (
                            Tahun: int.Parse(m.Groups["tahun"].Value, CultureInfo.InvariantCulture),
                            Sendiri: !Rentang()
                                .IsMatch(t[(m.Index + m.Length)..Math.Min(t.Length, m.Index + m.Length + RentangMaks)])
                        )
                    )
            )
            .ToList();
        var sendiri = semua.Where(x => x.Sendiri).ToList();
        return (sendiri.Count > 0 ? sendiri : semua)
            .GroupBy(x => x.Tahun)
            .OrderByDescending(g => g.Count())
            .Select(g => (int?)g.Key)
            .FirstOrDefault();
    }

    private const int RentangMaks = 32;
}
