namespace Akuntabel.Domain.Telaah;

/// <summary>Comparisons of a printed figure with a computed one.</summary>
internal static class Perbandingan
{
    /// <summary>The computed figure cut off after the printed decimals instead of rounded.</summary>
    public static bool Terpotong(AngkaTercetak cetak, decimal hitung)
    {
        if (cetak.Desimal == 0 && Math.Abs(hitung) < 10m)
        {
            return false;
        }

        var pengali = 1m;
        for (var i = 0; i < cetak.Desimal; i++)
        {
            pengali *= 10m;
        }

        return decimal.Truncate(hitung * pengali) / pengali == cetak.Nilai && !cetak.Sama(hitung);
    }

    /// <summary>The computed figure after rounding, or cut off where decimals are printed.</summary>
    public static bool Tepat(AngkaTercetak cetak, decimal hitung) =>
        cetak.Sama(hitung) || (cetak.Desimal > 0 && Terpotong(cetak, hitung));

    /// <summary>The printed figure is the computed percent before it is multiplied by 100.</summary>
    public static bool BelumPersen(AngkaTercetak cetak, decimal hitung) =>
        cetak is { Desimal: > 1, Nilai: not 0 } && !cetak.Sama(hitung) && Tepat(cetak, hitung / 100m);

    /// <summary>Equal after rounding to the coarser of the two printed precisions.</summary>
    public static bool Setara(AngkaTercetak kiri, AngkaTercetak kanan)
    {
        var desimal = Math.Min(kiri.Desimal, kanan.Desimal);
        return kiri.Nilai == kanan.Nilai
            || (
                desimal < Math.Max(kiri.Desimal, kanan.Desimal)
                && Math.Round(kiri.Nilai, desimal, MidpointRounding.AwayFromZero)
                    == Math.Round(kanan.Nilai, desimal, MidpointRounding.AwayFromZero)
            );
    }
}
