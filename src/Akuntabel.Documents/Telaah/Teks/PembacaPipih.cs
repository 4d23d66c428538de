using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Asks for flattened tables line by line and remembers what it found: a line is looked at below several captions,
/// again on its own, and once more when the names of indicators are known, which tell cells apart but make no header.</summary>
internal sealed class PembacaPipih(IReadOnlyList<string> baris)
{
    private readonly HashSet<int> _bukan = [];
    private readonly HashSet<int> _bukanBerpalang = [];
    private readonly HashSet<int> _ada = [];

    /// <summary>The table whose header starts on this line and the line after it; null when there is none.</summary>
    public (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(int i, NamaKenal kenal, Func<string> judul)
    {
        if (_bukan.Contains(i))
        {
            return null;
        }

        var hasil = Utuh(TabelPipih.Coba(baris, i, kenal, judul));
        _ = (hasil is null ? _bukan : _ada).Add(i);
        return hasil;
    }

    /// <summary>The same for rows whose cells are parted by bars here and there, which no reader of bars could make out.</summary>
    public (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? CobaBerpalang(int i, NamaKenal kenal, Func<string> judul)
    {
        if (_bukanBerpalang.Contains(i))
        {
            return null;
        }

        var hasil = Utuh(TabelPipih.Coba(baris, i, kenal, judul, berpalang: true));
        _ = (hasil is null ? _bukanBerpalang : _ada).Add(i);
        return hasil;
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public bool SesudahJudul(int i, NamaKenal kenal)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + LetakPipih.JudulMaks + 1); j++)
        {
            if (
                !string.IsNullOrWhiteSpace(baris[j])
                && (_ada.Contains(j) || Coba(j, kenal, () => "") is not null || CobaBerpalang(j, kenal, () => "") is not null)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What was read, unless rows were lost on the way.</summary>
    private (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Utuh((IReadOnlyList<BarisNaskah> Baris, int Sesudah)? tabel) =>
        tabel is { } t && NomorTerlewat.Ada(baris, t.Baris) ? null : tabel;
}
