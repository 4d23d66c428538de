using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>No number stands twice in a row, in a list ("4. 5. 5. 6.") or over the headings of one series ("IKU 7", "IKU 7", "IKU 9").</summary>
internal sealed partial class AturanNomorUlang : AturanTelaah
{
    private const int ButirMin = 4;
    private const int JudulMaks = 160;

    [GeneratedRegex(@"^\s*(?<nomor>\d{1,2})\s*(?<tanda>[.)])\s+(?<isi>\p{L}.*)$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Butir();

    /// <summary>"IKU 7. Nama", "Indikator 3 : Nama", "Sasaran 2. Nama".</summary>
    [GeneratedRegex(
        @"^\W*(?<kata>IKU|IKK|IKP|IKSK|indikator|sasaran|tujuan|misi)\s+(?<nomor>\d{1,2})\s*[.:)]\s+(?<isi>\p{L}[^.]{3,150})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Judul();

    /// <summary>"3.2.3 Nama".</summary>
    [GeneratedRegex(
        @"^\W*(?<kata>\d{1,2}(\.\d{1,2}){0,2}\.)(?<nomor>\d{1,2})\.?\s+(?<isi>\p{Lu}[^.:;\d]{4,110})$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Subbab();

    private const decimal BedaMaks = 0.7m;

    public override string Id => "TELAAH-NOMOR-9";

    public override string Bunyi => "nomor butir atau judul tidak tercetak dua kali berturut-turut";

    public override string Dasar => "Penomoran yang dipakai laporan sendiri";

    public override string Contoh => "\"IKU 7. Jumlah pelatihan\" disusul \"IKU 7. Jumlah peserta\" dan \"IKU 9\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            PeriksaDaftar(hasil, paragraf);
        }

        var baris = konteks.Naskah.Paragraf.SelectMany(Baris).Where(b => b.Teks.Length <= JudulMaks).ToList();
        PeriksaJudul(hasil, baris, Judul());
        PeriksaJudul(hasil, baris, Subbab());
    }

    /// <summary>A list from 1 of which just one number comes twice and all others follow on one another.</summary>
    private void PeriksaDaftar(PengumpulTelaah hasil, ParagrafNaskah paragraf)
    {
        var butir = Nomor(Baris(paragraf), Butir());
        if (
            butir.Count < ButirMin
            || butir[0].Nomor != 1
            || butir.Exists(b => b.Cocok.Groups["tanda"].Value != butir[0].Cocok.Groups["tanda"].Value)
        )
        {
            return;
        }

        var ganda = Enumerable.Range(1, butir.Count - 1).Where(i => butir[i].Nomor == butir[i - 1].Nomor).ToList();
        var lanjut = Enumerable
            .Range(1, butir.Count - 1)
            .All(i =>
                butir[i].Nomor - butir[i - 1].Nomor is 0 or 1
                || (ganda.Contains(i - 1) && butir[i].Nomor - butir[i - 1].Nomor == 2)
            );
        if (lanjut && ganda is [var satu])
        {
            Catat(hasil, "nomor urut", butir[satu - 1], butir[satu]);
        }
    }

    /// <summary>
    /// Headings of one series in the order in which they stand: the same number over two names, the number before just before them, and no
    /// sign that the series starts anew.
    /// </summary>
    private void PeriksaJudul(PengumpulTelaah hasil, List<(TempatNaskah Tempat, string Teks)> baris, Regex pola)
    {
        foreach (var deret in Nomor(baris, pola).GroupBy(n => n.Cocok.Groups["kata"].Value.ToUpperInvariant()))
        {
            var urut = deret.ToList();
            for (var i = 2; i < urut.Count; i++)
            {
                if (
                    urut[i].Nomor == urut[i - 1].Nomor
                    && urut[i - 1].Nomor == urut[i - 2].Nomor + 1
                    && (i + 1 == urut.Count || urut[i + 1].Nomor == urut[i].Nomor + 2 || urut[i + 1].Nomor <= 1)
                    && NamaBanding.Dari(Isi(urut[i])).Kemiripan(NamaBanding.Dari(Isi(urut[i - 1]))) <= BedaMaks
                )
                {
                    Catat(hasil, "nomor judul", urut[i - 1], urut[i]);
                }
            }
        }
    }

    private static List<(TempatNaskah Tempat, int Nomor, Match Cocok)> Nomor(
        IEnumerable<(TempatNaskah Tempat, string Teks)> baris,
        Regex pola
    ) =>
        [
            .. baris
                .Select(b => (b.Tempat, Cocok: pola.Match(b.Teks.Trim(' ', '*', '#'))))
                .Where(b => b.Cocok.Success)
                .Select(b => (b.Tempat, int.Parse(b.Cocok.Groups["nomor"].Value, CultureInfo.InvariantCulture), b.Cocok)),
        ];

    private static string Isi((TempatNaskah Tempat, int Nomor, Match Cocok) butir) => butir.Cocok.Groups["isi"].Value;

    private static IEnumerable<(TempatNaskah Tempat, string Teks)> Baris(ParagrafNaskah p) =>
        p.Baris.Count > 0
            ? p.Baris.Select(b => (p.Tempat with { BarisAwal = b.Nomor, BarisAkhir = b.Nomor }, b.Teks))
            : [(p.Tempat, p.Teks)];

    private void Catat(
        PengumpulTelaah hasil,
        string butir,
        (TempatNaskah Tempat, int Nomor, Match Cocok) satu,
        (TempatNaskah Tempat, int Nomor, Match Cocok) dua
    )
    {
        var depan = dua.Cocok.Groups["kata"].Value is { Length: > 0 } kata && kata[^1] == '.' ? kata : "";
        var nomor = depan + dua.Nomor.ToString(CultureInfo.InvariantCulture);
        hasil.Catat(
            Catatan(
                JenisCatatan.PenomoranSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [satu.Tempat, dua.Tempat],
                butir,
                nomor,
                depan + (dua.Nomor + 1).ToString(CultureInfo.InvariantCulture),
                $"Nomor {nomor} tercetak dua kali: \"{Isi(satu).Trim()}\" dan \"{Isi(dua).Trim()}\"."
            )
        );
    }
}
