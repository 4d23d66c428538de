namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>A node of an outline. In headings, {nama} stands for what a loop is at and {nomor} for its number.</summary>
public abstract record SimpulSistematika
{
    private SimpulSistematika() { }

    /// <summary>Nodes below, in order.</summary>
    public IReadOnlyList<SimpulSistematika> Isi { get; init; } = [];

    public sealed record Sampul : SimpulSistematika;

    public sealed record DaftarIsi : SimpulSistematika;

    public sealed record DaftarTabel : SimpulSistematika;

    public sealed record DaftarGambar : SimpulSistematika;

    /// <summary>A first-level part without a chapter number: kata pengantar, ringkasan eksekutif.</summary>
    public sealed record Bagian(string Judul) : SimpulSistematika;

    /// <summary>A chapter.</summary>
    /// <param name="Judul">Its heading.</param>
    /// <param name="Nomor">A number demanded by the outline, or null to count.</param>
    public sealed record Bab(string Judul, int? Nomor) : SimpulSistematika;

    /// <summary>A heading below a chapter; nested ones go one level deeper.</summary>
    public sealed record Subbab(string Judul) : SimpulSistematika;

    /// <summary>Text written for a slot; without one, what the figures say.</summary>
    public sealed record Narasi(string Slot) : SimpulSistematika;

    /// <summary>Tables of a kind. With the option bila-kosong "diam" nothing is said where there is nothing to show.</summary>
    public sealed record Tabel(string Jenis, IReadOnlyDictionary<string, string> Opsi) : SimpulSistematika;

    /// <summary>A chart of a kind.</summary>
    public sealed record Gambar(string Jenis, IReadOnlyDictionary<string, string> Opsi) : SimpulSistematika;

    /// <summary>Repeats what is below it.</summary>
    /// <param name="Per">What it runs over.</param>
    /// <param name="HanyaTerukur">Leaves out indicators and sasaran without a capaian.</param>
    public sealed record Ulang(PerUlang Per, bool HanyaTerukur) : SimpulSistematika;

    /// <summary>An annex.</summary>
    public sealed record Lampiran(string Judul) : SimpulSistematika;

    /// <summary>The official letter of the Perjanjian Kinerja with its tables, on pages of its own.</summary>
    /// <param name="Versi">"semua", "murni" or "perubahan".</param>
    public sealed record SuratPerjanjian(string Versi) : SimpulSistematika;

    /// <summary>Place, date and the head of the agency.</summary>
    public sealed record TandaTangan : SimpulSistematika;
}
