using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Sizes of files for a reader.</summary>
public static class UkuranBerkas
{
    private const long Kib = 1024;

    /// <summary>"312 KiB", "4,2 MiB".</summary>
    public static string Cetak(long bita) =>
        bita < Kib * Kib
            ? $"{CetakAngka.Tetap(decimal.Max(1, decimal.Round(bita / (decimal)Kib)), 0)} KiB"
            : $"{CetakAngka.Tetap(bita / (decimal)(Kib * Kib), 1)} MiB";
}
