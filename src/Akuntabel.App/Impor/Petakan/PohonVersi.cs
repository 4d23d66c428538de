namespace Akuntabel.App.Impor.Petakan;

/// <summary>
/// The tree of one version of a document while a file is mapped onto it: which stored node a kunci of the file means, and the id,
/// the identity over all versions, the parent and the place among its siblings that the node's row gets.
/// </summary>
/// <param name="tersimpan">The stored nodes of this version.</param>
/// <param name="sebut">Kunci and id of a stored node.</param>
/// <param name="lama">Identitas by kunci over all versions.</param>
/// <param name="identitas">Where the identitas of the file's nodes is kept; may be <paramref name="lama"/> itself.</param>
internal sealed class PohonVersi<T>(
    IEnumerable<T> tersimpan,
    Func<T, (string Kunci, Guid Id)> sebut,
    IReadOnlyDictionary<string, Guid> lama,
    Dictionary<string, Guid> identitas
)
    where T : class
{
    private readonly Dictionary<string, T> _tersimpan = tersimpan.ToDictionary(t => sebut(t).Kunci, StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _id = new(StringComparer.Ordinal);
    private readonly Urutan _urutan = new();

    /// <summary>The next node of the file; a parent comes before its children.</summary>
    public Letak Berikut(string kunci, string? induk)
    {
        var ada = _tersimpan.GetValueOrDefault(kunci);
        var letak = new Letak(
            ada,
            ada is null ? BahanPeta.IdBaru() : sebut(ada).Id,
            lama.TryGetValue(kunci, out var tetap) ? tetap : BahanPeta.IdBaru(),
            BahanPeta.Cari(_id, induk),
            _urutan.Berikut(induk)
        );
        _id[kunci] = letak.Id;
        identitas[kunci] = letak.Identitas;
        return letak;
    }

    /// <summary>What the row of a node gets; <paramref name="Ada"/> is the stored row, null for a new node.</summary>
    public readonly record struct Letak(T? Ada, Guid Id, Guid Identitas, Guid? IndukId, int Urutan);
}
