using System.Text.Json;
using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>A value is a number, a letter of the scale of its indicator, or null with a reason.</summary>
internal static class PeriksaNilai
{
    /// <summary>A value of an indicator.</summary>
    public static void Indikator(BahanPeriksa bahan, Tempat di, string indikator, JsonElement? isi, AlasanKosong? alasan)
    {
        var skala = bahan.Indikator.GetValueOrDefault(indikator)?.SkalaPredikat is { } kode
            ? bahan.Skala.GetValueOrDefault(kode)
            : null;
        Satu(bahan, di, isi, alasan, skala);
    }

    /// <summary>A value that cannot be a letter.</summary>
    public static void Angka(BahanPeriksa bahan, Tempat di, JsonElement? isi, AlasanKosong? alasan)
    {
        if (isi is { ValueKind: JsonValueKind.String } teks)
        {
            bahan.Lapor(di.Di("nilai"), $"Harus angka, bukan teks \"{teks.GetString()}\".");
        }
        else
        {
            Satu(bahan, di, isi, alasan, null);
        }
    }

    private static void Satu(BahanPeriksa bahan, Tempat di, JsonElement? isi, AlasanKosong? alasan, ImporSkalaPredikat? skala)
    {
        if (!NilaiImpor.Ada(isi))
        {
            if (alasan is null)
            {
                bahan.Lapor(di.Di("alasan"), "Nilai null harus disertai alasan, misalnya \"BelumDiukur\" atau \"TidakAdaData\".");
            }

            return;
        }

        if (alasan is not null)
        {
            bahan.Lapor(di.Di("alasan"), "Alasan hanya untuk nilai null; di sini nilainya ada.");
        }

        if (isi is { ValueKind: JsonValueKind.String } teks)
        {
            Huruf(bahan, di.Di("nilai"), teks.GetString()!, skala);
        }
    }

    /// <summary>A letter must belong to the scale.</summary>
    public static void Huruf(BahanPeriksa bahan, Tempat di, string huruf, ImporSkalaPredikat? skala)
    {
        if (decimal.TryParse(huruf.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            bahan.Lapor(di, $"Angka \"{huruf}\" ditulis sebagai teks; tulis tanpa tanda kutip dan dengan titik desimal.");
        }
        else if (skala is null)
        {
            bahan.Lapor(di, $"\"{huruf}\" adalah huruf, padahal indikator ini tidak punya skala predikat.");
        }
        else if (!skala.Tingkat.Any(t => t.Kode == huruf))
        {
            var boleh = string.Join(", ", skala.Tingkat.Select(t => t.Kode));
            bahan.Lapor(di, $"\"{huruf}\" bukan huruf skala {skala.Kode}; yang ada: {boleh}.");
        }
    }
}
