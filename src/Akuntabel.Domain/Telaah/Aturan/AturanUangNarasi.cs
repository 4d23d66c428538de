using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>An amount in a sentence that stands nowhere else but differs by one or two digits from the only like amount of the tables.</summary>
internal sealed partial class AturanUangNarasi : AturanTelaah
{
    public override string Id => "TELAAH-NARASI-UANG-1";

    public override string Bunyi => "jumlah uang dalam kalimat = jumlahnya dalam tabel";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"sisa Rp7.003.196.500\", sedangkan tabel mencetak 7.003.496.500";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    private const decimal UangMin = 10_000_000m;
    private const int BedaMaks = 2;
    private const int DepanMaks = 40;

    /// <summary>What stands between two amounts is no amount of a table.</summary>
    [GeneratedRegex(
        @"\b(turun|naik|menurun|meningkat|bertambah|berkurang|selisih|terpangkas|dipotong)\s+((sebesar|senilai|sejumlah|menjadi\s+sebesar)\s+)?(Rp\.?\s*)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Selisih();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tabel = konteks
            .Tabel.SelectMany(t =>
                t.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (Tabel: t, Baris: b, Angka: a)))
            )
            .Where(x => Math.Abs(x.Angka.Nilai) >= UangMin && !x.Angka.Rusak)
            .ToList();
        // A decrease is printed in brackets and told without its sign.
        var dikenal = tabel.Select(x => Math.Abs(Math.Truncate(x.Angka.Nilai))).ToHashSet();
        var sepanjang = tabel
            .Where(x => x.Angka.Nilai > 0)
            .DistinctBy(x => Math.Truncate(x.Angka.Nilai))
            .Select(x => (x.Tabel, x.Baris, x.Angka, Digit: Digit(x.Angka)))
            .ToLookup(x => x.Digit.Length);
        var narasi = konteks
            .Naskah.Paragraf.SelectMany(p => PembacaAngka.Semua(p.Teks).Select(a => (Paragraf: p, Angka: a)))
            .Where(x => x.Angka is { Uang: true, Nilai: >= UangMin, Rusak: false })
            .ToList();
        foreach (var (paragraf, angka) in narasi)
        {
            if (dikenal.Contains(Math.Truncate(angka.Nilai)))
            {
                hasil.Sesuai(this, "Narasi", TempatDalamParagraf.Dari(paragraf, angka.Posisi), "jumlah uang", angka.Tercetak);
                continue;
            }

            // The sentence may well be right and the table wrong: then the table's row has its note already.
            var digit = Digit(angka);
            var mirip = sepanjang[digit.Length].Where(x => Beda(x.Digit, digit) <= BedaMaks).ToList();
            if (
                mirip.Count != 1
                || narasi.Count(x => x.Angka.Nilai == angka.Nilai) > 1
                || mirip.Exists(x => hasil.SudahDicatat(x.Baris.Tempat))
                || Selisih().IsMatch(paragraf.Teks[Math.Max(0, angka.Posisi - DepanMaks)..angka.Posisi])
                || !hasil.NilaiNarasi(paragraf, angka.Posisi)
            )
            {
                continue;
            }

            var (asal, baris, benar, _) = mirip[0];
            var depan = paragraf.Teks[Math.Max(0, angka.Posisi - DepanMaks)..angka.Posisi];
            hasil.Catat(
                Catatan(
                    BarisJumlah(depan) ? JenisCatatan.JumlahBedaAntarTabel
                        : depan.Contains("sisa", StringComparison.OrdinalIgnoreCase) ? JenisCatatan.SisaSalah
                        : JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [TempatDalamParagraf.Dari(paragraf, angka.Posisi), baris.Tempat],
                    baris.Label,
                    angka.Tercetak,
                    benar.Tercetak,
                    $"Kalimat menyebut {angka.Tercetak}, sedangkan {asal.Nama} mencantumkan {benar.Tercetak}."
                )
            );
        }
    }

    /// <summary>A total that the reader of the page left out of its table: "JUMLAH Rp. …".</summary>
    private static bool BarisJumlah(string depan) =>
        KataJumlah.Any(k =>
            depan.TrimEnd().EndsWith($"{k} Rp", StringComparison.Ordinal)
            || depan.TrimEnd(' ', '.').EndsWith($"{k} Rp", StringComparison.Ordinal)
            || depan.TrimEnd().EndsWith(k, StringComparison.Ordinal)
        );

    private static readonly string[] KataJumlah = ["JUMLAH", "TOTAL", "JUMLAH TOTAL", "Jumlah", "Total"];

    private static int Beda(string kiri, string kanan) => kiri.Zip(kanan).Count(x => x.First != x.Second);

    private static string Digit(AngkaTercetak a) => Math.Truncate(a.Nilai).ToString(CultureInfo.InvariantCulture);
}
