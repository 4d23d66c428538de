using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>Tables of which rows were not read, as the second half of one that a page parts: their totals say nothing.</summary>
internal static class BarisTerlewat
{
    private const int SelisihMin = 3;
    private const int NomorMaks = 30;
    private const int JarakMin = 4;

    /// <summary>The first number of a row is far higher than the rows before it allow: "7" on the second row.</summary>
    public static bool Ada(TabelTerbaca tabel)
    {
        if (tabel.KolomPertama(PeranKolom.Nomor) is { } k && k.Kepala.Contains("kode", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var data = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var awal = data.FindIndex(b => Nomor(b) is not null);
        return awal >= 0 && Nomor(data[awal]) > awal + 1 + SelisihMin;
    }

    /// <summary>Between most rows lie more lines than a name takes.</summary>
    public static bool Berjarak(TabelTerbaca tabel)
    {
        var jarak = tabel
            .Baris.Zip(tabel.Baris.Skip(1))
            .Select(x => x.Second.Tempat.BarisAwal - x.First.Tempat.BarisAkhir - 1)
            .ToList();
        return jarak.Count > 0 && jarak.Count(j => j > JarakMin) * 2 > jarak.Count;
    }

    /// <summary>The number in its column, or before the words of the name.</summary>
    private static int? Nomor(BarisTerbaca baris)
    {
        var teks = baris.Nomor.Length > 0 ? baris.Nomor.TrimEnd('.') : baris.Label.Split(' ', 2)[0].TrimEnd('.');
        return int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && nomor is > 0 and <= NomorMaks
            ? nomor
            : null;
    }
}
