namespace Akuntabel.App.Impor.Format;

/// <summary>The agency.</summary>
public sealed record ImporPerangkatDaerah
{
    public required string Nama { get; init; }

    public required string NamaSingkat { get; init; }

    public string? Singkatan { get; init; }

    /// <summary>"OPD", "SKPD", "Dinas".</summary>
    public required string SebutanInstansi { get; init; }

    /// <summary>"LKIP", "LKjIP", "LKj".</summary>
    public required string SebutanDokumen { get; init; }

    public required string JabatanKepala { get; init; }

    public required string DasarPembentukan { get; init; }

    public required string TempatTandaTangan { get; init; }

    /// <summary>Name of the shipped outline of its yearly report: "sibolga"; none means the standard one.</summary>
    public string? SistematikaTahunan { get; init; }

    /// <summary>The same for reports of a triwulan or semester.</summary>
    public string? SistematikaBerkala { get; init; }

    public IReadOnlyList<string> Tugas
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<string> Fungsi
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Parents before children.</summary>
    public IReadOnlyList<ImporUnit> Unit
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Officials in office; never a NIP.</summary>
    public IReadOnlyList<ImporPejabat> Pejabat
    {
        get;
        init => field = value ?? [];
    } = [];
}
