using System.Data.Common;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Data;

/// <summary>Compares the tables with the program. Refused: a database newer than the program, one that cannot be opened.</summary>
public sealed class PeriksaVersiBasisData(AkuntabelDbContext db, IPenyediaBasisData penyedia)
{
    public async Task<Hasil<KeadaanBasisData>> JalankanAsync(CancellationToken batal)
    {
        try
        {
            var dikenal = db.Database.GetMigrations().ToList();
            var terpasang = (await db.Database.GetAppliedMigrationsAsync(batal)).ToList();
            if (terpasang.Except(dikenal, StringComparer.Ordinal).LastOrDefault() is { } asing)
            {
                return new BasisDataLebihBaru(asing);
            }

            return terpasang.Count == 0 ? KeadaanBasisData.Kosong
                : terpasang.Count < dikenal.Count ? KeadaanBasisData.PerluMigrasi
                : KeadaanBasisData.Sesuai;
        }
        catch (DbException galat)
        {
            return penyedia.Terjemahkan(galat) ?? new BasisDataTidakTerbuka(galat.Message);
        }
    }
}
