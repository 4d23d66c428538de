namespace Akuntabel.App.Impor.Petakan;

/// <summary>Counts rows among their siblings, from 1.</summary>
internal sealed class Urutan
{
    private readonly Dictionary<string, int> _terakhir = new(StringComparer.Ordinal);

    /// <summary>The next number below this parent (null for the top).</summary>
    public int Berikut(string? induk) => _terakhir[induk ?? ""] = _terakhir.GetValueOrDefault(induk ?? "") + 1;
}
