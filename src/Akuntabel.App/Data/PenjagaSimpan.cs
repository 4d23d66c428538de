using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Akuntabel.App.Data;

/// <summary>Stands before every save: refuses rows of another scope and changed audit entries, counts up Versi.</summary>
internal static class PenjagaSimpan
{
    public static void Periksa(ChangeTracker pelacak, ILingkupAktif lingkup)
    {
        foreach (var baris in pelacak.Entries())
        {
            if (baris.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            {
                continue;
            }

            PeriksaLingkup(baris.Entity, lingkup);
            if (baris.Entity is EntriJejak && baris.State != EntityState.Added)
            {
                throw new InvalidOperationException("An audit entry is never changed or deleted.");
            }

            if (baris is { State: EntityState.Modified, Entity: IBerversi berversi })
            {
                berversi.Versi = checked((int)baris.Property(nameof(IBerversi.Versi)).OriginalValue! + 1);
            }
        }
    }

    private static void PeriksaLingkup(object baris, ILingkupAktif lingkup)
    {
        var sah =
            (baris is not IBerlingkupPemda p || lingkup.PemdaId is null || lingkup.PemdaId == p.PemdaId)
            && (
                baris is not IBerlingkupPerangkatDaerah d
                || lingkup.PerangkatDaerahId is null
                || lingkup.PerangkatDaerahId == d.PerangkatDaerahId
            );
        if (!sah)
        {
            throw new LingkupDilanggarException($"A {baris.GetType().Name} of another scope cannot be saved.");
        }
    }
}
