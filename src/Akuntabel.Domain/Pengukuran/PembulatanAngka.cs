using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The one place that rounds: half away from zero, where and when the policy says.</summary>
public static class PembulatanAngka
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-PEMBULATAN-1",
        "Pembulatan",
        "Dibulatkan ke jumlah desimal yang dicetak; setengah dibulatkan menjauhi nol",
        "Kebijakan pengukuran pemerintah daerah; bertahap agar dapat dihitung ulang dari angka yang tercetak",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>A printed quantity as later steps use it: rounded under Berjenjang, untouched under Penuh.</summary>
    public static decimal Bulatkan(this KebijakanPengukuran kebijakan, decimal angka, int desimal) =>
        kebijakan.Pembulatan == Pembulatan.Berjenjang ? Cetak(angka, desimal) : angka;

    /// <summary>A figure as printed, under either policy.</summary>
    public static decimal Cetak(decimal angka, int desimal) => Math.Round(angka, desimal, MidpointRounding.AwayFromZero);

    /// <summary>The policy in words for a trace: "Pembulatan berjenjang, 2 desimal".</summary>
    public static string SebutanPembulatan(this KebijakanPengukuran kebijakan, int desimal) =>
        kebijakan.Pembulatan == Pembulatan.Berjenjang
            ? $"Pembulatan berjenjang, {CetakAngka.Seperlunya(desimal)} desimal"
            : "Pembulatan penuh, hanya saat dicetak";

    /// <summary>The step itself, or a rounding step on top of it when rounding changes its number.</summary>
    public static LangkahHitung BulatkanLangkah(this KebijakanPengukuran kebijakan, LangkahHitung langkah, int desimal)
    {
        if (langkah.Hasil.SebagaiAngka is not { } angka || kebijakan.Bulatkan(angka, desimal) == angka)
        {
            return langkah;
        }

        return Hitungan
            .Jalankan(
                Aturan,
                langkah.Nama,
                [langkah],
                Hitungan.AtasAngka(n => Nilai.Dari(Cetak(n[0], desimal))),
                $"{CetakAngka.Seperlunya(angka)} dibulatkan menjadi {CetakAngka.Tetap(angka, desimal)}",
                kebijakan.SebutanPembulatan(desimal)
            )
            .Langkah;
    }
}
