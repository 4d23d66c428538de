namespace Akuntabel.App.Impor.Format;

/// <summary>One import file: what one agency recorded for one year. `kunci` strings name things, unique per kind within the file and stable over files; references use them. Numbers are decimals; letters are strings; an absence is null with `alasan`.</summary>
public sealed record BerkasImpor
{
    /// <summary>Always "akuntabel-impor/1".</summary>
    public required string Skema { get; init; }

    /// <summary>Short name of the agency, [a-z][a-z0-9-]{1,38}.</summary>
    public required string Slug { get; init; }

    /// <summary>The year the file is about.</summary>
    public required int Tahun { get; init; }

    public required ImporPemda Pemda { get; init; }

    public required ImporPerangkatDaerah PerangkatDaerah { get; init; }

    /// <summary>Letter scales used (installation wide; must equal what is stored).</summary>
    public IReadOnlyList<ImporSkalaPredikat> SkalaPredikat
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Rating scales of the region.</summary>
    public IReadOnlyList<ImporSkalaKinerja> SkalaKinerja
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Measurement policies of the region, dated.</summary>
    public IReadOnlyList<ImporKebijakan> Kebijakan
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Regulations named in this file (installation wide).</summary>
    public IReadOnlyList<ImporPeraturan> Peraturan
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Kunci of the regulations in the report's dasar hukum list, in order.</summary>
    public IReadOnlyList<string> DasarHukum
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The region's medium-term plan, as far as known.</summary>
    public ImporRencana? Rpjmd { get; init; }

    /// <summary>The agency's Renstra: identified by (slug, period, versi); must equal what is stored.</summary>
    public ImporRencana? Renstra { get; init; }

    /// <summary>All indicators any section refers to, at any level of plan or budget.</summary>
    public IReadOnlyList<ImporIndikator> Indikator
    {
        get;
        init => field = value ?? [];
    } = [];

    public ImporIku? Iku { get; init; }

    public ImporRenja? Renja { get; init; }

    /// <summary>Versions of the year's agreement, oldest first.</summary>
    public IReadOnlyList<ImporPerjanjian> Perjanjian
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporRencanaAksi> RencanaAksi
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Versions of the year's budget, oldest first.</summary>
    public IReadOnlyList<ImporAnggaran> Anggaran
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporRealisasiAnggaran> RealisasiAnggaran
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporUraianPelaksanaan> UraianPelaksanaan
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporDukungan> Dukungan
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Components with their values.</summary>
    public IReadOnlyList<ImporUnsur> Unsur
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Record lists such as disputes or trainings.</summary>
    public IReadOnlyList<ImporRekam> Rekam
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Targets per indicator, period and document.</summary>
    public IReadOnlyList<ImporTarget> Target
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Realisasi given by hand (not computed from components).</summary>
    public IReadOnlyList<ImporRealisasi> Realisasi
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Earlier years as published.</summary>
    public IReadOnlyList<ImporRiwayat> Riwayat
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporPembanding> Pembanding
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporAnalisis> Analisis
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Weights for a weighted mean; empty when not used.</summary>
    public IReadOnlyList<ImporBobot> Bobot
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Period the narasi is written for ("2018-TW2"); the whole year when not given.</summary>
    public string? PeriodeNarasi { get; init; }

    /// <summary>Slot of the report outline to Markdown text.</summary>
    public IReadOnlyDictionary<string, string> Narasi
    {
        get;
        init => field = value ?? new Dictionary<string, string>();
    } = new Dictionary<string, string>();
}
