namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A writer who cuts decimals off does so everywhere: three or more such notes on one table, or in the sentences, become one note that
/// points at up to six places.
/// </summary>
internal static class PenyatuPembulatan
{
    private const int BanyakMin = 3;
    private const int TempatMaks = 6;

    public static IEnumerable<CatatanTelaah> Satukan(IEnumerable<CatatanTelaah> catatan) =>
        catatan
            .GroupBy(c => c.Jenis == JenisCatatan.Pembulatan ? c.Tabel : null)
            .SelectMany(g => g.Key is null ? g : Satukan([.. g]));

    private static IEnumerable<CatatanTelaah> Satukan(List<CatatanTelaah> semua)
    {
        if (semua.Count < BanyakMin)
        {
            return semua;
        }

        var isi = semua.Take(TempatMaks).ToList();
        return
        [
            semua[0] with
            {
                Tempat = [.. isi.SelectMany(c => c.Tempat).Distinct().Take(TempatMaks)],
                Butir = string.Join("; ", isi.Select(c => c.Butir).Distinct(StringComparer.Ordinal).Take(3)),
                Tercetak = string.Join("; ", isi.Select(c => c.Tercetak)),
                Seharusnya = string.Join("; ", isi.Select(c => c.Seharusnya)),
                Penjelasan =
                    $"Angka dipotong, tidak dibulatkan, di {semua.Count} tempat; misalnya {semua[0].Tercetak} seharusnya {semua[0].Seharusnya}.",
            },
        ];
    }
}
