using System.Linq.Expressions;
using System.Text.Json.Serialization.Metadata;
using Akuntabel.App.Data.Konversi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Akuntabel.App.Data.Pemetaan;

/// <summary>Short forms the mappings share.</summary>
internal static class CaraPetakan
{
    /// <summary>Key (PemdaId, Id).</summary>
    public static void BerkunciId<T>(this EntityTypeBuilder<T> b)
        where T : class, IBerlingkupPemda => b.HasKey(nameof(IBerlingkupPemda.PemdaId), "Id");

    /// <summary>Foreign key (PemdaId, <paramref name="kolom"/>), so that a row of another region cannot be named.</summary>
    public static void Mengacu<T, TInduk>(this EntityTypeBuilder<T> b, string kolom)
        where T : class, IBerlingkupPemda
        where TInduk : class, IBerlingkupPemda =>
        b.HasOne<TInduk>().WithMany().HasForeignKey(nameof(IBerlingkupPemda.PemdaId), kolom);

    /// <summary>Unique over (PemdaId, PerangkatDaerahId, <paramref name="kolom"/>…).</summary>
    public static IndexBuilder UnikDiInstansi<T>(this EntityTypeBuilder<T> b, params string[] kolom)
        where T : class, IBerlingkupPerangkatDaerah =>
        b.HasIndex([nameof(IBerlingkupPemda.PemdaId), nameof(IBerlingkupPerangkatDaerah.PerangkatDaerahId), .. kolom]).IsUnique();

    /// <summary>Unique over (PemdaId, <paramref name="kolom"/>…).</summary>
    public static IndexBuilder UnikDiPemda<T>(this EntityTypeBuilder<T> b, params string[] kolom)
        where T : class, IBerlingkupPemda => b.HasIndex([nameof(IBerlingkupPemda.PemdaId), .. kolom]).IsUnique();

    /// <summary>A list stored inside the row.</summary>
    public static void DaftarDalamBaris<T, TIsi>(
        this EntityTypeBuilder<T> b,
        Expression<Func<T, List<TIsi>>> sifat,
        JsonTypeInfo<List<TIsi>> bentuk
    )
        where T : class => b.Property(sifat).HasConversion(new KonversiJson<TIsi>(bentuk), new PembandingJson<TIsi>(bentuk));
}
