using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Laws are cited with their kind, number, year and title.</summary>
internal sealed partial class AturanDasarHukum : AturanTelaah
{
    private const int JudulPanjang = 90;
    private const decimal MiripMin = 0.6m;

    [GeneratedRegex(
        @"(?<jenis>Undang\s*-\s*[Uu]ndang|Peraturan\s+Pemerintah|Peraturan\s+Presiden|Peraturan\s+Menteri\s+[\p{L}\s,]{3,80}?|Instruksi\s+Presiden)\s+(Republik\s+Indonesia\s+)?No(mo?r)?\.?\s*:?\s*(?<nomor>\d{1,3})\s+[Tt]ahun\s+(?<tahun>\d{4})(\s+[Tt]entang\s+(?<judul>[\p{L}\s,]{8,160}))?",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKutipan();

    /// <summary>The next regulation of an enumeration, behind the title of this one.</summary>
    [GeneratedRegex(
        @",\s*(dan\s+|serta\s+)?(Undang\b|Peraturan\b|Instruksi\b|Keputusan\b).*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex LanjutKutipan();

    public override string Id => "TELAAH-HUKUM-1";

    public override string Bunyi => "jenis, nomor, tahun dan judul peraturan";

    public override string Dasar => "Daftar peraturan yang dikenal";

    public override string Contoh =>
        "\"Peraturan Pemerintah Nomor 29 Tahun 2014\"; Nomor 29 Tahun 2014 adalah Peraturan Presiden";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.95m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            // The next citation may stand where the title of this one seemed to go on: "… Instansi Pemerintah dan Peraturan Menteri …".
            for (
                var cocok = PolaKutipan().Match(paragraf.Teks);
                cocok.Success;
                cocok = PolaKutipan()
                        .Match(
                            paragraf.Teks,
                            cocok.Groups["judul"] is { Success: true } judul ? judul.Index : cocok.Index + cocok.Length
                        )
            )
            {
                PeriksaKutipan(konteks.Peraturan, hasil, paragraf, cocok);
            }
        }
    }

    private void PeriksaKutipan(
        IReadOnlyList<PeraturanDikenal> peraturan,
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        Match cocok
    )
    {
        var nomor = cocok.Groups["nomor"].Value.TrimStart('0');
        var tahun = int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture);
        var jenis = PeraturanDikenal.JenisDari(cocok.Groups["jenis"].Value);
        var judul = NamaBanding.Dari(LanjutKutipan().Replace(cocok.Groups["judul"].Value, ""));
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index);
        var kutipan = $"{cocok.Groups["jenis"].Value} Nomor {nomor} Tahun {cocok.Groups["tahun"].Value}";
        var sama = peraturan.Where(p => p.Nomor == nomor && p.Tahun == tahun).ToList();
        var tepat = sama.FirstOrDefault(p => p.Jenis == jenis);
        if (
            tepat is not null
            && (judul.Kata.Count < 3 || Sejudul(judul, tepat) || !peraturan.Any(p => p.Jenis == jenis && Sejudul(judul, p)))
        )
        {
            PeriksaJudul(hasil, tempat, kutipan, judul, tepat);
            return;
        }

        var lain =
            sama.FirstOrDefault(p => judul.Kata.Count > 1 && Kemiripan(judul, p) >= MiripMin)
            ?? MenurutJudul(peraturan, jenis, nomor, tahun, tepat is not null, judul);
        if (lain is null)
        {
            return;
        }

        var benar = $"{lain.Sebutan} Nomor {lain.Nomor} Tahun {lain.Tahun.ToString(CultureInfo.InvariantCulture)}";
        hasil.Catat(
            Catatan(
                JenisCatatan.DasarHukumSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "dasar hukum",
                kutipan,
                benar,
                $"Peraturan tentang {lain.Judul} adalah {benar}."
            )
        );
    }

    /// <summary>
    /// The one regulation of that kind with exactly that title whose number or year is the one cited; else the only one with that title, when
    /// the number cited belongs to another. An older or newer one with the same title may be meant: then nothing is said.
    /// </summary>
    private static PeraturanDikenal? MenurutJudul(
        IReadOnlyList<PeraturanDikenal> peraturan,
        JenisPeraturan jenis,
        string nomor,
        int tahun,
        bool milikLain,
        NamaBanding judul
    )
    {
        if (judul.Kata.Count < 3)
        {
            // A short title is sure only when it is the whole title and just the number, or just the year (of one word, one digit of it) is wrong.
            return
                judul.Kata.Count > 0
                && peraturan.Where(p => p.Jenis == jenis && NamaBanding.Dari(p.Judul).Equals(judul)).ToList() is [var pendek]
                && (pendek.Tahun == tahun || (pendek.Nomor == nomor && (judul.Kata.Count == 2 || SatuDigit(pendek.Tahun, tahun))))
                ? pendek
                : null;
        }

        var sejudul = peraturan.Where(p => p.Jenis == jenis && Sejudul(judul, p)).ToList();
        return sejudul.Where(p => p.Nomor == nomor || p.Tahun == tahun).ToList() switch
        {
            [var dekat] => dekat,
            [] when milikLain && sejudul is [var satu] => satu,
            _ => null,
        };
    }

    /// <summary>"2013" for "2003": one digit was typed wrong.</summary>
    private static bool SatuDigit(int benar, int tahun) =>
        benar
            .ToString(CultureInfo.InvariantCulture)
            .Zip(tahun.ToString(CultureInfo.InvariantCulture))
            .Count(x => x.First != x.Second) == 1;

    private static bool Sejudul(NamaBanding judul, PeraturanDikenal p)
    {
        var resmi = NamaBanding.Dari(p.Judul);
        return resmi.Kata.Count >= 3
            && judul.Kata.Count >= resmi.Kata.Count
            && judul.Kata.Take(resmi.Kata.Count).Zip(resmi.Kata).All(x => JarakKata.Mirip(x.First, x.Second));
    }

    private void PeriksaJudul(
        PengumpulTelaah hasil,
        TempatNaskah tempat,
        string kutipan,
        NamaBanding judul,
        PeraturanDikenal tepat
    )
    {
        if (judul.Kata.Count < 2)
        {
            return;
        }

        var resmi = NamaBanding.Dari(tepat.Judul);
        var awal = judul.Kata.Take(resmi.Kata.Count).ToList();
        var sisipan = Sisipan(awal, resmi);
        var beda = awal.Zip(resmi.Kata).Where(p => !string.Equals(p.First, p.Second, StringComparison.Ordinal)).ToList();
        if (beda.Count == 0 || Serangkai(judul).StartsWith(Serangkai(resmi), StringComparison.Ordinal))
        {
            hasil.Sesuai(this, "Narasi", tempat, kutipan, tepat.Judul);
            return;
        }

        if (
            sisipan is not null
            || LainSamaSekali(judul, resmi, tepat)
            || SatuKata(judul, resmi)
            || beda.Count == 1
                && resmi.Kata.Count >= 2
                && beda[0].First.Length >= 5
                && beda[0].Second.StartsWith(beda[0].First[..4], StringComparison.Ordinal)
        )
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.DasarHukumSalah,
                    Keparahan,
                    0.75m,
                    "Narasi",
                    [tempat],
                    kutipan,
                    TeksSingkat.Dari(judul.Asli, JudulPanjang),
                    tepat.Judul,
                    $"Judul {tepat.Sebutan} Nomor {tepat.Nomor} adalah tentang {tepat.Judul}."
                )
            );
        }
    }

    /// <summary>"Tata Cara" and "Tatacara", "Budi Daya" and "Budidaya" are one.</summary>
    private static string Serangkai(NamaBanding judul) => string.Concat(judul.Kata);

    /// <summary>
    /// No word of the title cited is one of the official title. Only kinds numbered by one office for the whole country: ministers number
    /// theirs each by himself.
    /// </summary>
    private static bool LainSamaSekali(NamaBanding judul, NamaBanding resmi, PeraturanDikenal tepat) =>
        tepat.Jenis is JenisPeraturan.UndangUndang or JenisPeraturan.PeraturanPemerintah or JenisPeraturan.PeraturanPresiden
        && judul.Kata.Take(Math.Max(2, resmi.Kata.Count)).All(k => !resmi.Kata.Any(r => JarakKata.Mirip(k, r)));

    /// <summary>"Ketahanan Pangan" for the law on "Pangan": a word more in front of a title of one word.</summary>
    private static bool SatuKata(NamaBanding judul, NamaBanding resmi) =>
        resmi.Kata.Count == 1
        && judul.Kata.Count == 2
        && JarakKata.Mirip(judul.Kata[1], resmi.Kata[0])
        && judul.Kata[0].Length >= 5;

    /// <summary>A long word in the middle of one title that the other does not have; null when there is none or little else fits.</summary>
    private static string? Sisipan(List<string> awal, NamaBanding resmi)
    {
        var sama = awal.Select(k => resmi.Kata.Any(r => JarakKata.Mirip(k, r))).ToList();
        var akhir = sama.LastIndexOf(true);
        if (sama.Count(x => x) < 3 || sama.Count(x => x) * 10 < awal.Count * 6)
        {
            return null;
        }

        var terakhir = resmi.Kata.ToList().FindLastIndex(r => awal.Any(k => JarakKata.Mirip(k, r)));
        return awal.Take(akhir).Where((k, i) => !sama[i] && k.Length >= 5).FirstOrDefault()
            ?? resmi.Kata.Take(terakhir).FirstOrDefault(r => r.Length >= 5 && !awal.Any(k => JarakKata.Mirip(k, r)));
    }

    private static decimal Kemiripan(NamaBanding judul, PeraturanDikenal p)
    {
        var resmi = NamaBanding.Dari(p.Judul);
        return (decimal)resmi.Kata.Count(k => judul.Kata.Any(j => JarakKata.Mirip(j, k))) / Math.Max(1, resmi.Kata.Count);
    }
}
