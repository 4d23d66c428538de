using System.Globalization;

namespace Akuntabel.Domain.Umum;

/// <summary>How figures are written for Indonesian readers: <c>1.234.567,89</c>. The one place that formats numbers.</summary>
public static class CetakAngka
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    /// <summary>With exactly <paramref name="desimal"/> decimals, rounded half away from zero.</summary>
    public static string Tetap(decimal angka, int desimal) =>
        Math.Round(angka, desimal, MidpointRounding.AwayFromZero)
            .ToString("N" + desimal.ToString(CultureInfo.InvariantCulture), Format);

    /// <summary>With as many decimals as the number has, at most ten: 30, 23,97, 6,1.</summary>
    public static string Seperlunya(decimal angka) =>
        Math.Round(angka, 10, MidpointRounding.AwayFromZero).ToString("#,##0.##########", Format);

    /// <summary>A fraction as a percentage: 0,2348 with two decimals is "23,48%".</summary>
    public static string Persen(decimal pecahan, int desimal) => Tetap(pecahan * 100m, desimal) + "%";

    /// <summary>Rupiah without cents unless the amount has them.</summary>
    public static string Uang(Rupiah uang) => Tetap(uang.Besar, uang.Sen % 100 == 0 ? 0 : 2);

    /// <summary>A number in its unit: "23,48%", "5 UMKM".</summary>
    public static string DenganSatuan(decimal angka, Satuan satuan) => Tetap(angka, satuan.Desimal) + satuan.Akhiran;
}
