using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds rating scales outside tables: a list with one band a line ("1. &gt; 85% - 100% Baik"), or a sentence that says when something is
/// called what ("Tercapai apabila capaian 100% atau lebih").
/// </summary>
internal static partial class SkalaKalimat
{
    private const int PitaMin = 2;
    private const int PitaMaks = 8;

    [GeneratedRegex(@"^\W*((\d{1,2}|[a-z])\s*[.)]|[-•▪\uF000-\uF0FF])\s*(?<isi>\S.*)$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Butir();

    [GeneratedRegex(
        @"\b(?<nama>((sangat|kurang|cukup|tidak|belum|melebihi|melampaui)\s+)?(tinggi|rendah|baik|cukup|kurang|sedang|tercapai|target|memuaskan|berhasil|efektif|efisien))\s+(apabila|jika|bila|kalau)\s+(?<batas>[^.;]{4,60}?)(?=[.;,]|\s+(dan|serta|sedangkan)\s+\p{L}|$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bersyarat();

    public static IEnumerable<SkalaTercetak> Cari(Naskah naskah)
    {
        var rangkai = new List<(ParagrafNaskah Paragraf, PitaTercetak Pita)>();
        foreach (var paragraf in naskah.Paragraf)
        {
            List<PitaTercetak> daftar = [.. DariDaftar(paragraf)];
            daftar = daftar.Count > 0 ? daftar : [.. DariBaris(paragraf)];
            if (daftar is [var satu] && paragraf.Teks.Length <= ButirMaks)
            {
                rangkai.Add((paragraf, satu));
                continue;
            }

            if (Rangkai(rangkai) is { } lepas)
            {
                yield return lepas;
            }

            rangkai.Clear();
            if ((Susun(paragraf, daftar) ?? Susun(paragraf, [.. DariSyarat(paragraf)])) is { } skala)
            {
                yield return skala;
            }
        }

        if (Rangkai(rangkai) is { } akhir)
        {
            yield return akhir;
        }
    }

    /// <summary>A list whose items stand as paragraphs of their own.</summary>
    private static SkalaTercetak? Rangkai(List<(ParagrafNaskah Paragraf, PitaTercetak Pita)> rangkai) =>
        rangkai.Count == 0 ? null : Susun(rangkai[0].Paragraf, rangkai.ConvertAll(x => x.Pita));

    /// <summary>An item of a list of bands is short.</summary>
    private const int ButirMaks = 60;

    /// <summary>Items of a list that stand on one line: "a. 100% atau lebih = baik b. 75% sampai 99% = cukup".</summary>
    [GeneratedRegex(@"\s+(?=[b-h]\s?[.)]\s)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AntarButir();

    private static IEnumerable<PitaTercetak> DariDaftar(ParagrafNaskah paragraf) =>
        from baris in paragraf.Baris
        from isi in AntarButir().Split(baris.Teks)
        let cocok = Butir().Match(isi)
        where cocok.Success || Berkolom().IsMatch(isi)
        let tempat = paragraf.Tempat with
        {
            BarisAwal = baris.Nomor,
            BarisAkhir = baris.Nomor,
        }
        let pita = Pita(tempat, cocok.Success ? cocok.Groups["isi"].Value : isi)
        where pita is not null
        select pita;

    /// <summary>A band on a line of its own whose mark is lost: "&gt; 85 s.d. 100 = Memuaskan", "Sangat Baik : 91 - 100".</summary>
    [GeneratedRegex(
        @"^\s*([<>≤≥]=?\s*)?\d{1,3}([.,]\d+)?\s*%?[^:=\p{L}]*(s\s?[./]?\s?d\b|sampai|hingga|atau\s+lebih)?[^:=\p{L}]*[:=]\s*\p{Lu}[\p{L} ]+(\(\p{L}{1,3}\))?\s*[.;]?$|^\s*\p{Lu}[\p{L} ]{2,24}[:=]\s*[<>≤≥]?=?\s*\d[^\p{L}]*((s\s?[./]?\s?d\b|sampai|hingga)[^\p{L}]*)?$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TanpaTanda();

    private static IEnumerable<PitaTercetak> DariBaris(ParagrafNaskah paragraf) =>
        from baris in paragraf.Baris
        where baris.Teks.Length <= ButirMaks && TanpaTanda().IsMatch(baris.Teks)
        let tempat = paragraf.Tempat with
        {
            BarisAwal = baris.Nomor,
            BarisAkhir = baris.Nomor,
        }
        let pita = PembacaSkala.Baris(tempat, baris.Teks.Trim())
        where pita is not null
        select pita;

    /// <summary>Bounds and name parted by a wide gap: "75 sampai dengan kurang dari 90 persen    Terlambat".</summary>
    [GeneratedRegex(@"^\s*(?<kiri>\S+(\s\S+)*)\s{2,}(?<kanan>\S+(\s\S+)*)\s*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Berkolom();

    private static PitaTercetak? Pita(TempatNaskah tempat, string teks)
    {
        if (Berkolom().Match(teks) is not { Success: true } cocok)
        {
            return PembacaSkala.Baris(tempat, teks);
        }

        var (kiri, kanan) = (cocok.Groups["kiri"].Value, cocok.Groups["kanan"].Value);
        return kiri.Any(char.IsDigit) == kanan.Any(char.IsDigit) ? PembacaSkala.Baris(tempat, teks)
            : kiri.Any(char.IsDigit) ? PembacaSkala.Berpisah(tempat, kiri, kanan)
            : PembacaSkala.Berpisah(tempat, kanan, kiri);
    }

    private static IEnumerable<PitaTercetak> DariSyarat(ParagrafNaskah paragraf) =>
        from cocok in Bersyarat().Matches(paragraf.Teks)
        let teks = $"{cocok.Groups["batas"].Value}"
        let batas = BatasTercetak.Baca(teks)
        where batas is not null
        let tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index)
        select batas with
        {
            Nama = cocok.Groups["nama"].Value,
            Baris = batas.Baris with { Asal = new BarisNaskah(tempat, [cocok.Value]) },
        };

    /// <summary>Bands of different names; a list of targets or of amounts is no scale.</summary>
    private static SkalaTercetak? Susun(ParagrafNaskah paragraf, List<PitaTercetak> pita) =>
        pita.Count is >= PitaMin and <= PitaMaks
        && pita.Select(p => p.Nama.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count() == pita.Count
        && pita.TrueForAll(p => (p.Bawah ?? 0m) <= 1_000m && (p.Atas ?? 0m) <= 1_000m)
            ? new SkalaTercetak(
                new TabelTerbaca
                {
                    Asal = new TabelNaskah(paragraf.Tempat, "Skala dalam kalimat", []) { BerkolomPasti = true },
                    Kolom = [],
                    Baris = [],
                    Konteks = paragraf.Teks,
                },
                pita
            )
            : null;
}
