using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Akses;

/// <summary>An assignment as the audit trail keeps it.</summary>
public sealed record KeadaanPenugasan(
    string NamaAkun,
    Peran Peran,
    int? PemdaId,
    Guid? PerangkatDaerahId,
    Guid? UnitId,
    StatusJabatan Status,
    DateOnly Sejak,
    DateOnly? Sampai
)
{
    public static KeadaanPenugasan Dari(string namaAkun, Penugasan p) =>
        new(namaAkun, p.Peran, p.PemdaId, p.PerangkatDaerahId, p.UnitId, p.Status, p.Sejak, p.Sampai);
}
