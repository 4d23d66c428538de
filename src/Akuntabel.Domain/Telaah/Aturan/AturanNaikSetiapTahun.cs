using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"naik setiap tahunnya seperti pada tabel di bawah ini": at least one row of the table beside the sentence does so.</summary>
internal sealed partial class AturanNaikSetiapTahun : AturanTelaah
{
    private const int JarakMaks = 4;
    private const int NilaiMin = 3;

    public override string Id => "TELAAH-ARAH-3";

    public override string Bunyi => "naik atau turun setiap tahun dalam kalimat = deret dalam tabel di sampingnya";

    public override string Dasar => "Kalimat menyimpulkan isi tabel";

    public override string Contoh => "\"meningkat setiap tahun\" di atas baris 525,28; 504; 413,06";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|mengalami\s+(kenaikan|peningkatan))|(?<turun>turun|menurun|mengalami\s+penurunan))\s+(terus\s+)?(pada\s+|di\s+)?(setiap|tiap|dari\s+tahun\s+ke)\s*tahun\w*\b(?<ekor>[^.;]{0,80})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaArah();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var terbaca = konteks.MenurutAsal;

        var bagian = konteks.Naskah.Bagian;
        for (var i = 0; i < bagian.Count; i++)
        {
            if (
                bagian[i] is ParagrafNaskah paragraf
                && PolaArah().Match(paragraf.Teks) is { Success: true } cocok
                && cocok.Groups["ekor"].Value.Contains("tabel", StringComparison.OrdinalIgnoreCase)
                && bagian.Skip(i + 1).Take(JarakMaks).OfType<TabelNaskah>().FirstOrDefault() is { } bawah
                && terbaca.TryGetValue(bawah, out var tabel)
            )
            {
                PeriksaDeret(hasil, paragraf, cocok, tabel);
            }
        }
    }

    private void PeriksaDeret(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, TabelTerbaca tabel)
    {
        var deret = tabel
            .Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
            .Select(b => (Baris: b, Nilai: b.Angka.OfType<AngkaTercetak>().Where(a => !a.Rusak).ToList()))
            .Where(x => x.Nilai.Count >= NilaiMin)
            .ToList();
        if (deret.Count == 0)
        {
            return;
        }

        var naik = cocok.Groups["naik"].Success;
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index);
        var sesuai = deret.Exists(x => Searah(x.Nilai, naik));
        var lawan = deret.Find(x => Searah(x.Nilai, !naik));
        if (!sesuai && lawan.Baris is null)
        {
            return;
        }

        var arah = naik ? "turun" : "naik";
        Putuskan(
            hasil,
            sesuai,
            cocok.Groups["kata"].Value,
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                sesuai ? [tempat] : [tempat, lawan.Baris!.Tempat],
                "arah",
                cocok.Groups["kata"].Value,
                arah,
                sesuai
                    ? ""
                    : $"{tabel.Nama} mencetak {string.Join("; ", lawan.Nilai.Select(a => a.Tercetak))}: {arah}, sedangkan kalimat menyebut {cocok.Groups["kata"].Value} setiap tahun."
            )
        );
    }

    /// <summary>From the first to the last figure the row moves that way, and most steps do.</summary>
    private static bool Searah(List<AngkaTercetak> nilai, bool naik)
    {
        var isi = nilai.ConvertAll(a => Wajar(a, nilai));
        var langkah = isi.Zip(isi.Skip(1), (a, b) => naik ? b - a : a - b).ToList();
        return langkah.Sum() > 0 && langkah.Count(l => l < 0) * 2 <= langkah.Count;
    }

    private const decimal JauhMin = 50m;

    /// <summary>"413.064" beside 504 and 525.28 has three decimals, whatever it would be alone.</summary>
    private static decimal Wajar(AngkaTercetak a, List<AngkaTercetak> semua) =>
        a.BacaanLain is { } lain && semua.TrueForAll(b => ReferenceEquals(a, b) || b.Nilai * JauhMin < a.Nilai) ? lain : a.Nilai;
}
