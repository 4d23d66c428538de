namespace Akuntabel.Domain.Telaah;

/// <summary>A number as it stands in a document, with what it says about its own form.</summary>
public sealed record AngkaTercetak
{
    /// <summary>The characters that were read, separators included.</summary>
    public required string Tercetak { get; init; }

    /// <summary>The value; for a damaged number the value after putting its separators right.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>Decimals printed, from 0: the precision a check may ask for.</summary>
    public required int Desimal { get; init; }

    public required GayaAngka Gaya { get; init; }

    /// <summary>A percent sign stands behind it.</summary>
    public bool Persen { get; init; }

    /// <summary>"Rp" stands before it.</summary>
    public bool Uang { get; init; }

    /// <summary>Separators stand where no number has them ("139502.530", "29.947 800"): a scanning or typing error.</summary>
    public bool Rusak { get; init; }

    /// <summary>The other reading of a form both styles know ("1.845" as 1,845), or null.</summary>
    public decimal? BacaanLain { get; init; }

    /// <summary>Words behind the number: "UMKM", "Orang"; empty for none.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>Place of the first character in the text it was read from, from 0.</summary>
    public int Posisi { get; init; }

    /// <summary>Half of the last printed decimal: how far a computed value may lie away and still round to this number.</summary>
    public decimal Toleransi => 0.5m * Satuan10(Desimal);

    /// <summary>True when <paramref name="hitung"/>, rounded half away from zero to the printed decimals, is this number.</summary>
    public bool Sama(decimal hitung) => Math.Round(hitung, Desimal, MidpointRounding.AwayFromZero) == Nilai;

    private static decimal Satuan10(int desimal)
    {
        var hasil = 1m;
        for (var i = 0; i < desimal; i++)
        {
            hasil /= 10m;
        }

        return hasil;
    }

    /// <summary>What percent a part is of a whole, which is not 0: how columns of a table that is read hang together.</summary>
    public static decimal PersenDari(decimal bagian, decimal seluruh) => bagian / seluruh * 100m;
}
