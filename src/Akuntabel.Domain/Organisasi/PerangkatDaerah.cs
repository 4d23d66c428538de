using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>An agency of a regional government: the unit that plans, promises and reports.</summary>
public sealed class PerangkatDaerah : IBerlingkupPemda, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Short name in addresses, <c>[a-z][a-z0-9-]{1,38}</c>, unique in the installation and never reused.</summary>
    public required string Slug { get; set; }

    /// <summary>Full name as on the cover of its report.</summary>
    public required string Nama { get; set; }

    /// <summary>Name in running text.</summary>
    public required string NamaSingkat { get; set; }

    /// <summary>Abbreviation, or empty.</summary>
    public required string Singkatan { get; set; }

    /// <summary>How reports call it: "OPD", "SKPD", "Dinas".</summary>
    public required string SebutanInstansi { get; set; }

    /// <summary>How it calls its performance report: "LKIP", "LKjIP", "LKj".</summary>
    public required string SebutanDokumen { get; set; }

    /// <summary>Office of its head: "Kepala Dinas … Kota …".</summary>
    public required string JabatanKepala { get; set; }

    /// <summary>Regulation that sets its organisation, as cited.</summary>
    public required string DasarPembentukan { get; set; }

    /// <summary>Place printed before dates of letters: "Banjarbaru".</summary>
    public required string TempatTandaTangan { get; set; }

    /// <summary>Name of the shipped outline its yearly report follows; empty for the standard one.</summary>
    public string SistematikaTahunan { get; set; } = "";

    /// <summary>The same for reports of a triwulan or semester.</summary>
    public string SistematikaBerkala { get; set; } = "";

    public int Versi { get; set; } = 1;
}
