using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Amounts of money: sen at most, not below zero; totals equal to the sum of their parts.</summary>
internal static class PeriksaUang
{
    private const decimal Batas = 1_000_000_000_000_000m;

    public static void Jumlah(BahanPeriksa bahan, Tempat di, decimal? uang)
    {
        if (uang < 0)
        {
            bahan.Lapor(di, $"Jumlah uang tidak boleh negatif: {CetakAngka.Seperlunya(uang.Value)}.");
        }
        else if (uang >= Batas)
        {
            bahan.Lapor(di, "Jumlah uang melebihi 1.000 triliun rupiah; periksa satuannya.");
        }
        else if (uang is { } u && decimal.Round(u, 2) != u)
        {
            bahan.Lapor(di, "Jumlah uang paling banyak dua angka di belakang koma.");
        }
    }

    /// <summary>Tells both numbers and the difference when a total is not what its parts make.</summary>
    public static void Total(BahanPeriksa bahan, Tempat di, decimal tertulis, decimal bagian, string apa, string bagianApa)
    {
        if (tertulis != bagian)
        {
            bahan.Lapor(di, Kalimat(tertulis, bagian, apa, bagianApa));
        }
    }

    public static string Kalimat(decimal tertulis, decimal bagian, string apa, string bagianApa) =>
        $"{apa} {CetakAngka.Seperlunya(tertulis)} tidak sama dengan jumlah {bagianApa} {CetakAngka.Seperlunya(bagian)}; selisih {CetakAngka.Seperlunya(tertulis - bagian)}.";
}
