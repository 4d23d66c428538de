using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>A chart as data: what screen, HTML and DOCX draw, each in its own way. It always has a description and a table behind it.</summary>
public sealed record ModelGrafik
{
    /// <summary>Name by which narrative refers to it, unique in a report.</summary>
    public required string Kunci { get; init; }

    public required JenisGrafik Jenis { get; init; }

    /// <summary>Caption without number.</summary>
    public required string Judul { get; init; }

    /// <summary>What the chart shows, in one or two sentences: the text alternative.</summary>
    public required string Uraian { get; init; }

    /// <summary>Labels along the category axis.</summary>
    public required IReadOnlyList<string> Kategori { get; init; }

    public required IReadOnlyList<SeriGrafik> Seri { get; init; }

    public required FormatAngka Format { get; init; }

    /// <summary>Unit of the value axis: "%", "Rp"; empty for none.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>A line to compare with (target 100), or null.</summary>
    public decimal? Acuan { get; init; }

    public string NamaAcuan { get; init; } = "";

    /// <summary>The figures drawn, as a table.</summary>
    public TabelLaporan SebagaiTabel()
    {
        var kolom = Seri.Select(
            (s, i) => Kolom.Angka<int>(s.Nama, k => s.Nilai[k] is { } n ? new Sel.Angka(n, Format) : new Sel.Kosong(s.Alasan))
        );
        var penyusun = new PenyusunTabel<int>([Kolom.Teks<int>("Uraian", k => Kategori[k]), .. kolom]);
        return penyusun.Isi([.. Enumerable.Range(0, Kategori.Count)]).Jadi(Kunci + "-data", Judul);
    }
}
