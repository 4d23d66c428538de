namespace Akuntabel.Domain.Telaah;

/// <summary>What tables and sentences of a document state of targets and realisasi, read once for all rules.</summary>
internal sealed class BacaanNilai
{
    private BacaanNilai(IReadOnlyList<FaktaNilai> fakta, NamaDisebut nama, IReadOnlyList<SebutanNilai> sebutan)
    {
        (Fakta, Nama, Sebutan) = (fakta, nama, sebutan);
        MenurutNama = fakta.ToLookup(f => Rapat(f.Nama.Asli), StringComparer.OrdinalIgnoreCase);
        MenurutParagraf = sebutan.ToLookup(s => s.Kalimat.Paragraf, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Figures of tables whose meaning is sure.</summary>
    public IReadOnlyList<FaktaNilai> Fakta { get; }

    /// <summary>Which indicator a sentence speaks of.</summary>
    public NamaDisebut Nama { get; }

    /// <summary>Statements of sentences.</summary>
    public IReadOnlyList<SebutanNilai> Sebutan { get; }

    /// <summary>The figures by the name of their indicator.</summary>
    public ILookup<string, FaktaNilai> MenurutNama { get; }

    /// <summary>The statements by the paragraph they stand in.</summary>
    public ILookup<object?, SebutanNilai> MenurutParagraf { get; }

    public static BacaanNilai Dari(KonteksTelaah konteks)
    {
        var fakta = PenghimpunNilai.Himpun(konteks);
        var nama = new NamaDisebut(konteks.Naskah, fakta.Select(f => f.Nama.Asli));
        return new BacaanNilai(
            fakta,
            nama,
            konteks.Tahun is { } tahun
                ? [.. PembacaSebutan.Semua(konteks.Kalimat, nama, tahun, PenghimpunNilai.TahunAkhir(konteks))]
                : []
        );
    }

    private static string Rapat(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
