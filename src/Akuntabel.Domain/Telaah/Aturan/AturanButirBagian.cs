using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The list numbers before the headings of the sasaran run on as the sasaran do.</summary>
internal sealed partial class AturanButirBagian : AturanTelaah
{
    private const int JudulMin = 3;
    private const int TempatMaks = 6;

    [GeneratedRegex(
        @"^[\s\-*]*(?<butir>\d{1,2})\s*[.)]+\W*SASARAN\s+\p{L}{6,11}\W+(?<nomor>\d{1,2})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJudul();

    public override string Id => "TELAAH-NOMOR-10";

    public override string Bunyi => "nomor butir di depan judul sasaran berurutan";

    public override string Dasar => "Penomoran yang dipakai laporan sendiri";

    public override string Contoh => "judul \"1) SASARAN STRATEGIS 1\", \"1) SASARAN STRATEGIS 2\", \"4) SASARAN STRATEGIS 3\"";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var judul = konteks
            .Naskah.Paragraf.Select(p => (Paragraf: p, Cocok: PolaJudul().Match(p.Teks)))
            .Where(x => x.Cocok.Success)
            .Select(x => (x.Paragraf, Butir: Angka(x.Cocok, "butir"), Nomor: Angka(x.Cocok, "nomor")))
            .ToList();

        // Headings that all bear one number come from a list that begins anew with each: nobody counted there.
        if (judul.Count < JudulMin || judul.TrueForAll(j => j.Butir == judul[0].Butir) || !Naik(judul.Select(j => j.Nomor)))
        {
            return;
        }

        var geser = judul[0].Nomor - judul[0].Butir;
        var salah = judul.Where(j => j.Nomor - j.Butir != geser).ToList();
        if (Naik(judul.Select(j => j.Butir)))
        {
            hasil.Sesuai(this, "Narasi", judul[0].Paragraf.Tempat, "nomor butir sasaran", Cetak(judul[0].Butir));
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.PenomoranSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [.. salah.Take(TempatMaks).Select(j => TempatDalamParagraf.Dari(j.Paragraf, 0))],
                "nomor butir sasaran",
                string.Join("; ", salah.Take(TempatMaks).Select(j => Cetak(j.Butir))),
                string.Join("; ", salah.Take(TempatMaks).Select(j => Cetak(j.Nomor - geser))),
                $"Judul sasaran strategis bernomor butir {string.Join(", ", judul.Select(j => Cetak(j.Butir)))}; nomornya tidak berurutan."
            )
        );
    }

    private static bool Naik(IEnumerable<int> nomor)
    {
        var daftar = nomor.ToList();
        return daftar.Zip(daftar.Skip(1)).All(x => x.First < x.Second);
    }

    private static int Angka(Match cocok, string bagian) => int.Parse(cocok.Groups[bagian].Value, CultureInfo.InvariantCulture);

    private static string Cetak(int nomor) => nomor.ToString(CultureInfo.InvariantCulture);
}
