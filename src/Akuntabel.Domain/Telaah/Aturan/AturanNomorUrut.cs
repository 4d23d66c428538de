using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Items of a list and sections of a chapter are numbered without gaps.</summary>
internal sealed partial class AturanNomorUrut : AturanTelaah
{
    private const int ButirMin = 3;
    private const int SubbabMin = 3;
    private const int JudulMaks = 100;

    [GeneratedRegex(@"^\s*(?<nomor>\d{1,2})\s*(?<tanda>[.)])\s*(?=\p{L})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Butir();

    [GeneratedRegex(@"^\s*(?<bab>\d{1,2})\.(?<nomor>\d{1,2})\.?\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Subbab();

    public override string Id => "TELAAH-NOMOR-6";

    public override string Bunyi => "nomor butir dan subbab berurutan";

    public override string Dasar => "Penomoran yang dipakai laporan sendiri";

    public override string Contoh => "butir 9 menyusul butir 7; atau subbab 2.4 menyusul subbab 2.2";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            PeriksaDaftar(hasil, paragraf);
        }

        PeriksaSubbab(konteks.Naskah, hasil);
    }

    /// <summary>One list inside one paragraph: with items of two levels nothing is sure, and then its numbers do not rise.</summary>
    private void PeriksaDaftar(PengumpulTelaah hasil, ParagrafNaskah paragraf)
    {
        var butir = paragraf
            .Baris.Select(b => (Baris: b, Cocok: Butir().Match(b.Teks)))
            .Where(x => x.Cocok.Success)
            .Select(x => (x.Baris, Nomor: Angka(x.Cocok.Groups["nomor"]), Tanda: x.Cocok.Groups["tanda"].Value))
            .ToList();
        if (
            butir.Count < ButirMin
            || butir[0].Nomor != 1
            || butir.Exists(b => b.Tanda != butir[0].Tanda)
            || butir.Zip(butir.Skip(1)).Any(p => p.Second.Nomor <= p.First.Nomor)
        )
        {
            return;
        }

        for (var i = 1; i < butir.Count; i++)
        {
            var harap = butir[i - 1].Nomor + 1;
            var antara = paragraf.Baris.Where(b => b.Nomor >= butir[i - 1].Baris.Nomor && b.Nomor <= butir[i].Baris.Nomor);
            if (butir[i].Nomor == harap + 1 && !antara.Any(b => Disebut(b.Teks, harap)))
            {
                var tempat = paragraf.Tempat with { BarisAwal = butir[i].Baris.Nomor, BarisAkhir = butir[i].Baris.Nomor };
                hasil.Catat(Lompat(tempat, "nomor urut", Cetak(butir[i].Nomor), Cetak(butir[i - 1].Nomor), Cetak(harap)));
                return;
            }
        }

        hasil.Sesuai(this, "Narasi", paragraf.Tempat, "nomor urut", Cetak(butir[^1].Nomor));
    }

    /// <summary>The number may stand in the middle of a line: "… Daerah 8. Peraturan …".</summary>
    private static bool Disebut(string teks, int nomor) =>
        teks.Contains($"{Cetak(nomor)}.", StringComparison.Ordinal)
        || teks.Contains($"{Cetak(nomor)})", StringComparison.Ordinal);

    /// <summary>Headings "2.2 …" and "2.4 …" of one chapter with nothing anywhere numbered 2.3.</summary>
    private void PeriksaSubbab(Naskah naskah, PengumpulTelaah hasil)
    {
        var baris = naskah
            .Bagian.SelectMany(Baris)
            .Select(b => (b.Tempat, b.Teks, Cocok: Subbab().Match(b.Teks)))
            .Where(b => b.Cocok.Success)
            .ToList();
        var disebut = baris.Select(b => (Angka(b.Cocok.Groups["bab"]), Angka(b.Cocok.Groups["nomor"]))).ToHashSet();
        var judul = baris
            .Where(b =>
                b.Teks.Length <= JudulMaks && !char.IsDigit(b.Teks.TrimEnd()[^1])
                || b.Teks.Contains("Tahun 20", StringComparison.Ordinal)
            )
            .Select(b => (b.Tempat, Bab: Angka(b.Cocok.Groups["bab"]), Nomor: Angka(b.Cocok.Groups["nomor"])))
            .ToList();
        if (judul.Count < SubbabMin)
        {
            return;
        }

        var ganda = judul.GroupBy(j => (j.Bab, j.Nomor)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        foreach (var (a, b) in judul.Zip(judul.Skip(1)))
        {
            // Where the number before stands twice, that is the error, told by its own rule.
            if (ganda.Contains((a.Bab, a.Nomor)))
            {
                continue;
            }

            if (a.Bab == b.Bab && b.Nomor == a.Nomor + 2 && !disebut.Contains((a.Bab, a.Nomor + 1)))
            {
                var depan = $"{Cetak(a.Bab)}.";
                hasil.Catat(
                    Lompat(b.Tempat, "nomor subbab", depan + Cetak(b.Nomor), depan + Cetak(a.Nomor), depan + Cetak(a.Nomor + 1))
                );
            }
        }
    }

    private static IEnumerable<(TempatNaskah Tempat, string Teks)> Baris(BagianNaskah bagian) =>
        bagian switch
        {
            ParagrafNaskah { Baris.Count: > 0 } p => p.Baris.Select(b =>
                (p.Tempat with { BarisAwal = b.Nomor, BarisAkhir = b.Nomor }, b.Teks)
            ),
            ParagrafNaskah p => [(p.Tempat, p.Teks)],
            TabelNaskah t => [(t.Tempat, t.Judul), .. t.Baris.Select(b => (b.Tempat, string.Join(' ', b.Sel)))],
            _ => [],
        };

    private CatatanTelaah Lompat(TempatNaskah tempat, string butir, string nomor, string sebelum, string harap) =>
        Catatan(
            JenisCatatan.PenomoranSalah,
            Keparahan,
            Yakin,
            "Narasi",
            [tempat],
            butir,
            nomor,
            harap,
            $"Nomor {nomor} menyusul nomor {sebelum}; nomor {harap} tidak ada."
        );

    private static int Angka(Group cocok) => int.Parse(cocok.Value, CultureInfo.InvariantCulture);

    private static string Cetak(int nomor) => nomor.ToString(CultureInfo.InvariantCulture);
}
