namespace Akuntabel.Domain.Telaah;

/// <summary>Thousands are separated in one way within a table.</summary>
internal sealed class AturanRibuanCampur : AturanTelaah
{
    private const decimal UangMin = 100_000m;
    private const int KelompokMin = 3;
    private const int TempatMaks = 6;
    private const int LonggarMin = 12;

    public override string Id => "TELAAH-FORMAT-2";

    public override string Bunyi => "satu pemisah ribuan dalam satu tabel";

    public override string Dasar => "Ejaan bahasa Indonesia: koma desimal, titik ribuan";

    public override string Contoh => "\"1,250,000\" di antara angka seperti \"1.250.000\" dalam satu tabel";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel)
        {
            var uang = tabel
                .Baris.SelectMany(b =>
                    b.Angka.OfType<AngkaTercetak>()
                        .Where(a => a is { Nilai: >= UangMin, Rusak: false, Gaya: not GayaAngka.Polos })
                        .Select(a => (Baris: b, Angka: a))
                )
                .ToList();
            var titik = uang.Where(x => x.Angka.Gaya == GayaAngka.Indonesia).ToList();
            var koma = uang.Where(x => x.Angka.Gaya == GayaAngka.Inggris).ToList();
            var jarang = titik.Count <= koma.Count ? titik : koma;
            if (jarang.Count == 0 || uang.Count - jarang.Count < KelompokMin)
            {
                continue;
            }

            // Loose rows may come from several tables: there one amount among many is told.
            if (!tabel.Asal.BerkolomPasti && (jarang.Count > 1 || uang.Count < LonggarMin))
            {
                continue;
            }

            var ditunjuk = Ditunjuk(uang, jarang);
            hasil.Catat(
                Catatan(
                    JenisCatatan.FormatCampur,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [.. ditunjuk.Select(x => x.Baris.Tempat).Distinct().Take(TempatMaks)],
                    "pemisah ribuan",
                    ditunjuk[0].Angka.Tercetak,
                    "satu pemisah ribuan",
                    $"Tabel ini memuat angka seperti {jarang[0].Angka.Tercetak} dan {uang.Except(jarang).First().Angka.Tercetak}."
                )
            );
        }
    }

    /// <summary>The rows in the rarer way; where they are many, those at which the way of writing changes.</summary>
    private static List<(BarisTerbaca Baris, AngkaTercetak Angka)> Ditunjuk(
        List<(BarisTerbaca Baris, AngkaTercetak Angka)> uang,
        List<(BarisTerbaca Baris, AngkaTercetak Angka)> jarang
    ) =>
        jarang.Count <= TempatMaks
            ? jarang
            :
            [
                .. uang.Zip(uang.Skip(1))
                    .Where(x => x.First.Angka.Gaya != x.Second.Angka.Gaya)
                    .SelectMany(x => ((BarisTerbaca, AngkaTercetak)[])[x.First, x.Second]),
            ];
}
