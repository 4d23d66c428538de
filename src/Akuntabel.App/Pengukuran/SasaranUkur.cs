using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>An indicator's figures as the object of an act: they belong to the unit that answers for them.</summary>
public static class SasaranUkur
{
    /// <param name="instansi">The agency.</param>
    /// <param name="semua">All its units.</param>
    /// <param name="unit">The unit that answers, or null for the agency as a whole.</param>
    public static SasaranAkses Dari(InstansiTerdaftar instansi, IReadOnlyList<Unit> semua, Unit? unit) =>
        SasaranAkses.Unit(instansi.PemdaId, instansi.PerangkatDaerahId, UnitPenanggungJawab.Jalur(unit, semua));
}
