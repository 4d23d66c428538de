namespace Akuntabel.Domain.Telaah;

/// <summary>Kind of a row in a foreign table.</summary>
public enum JenisBarisTabel
{
    Data,

    /// <summary>Total or subtotal.</summary>
    Jumlah,

    /// <summary>A mean of the rows above.</summary>
    RataRata,

    /// <summary>A heading without figures.</summary>
    Judul,
}

/// <summary>A row of a foreign table, its cells read.</summary>
public sealed record BarisTerbaca
{
    public required BarisNaskah Asal { get; init; }

    public required JenisBarisTabel Jenis { get; init; }

    /// <summary>The words that name the row: indicator, program or kegiatan.</summary>
    public required string Label { get; init; }

    /// <summary>Row number as printed ("1.", "A.", "IV"), or empty.</summary>
    public required string Nomor { get; init; }

    /// <summary>Sasaran of the row, carried down over merged cells; empty when the table has none.</summary>
    public string Sasaran { get; init; } = "";

    /// <summary>The figure in each column, null where the cell is no figure. For loose rows: the figures in order.</summary>
    public required IReadOnlyList<AngkaTercetak?> Angka { get; init; }

    public TempatNaskah Tempat => Asal.Tempat;

    /// <summary>The figure in a column, or null.</summary>
    public AngkaTercetak? Di(KolomTerbaca kolom) => kolom.Indeks < Angka.Count ? Angka[kolom.Indeks] : null;

    /// <summary>Cell text, or empty beyond the row's end.</summary>
    public string Sel(int indeks) => indeks >= 0 && indeks < Asal.Sel.Count ? Asal.Sel[indeks] : "";
}
