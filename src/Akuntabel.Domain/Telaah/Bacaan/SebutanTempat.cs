using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>How a place is named to people, by the form of the document.</summary>
public static class SebutanTempat
{
    /// <summary>"baris 12–14", "halaman 3, tabel ke-5 baris 2", "lembar Ringkasan baris 7", "paragraf ke-12".</summary>
    public static string Sebut(this TempatNaskah tempat, BentukNaskah bentuk)
    {
        if (bentuk == BentukNaskah.Teks)
        {
            return tempat.BarisAwal == tempat.BarisAkhir
                ? $"baris {Angka(tempat.BarisAwal)}"
                : $"baris {Angka(tempat.BarisAwal)}–{Angka(tempat.BarisAkhir)}";
        }

        var awal = tempat.Halaman is { } h ? $"halaman {Angka(h)}, " : "";
        if (tempat.Lembar is { } lembar)
        {
            return tempat.NomorBaris is { } r ? $"lembar {lembar} baris {Angka(r)}" : $"lembar {lembar}";
        }

        if (tempat.NomorTabel is { } tabel)
        {
            return tempat.NomorBaris is { } r
                ? $"{awal}tabel ke-{Angka(tabel)} baris {Angka(r)}"
                : $"{awal}tabel ke-{Angka(tabel)}";
        }

        return tempat.NomorParagraf is { } p ? $"{awal}paragraf ke-{Angka(p)}" : awal.TrimEnd(',', ' ');
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
