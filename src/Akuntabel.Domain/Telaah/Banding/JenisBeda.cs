namespace Akuntabel.Domain.Telaah;

/// <summary>How a copy of our report differs from the data it came from.</summary>
public enum JenisBeda
{
    /// <summary>A figure in a table is another one.</summary>
    AngkaBeda,

    /// <summary>Words in a table are others.</summary>
    TeksBeda,

    /// <summary>A row of ours is not in the copy.</summary>
    BarisHilang,

    /// <summary>The copy has a row we do not have.</summary>
    BarisTambahan,

    /// <summary>A row of ours stands elsewhere among the rows of its table.</summary>
    BarisPindah,

    TabelHilang,

    TabelTambahan,

    /// <summary>A sentence is another one.</summary>
    KalimatBeda,

    KalimatHilang,

    KalimatTambahan,
}
