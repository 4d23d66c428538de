namespace Akuntabel.Domain.Telaah;

/// <summary>What the tables of one document were interpreted as: a table that no step has changed is interpreted once.</summary>
internal sealed class TafsirTabel
{
    private readonly Dictionary<TabelNaskah, TabelTerbaca> _terbaca = new(ReferenceEqualityComparer.Instance);

    /// <summary>The table as interpreted, now or before; <paramref name="konteks"/> are the headings it stands under.</summary>
    public TabelTerbaca Dari(TabelNaskah tabel, string konteks = "")
    {
        if (!_terbaca.TryGetValue(tabel, out var terbaca))
        {
            _terbaca[tabel] = terbaca = PenafsirTabel.Tafsirkan(tabel, konteks);
        }

        return terbaca.Konteks == konteks ? terbaca : terbaca with { Konteks = konteks };
    }
}
