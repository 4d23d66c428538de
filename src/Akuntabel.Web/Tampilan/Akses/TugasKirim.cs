using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;

namespace Akuntabel.Web.Tampilan;

/// <summary>An assignment as a form sends it; what cannot be read is null.</summary>
public sealed class TugasKirim
{
    public Peran? Peran { get; set; }

    /// <summary>Code of a <see cref="PilihanLingkup"/>.</summary>
    public string? Lingkup { get; set; }

    public StatusJabatan? Status { get; set; }

    public DateOnly? Sejak { get; set; }

    public DateOnly? Sampai { get; set; }
}
