namespace Akuntabel.Domain.Telaah;

/// <summary>Decimals are separated in one way: a few points among many commas are typing or scanning errors.</summary>
internal sealed class AturanFormatCampur : AturanTelaah
{
    private const int BanyakMin = 20;

    public override string Id => "TELAAH-FORMAT-1";

    public override string Bunyi => "satu pemisah desimal dalam satu laporan";

    public override string Dasar => "Ejaan bahasa Indonesia: koma desimal, titik ribuan";

    public override string Contoh => "\"95.84\" di antara angka yang memakai koma desimal";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var desimal = konteks
            .Tabel.SelectMany(t =>
                t.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (Tabel: t, Baris: b, Angka: a)))
            )
            .Where(x =>
                x.Angka is { Desimal: > 0 and < 3, Rusak: false }
                && (x.Tabel.Asal.BerkolomPasti || x.Angka.Persen || x.Baris.Angka.Count >= 4)
            )
            .ToList();
        var titik = desimal.Where(x => x.Angka.Gaya == GayaAngka.Inggris).ToList();
        var koma = desimal.Count - titik.Count;
        if (titik.Count == 0 || koma < BanyakMin || titik.Count * 5 > koma)
        {
            return;
        }

        foreach (var kelompok in titik.GroupBy(x => x.Baris.Label, StringComparer.OrdinalIgnoreCase))
        {
            var (tabel, baris, angka) = kelompok.First();
            hasil.Catat(
                Catatan(
                    JenisCatatan.FormatCampur,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [.. kelompok.Select(x => x.Baris.Tempat)],
                    baris.Label,
                    angka.Tercetak,
                    angka.Tercetak.Replace('.', ','),
                    $"{angka.Tercetak} memakai titik desimal di antara angka yang memakai koma."
                )
            );
        }
    }
}
