using System.Reflection;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Data;

/// <summary>What follows from an entity's scope: owner's foreign key, query filter, concurrency token.</summary>
internal static class AturanLingkup
{
    private static readonly MethodInfo UntukPemda = Metode(nameof(SaringPemda));
    private static readonly MethodInfo UntukInstansi = Metode(nameof(SaringInstansi));

    public static void Terapkan(ModelBuilder mb, AkuntabelDbContext db)
    {
        foreach (var jenis in mb.Model.GetEntityTypes().Select(e => e.ClrType).ToList())
        {
            if (typeof(IBerlingkupPerangkatDaerah).IsAssignableFrom(jenis))
            {
                UntukInstansi.MakeGenericMethod(jenis).Invoke(null, [mb, db]);
            }
            else if (typeof(IBerlingkupPemda).IsAssignableFrom(jenis))
            {
                UntukPemda.MakeGenericMethod(jenis).Invoke(null, [mb, db]);
            }

            if (typeof(IBerversi).IsAssignableFrom(jenis))
            {
                mb.Entity(jenis).Property(nameof(IBerversi.Versi)).IsConcurrencyToken();
            }
        }
    }

    // A null parameter is folded away when the SQL is made, so a chosen scope leaves plain equalities that use the indexes.
    private static void SaringPemda<T>(ModelBuilder mb, AkuntabelDbContext db)
        where T : class, IBerlingkupPemda
    {
        var b = mb.Entity<T>();
        b.HasOne<Pemda>().WithMany().HasForeignKey(nameof(IBerlingkupPemda.PemdaId));
        b.HasQueryFilter(e => db.PemdaAktif == null || e.PemdaId == db.PemdaAktif);
    }

    private static void SaringInstansi<T>(ModelBuilder mb, AkuntabelDbContext db)
        where T : class, IBerlingkupPerangkatDaerah
    {
        var b = mb.Entity<T>();
        b.HasOne<PerangkatDaerah>()
            .WithMany()
            .HasForeignKey(nameof(IBerlingkupPemda.PemdaId), nameof(IBerlingkupPerangkatDaerah.PerangkatDaerahId));
        b.HasQueryFilter(e =>
            (db.PemdaAktif == null || e.PemdaId == db.PemdaAktif)
            && (db.PerangkatDaerahAktif == null || e.PerangkatDaerahId == db.PerangkatDaerahAktif)
        );
    }

    private static MethodInfo Metode(string nama) =>
        typeof(AturanLingkup).GetMethod(nama, BindingFlags.Static | BindingFlags.NonPublic)!;
}
