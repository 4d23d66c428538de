using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Stored figures as they stand in the fields of the budget sheet.</summary>
public static class TeksAnggaran
{
    public static string Uang(Rupiah? uang) => uang is { } u ? CetakAngka.Uang(u) : "";

    public static string Fisik(decimal? fisik) => fisik is { } f ? CetakAngka.Seperlunya(f) : "";

    /// <summary>A figure for reading, or "–".</summary>
    public static string Cetak(Rupiah? uang) => uang is { } u ? CetakAngka.Uang(u) : "–";
}
