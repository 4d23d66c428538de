using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Reads an amount of rupiah a person typed: <c>1.250.000</c>, <c>Rp 1.250.000,50</c>, <c>1250000,-</c>.</summary>
public static class PembacaUang
{
    /// <summary>Largest amount accepted, in rupiah: far above any budget, far below what a sum of them could overflow.</summary>
    private const decimal Maks = 1_000_000_000_000_000m;

    /// <summary>The amount; null for an empty field or "-". Refused: what is no amount, has more than two decimals, or is negative.</summary>
    public static Hasil<Rupiah?> Baca(string? teks)
    {
        var bersih = (teks ?? "").Trim();
        if (bersih is "-" or "–")
        {
            return (Rupiah?)null;
        }

        bersih = bersih.EndsWith(",-", StringComparison.Ordinal) ? bersih[..^2] : bersih;
        var hasil = PembacaIsian.Baca(bersih, 0);
        if (hasil.Pelanggaran is AngkaHarusBulat)
        {
            hasil = PembacaIsian.Baca(bersih, 2);
        }

        return !hasil.Berhasil ? hasil.Pelanggaran
            : hasil.Isi is not { } angka ? (Rupiah?)null
            : angka < 0 ? new RealisasiNegatif()
            : angka > Maks ? new UangTerlaluBesar()
            : decimal.Round(angka, 2) != angka ? new UangPecahanSen()
            : (Rupiah?)Rupiah.Dari(angka);
    }
}
