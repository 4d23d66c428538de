namespace Akuntabel.Domain.Telaah;

/// <summary>A document with everything the interpretation found in it: what the rules look at.</summary>
public sealed record KonteksTelaah
{
    public required Naskah Naskah { get; init; }

    /// <summary>The sentences with figures.</summary>
    internal IReadOnlyList<KalimatNaskah> Kalimat { get; init; } = [];

    private BacaanNilai? _nilai;

    /// <summary>What is stated of targets and realisasi, read once.</summary>
    internal BacaanNilai Nilai => _nilai ??= BacaanNilai.Dari(this);

    private IReadOnlyList<RumusKata>? _rumus;

    /// <summary>The divisions it tells in words, read once.</summary>
    internal IReadOnlyList<RumusKata> Rumus => _rumus ??= RumusKata.Semua(this);

    public required IReadOnlyList<TabelTerbaca> Tabel { get; init; }

    private Dictionary<TabelNaskah, TabelTerbaca>? _menurutAsal;

    /// <summary>What was read of each table of the document, looked up by the table itself.</summary>
    internal IReadOnlyDictionary<TabelNaskah, TabelTerbaca> MenurutAsal => _menurutAsal ??= Petakan(Tabel);

    private static Dictionary<TabelNaskah, TabelTerbaca> Petakan(IReadOnlyList<TabelTerbaca> tabel)
    {
        var hasil = new Dictionary<TabelNaskah, TabelTerbaca>(ReferenceEqualityComparer.Instance);
        foreach (var t in tabel)
        {
            hasil[t.Asal] = t;
        }

        return hasil;
    }

    /// <summary>Year the document reports on, or null when it does not say.</summary>
    public int? Tahun { get; init; }

    /// <summary>The rating scale the document prints for its capaian, or null.</summary>
    public SkalaTercetak? Skala { get; init; }

    /// <summary>Every rating scale the document prints, as of capaian, of services, of evaluation.</summary>
    public IReadOnlyList<SkalaTercetak> SemuaSkala { get; init; } = [];

    /// <summary>Tables that measure the reporting year although their caption names another.</summary>
    public IReadOnlyList<TabelTerbaca> JudulSalahTahun { get; init; } = [];

    /// <summary>Rows of money: pagu, realisasi, rest and percent.</summary>
    public IReadOnlyList<BarisKeuangan> Keuangan { get; init; } = [];

    /// <summary>What the tables say of programs and kegiatan.</summary>
    public IReadOnlyList<FaktaAnggaran> Anggaran { get; init; } = [];

    /// <summary>What the tables say of targets and realisasi of the reporting year.</summary>
    public IReadOnlyList<FaktaTarget> Target { get; init; } = [];

    /// <summary>Regulations that citations are held against.</summary>
    public IReadOnlyList<PeraturanDikenal> Peraturan { get; init; } = [];

    /// <summary>The report states the long formula for indicators of which less is better, and no other.</summary>
    public bool RumusPanjang { get; init; }

    /// <summary>The report states the inverse formula, target over realisasi, for indicators of which less is better, and no other.</summary>
    public bool RumusTerbalik { get; init; }

    /// <summary>The highest capaian the report counts, in percent; null when it names none.</summary>
    public decimal? BatasCapaian { get; init; }

    /// <summary>Keys of indicators of which less is better.</summary>
    public required PolaritasTerbaca Polaritas { get; init; }
}
