using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Figures that may be right but look odd: negative, a leap against the period before, a copy of it. They ask for a reason;
/// thresholds stand in <see cref="KebijakanPengukuran"/>.
/// </summary>
public static class KejanggalanAngka
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-JANGGAL-1",
        "Angka yang meminta alasan",
        "Negatif; berubah |sekarang − sebelumnya| / |sebelumnya| × 100 ≥ batas lonjakan; atau sama dengan periode sebelumnya",
        "Perpres 29/2014 pasal 17 (pengelolaan data kinerja)",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>What is odd, as a sentence; null when nothing is.</summary>
    /// <param name="sekarang">The figure typed.</param>
    /// <param name="sebelum">The figure typed for the period before; its absence is never odd.</param>
    public static string? Cari(Nilai sekarang, Nilai? sebelum, KebijakanPengukuran kebijakan)
    {
        if (sekarang.SebagaiAngka is not { } angka)
        {
            return null;
        }

        if (angka < 0)
        {
            return "Angkanya negatif.";
        }

        if (sebelum?.SebagaiAngka is not { } lalu)
        {
            return null;
        }

        return angka == lalu
                ? (
                    kebijakan.SalinanMintaAlasan && angka != 0
                        ? $"Angkanya sama dengan periode sebelumnya ({Cetak(lalu)})."
                        : null
                )
            : lalu == 0 || !Melonjak(angka, lalu, kebijakan.BatasLonjakan) ? null
            : $"Angkanya berubah dari {Cetak(lalu)} menjadi {Cetak(angka)}, {Cetak(kebijakan.BatasLonjakan)}% atau lebih.";
    }

    private static bool Melonjak(decimal angka, decimal lalu, decimal batas) =>
        Math.Abs(angka - lalu) >= Math.Abs(lalu) * (batas / 100);

    private static string Cetak(decimal angka) => CetakAngka.Seperlunya(angka);
}
