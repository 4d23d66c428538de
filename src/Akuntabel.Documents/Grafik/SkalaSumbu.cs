namespace Akuntabel.Documents.Grafik;

/// <summary>A value axis from <see cref="Awal"/> to <see cref="Akhir"/> with even steps of 1, 2 or 5 times a power of ten.</summary>
internal sealed record SkalaSumbu(decimal Awal, decimal Akhir, decimal Langkah)
{
    public static SkalaSumbu Dari(IEnumerable<decimal> nilai)
    {
        var semua = nilai.DefaultIfEmpty(0).ToList();
        var (bawah, atas) = (Math.Min(0, semua.Min()), Math.Max(0, semua.Max()));
        if (atas == bawah)
        {
            atas = bawah + 1;
        }

        var langkah = Bulat((atas - bawah) / 5);
        return new SkalaSumbu(Math.Floor(bawah / langkah) * langkah, Math.Ceiling(atas / langkah) * langkah, langkah);
    }

    public IEnumerable<decimal> Tanda()
    {
        for (var t = Awal; t <= Akhir; t += Langkah)
        {
            yield return t;
        }
    }

    /// <summary>Place of a value on a line of the given length.</summary>
    public decimal Letak(decimal nilai, decimal panjang) => (nilai - Awal) / (Akhir - Awal) * panjang;

    private static decimal Bulat(decimal kasar)
    {
        var pangkat = 1m;
        while (pangkat > kasar && pangkat > 0.000001m)
        {
            pangkat /= 10;
        }

        while (pangkat < kasar / 10)
        {
            pangkat *= 10;
        }

        return new[] { 1m, 2m, 5m, 10m }.Select(k => k * pangkat).First(l => l >= kasar || l == 10 * pangkat);
    }
}
