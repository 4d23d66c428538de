using System.Globalization;
using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Web.Tampilan;

/// <summary>One row of the monthly budget sheet as the form sends it.</summary>
public sealed class BarisKirim
{
    public string? Objek { get; set; }

    /// <summary>"versi|jumlah|fisik" as they stood when the page was made.</summary>
    public string? Awal { get; set; }

    public string? Jumlah { get; set; }

    public string? Fisik { get; set; }

    public string? AlasanTurun { get; set; }

    public string? AlasanLebih { get; set; }

    /// <summary>What <see cref="Awal"/> holds for a stored row.</summary>
    public static string TulisAwal(RealisasiAnggaran? baris) =>
        $"{(baris?.Versi ?? 0).ToString(CultureInfo.InvariantCulture)}|{TeksAnggaran.Uang(baris?.Jumlah)}|{TeksAnggaran.Fisik(baris?.Fisik)}";

    /// <summary>The row as the domain reads it.</summary>
    public IsianAnggaran Isian()
    {
        var awal = (Awal ?? "").Split('|');
        var utuh = awal.Length == 3 && int.TryParse(awal[0], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return new()
        {
            Objek = Objek ?? "",
            Jumlah = Jumlah,
            Fisik = Fisik,
            AlasanTurun = AlasanTurun,
            AlasanLebih = AlasanLebih,
            Versi = utuh ? int.Parse(awal[0], CultureInfo.InvariantCulture) : 0,
            Semula = utuh ? (awal[1], awal[2]) : null,
        };
    }
}
