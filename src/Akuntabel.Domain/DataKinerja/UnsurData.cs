using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>A component that formulas use or tables print: "koperasi aktif", "penganggur". Up to two dimensions.</summary>
public sealed class UnsurData : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Stable code used in formulas, <c>[a-z][a-z0-9_]*</c>, unique in the agency.</summary>
    public required string Kode { get; set; }

    public required string Nama { get; set; }

    public required Satuan Satuan { get; set; }

    /// <summary>Accumulation sits on the component; percentages are formed from accumulated components.</summary>
    public required CaraHimpun CaraHimpun { get; set; }

    /// <summary>Register, unit or body the figures come from.</summary>
    public required string Sumber { get; set; }

    /// <summary>None, one or two.</summary>
    public List<DimensiUnsur> Dimensi { get; set; } = [];

    /// <summary>Heading it is listed under, such as "Keragaan koperasi"; empty for none.</summary>
    public required string Kelompok { get; set; }

    public required int Urutan { get; set; }

    public int Versi { get; set; } = 1;
}
