namespace Akuntabel.Domain.Telaah;

/// <summary>A foreign table after interpretation.</summary>
public sealed record TabelTerbaca
{
    public required TabelNaskah Asal { get; init; }

    /// <summary>Empty for a loose table.</summary>
    public required IReadOnlyList<KolomTerbaca> Kolom { get; init; }

    /// <summary>Rows below the header.</summary>
    public required IReadOnlyList<BarisTerbaca> Baris { get; init; }

    /// <summary>The reporting document this table tells of, from its caption and the heading it stands under.</summary>
    public required string Konteks { get; init; }

    /// <summary>Short name for a note: number or caption.</summary>
    public string Nama => NamaTabel.Dari(Asal);

    /// <summary>The first column with a role, or null.</summary>
    public KolomTerbaca? KolomPertama(PeranKolom peran) => Kolom.FirstOrDefault(k => k.Peran == peran);

    /// <summary>The figure of a row in the first column with a role.</summary>
    public AngkaTercetak? Angka(BarisTerbaca baris, PeranKolom peran) =>
        KolomPertama(peran) is { } k && k.Indeks < baris.Angka.Count ? baris.Angka[k.Indeks] : null;
}
