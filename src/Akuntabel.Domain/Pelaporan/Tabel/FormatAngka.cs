using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>How a number of a report table is printed; the number itself is never changed.</summary>
/// <param name="Desimal">Decimals printed, 0–10; null prints as many as the number has.</param>
/// <param name="Akhiran">What stands behind the figure: "%", " UMKM"; empty for none.</param>
public sealed record FormatAngka(int? Desimal, string Akhiran)
{
    /// <summary>Rupiah, without cents unless the amount has them.</summary>
    public static FormatAngka Uang { get; } = new(null, "");

    /// <summary>A count.</summary>
    public static FormatAngka Bilangan { get; } = new(0, "");

    /// <summary>A percentage under a heading that says "%".</summary>
    public static FormatAngka Persen(int desimal) => new(desimal, "");

    /// <summary>A figure in its unit.</summary>
    public static FormatAngka Dari(Satuan satuan) => new(satuan.Desimal, satuan.Akhiran);

    public string Cetak(decimal angka) =>
        ReferenceEquals(this, Uang)
            ? CetakAngka.Tetap(angka, angka == decimal.Truncate(angka) ? 0 : 2)
            : (Desimal is { } d ? CetakAngka.Tetap(angka, d) : CetakAngka.Seperlunya(angka)) + Akhiran;
}
