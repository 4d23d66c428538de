using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Which unit of the agency enters an indicator's figures: the one its penanggung jawab names.</summary>
public static class UnitPenanggungJawab
{
    /// <summary>The unit, or null when the penanggung jawab names none of the agency: then the agency as a whole answers for it.</summary>
    public static Unit? Cari(Indikator indikator, IReadOnlyList<Unit> unit)
    {
        var nama = Pokok(indikator.PenanggungJawab);
        return nama.Length == 0 ? null : unit.FirstOrDefault(u => Pokok(u.Nama) == nama);
    }

    /// <summary>The unit and the units above it, nearest first; empty for null.</summary>
    public static IReadOnlyList<Guid> Jalur(Unit? unit, IReadOnlyList<Unit> semua)
    {
        var jalur = new List<Guid>();
        for (
            var kini = unit;
            kini is not null && !jalur.Contains(kini.Id);
            kini = semua.FirstOrDefault(u => u.Id == kini.IndukId)
        )
        {
            jalur.Add(kini.Id);
        }

        return jalur;
    }

    /// <summary>Letters and digits only, lower case: "Sub Bagian" and "Subbagian" are one.</summary>
    private static string Pokok(string nama) => string.Concat(nama.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
