using System.Collections;
using Akuntabel.Domain.Jejak;
using Akuntabel.TestData;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Data;

/// <summary>Every entity, filled with generated values, comes back from the database as it went in.</summary>
public sealed class PemetaanTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite, 1)]
    [InlineData(JenisUji.Sqlite, 2)]
    [InlineData(JenisUji.Sqlite, 3)]
    [InlineData(JenisUji.Postgres, 1)]
    [InlineData(JenisUji.Postgres, 2)]
    [InlineData(JenisUji.Postgres, 3)]
    public async Task Every_entity_comes_back_as_it_went_in(JenisUji jenis, int benih)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        Dictionary<Type, object> baris;
        await using (var tulis = uji.SesiInstalasi())
        {
            baris = SatuDariSetiap(tulis.Db.Model, new PCG((uint)benih));
            tulis.Db.AddRange(baris.Values);
            await tulis.Db.SaveChangesAsync(Batal);
        }

        await using var baca = uji.SesiInstalasi();
        foreach (var (entitas, asal) in baris)
        {
            var kunci = baca.Db.Model.FindEntityType(entitas)!.FindPrimaryKey()!.Properties;
            var kembali = await baca.Db.FindAsync(entitas, [.. kunci.Select(k => k.PropertyInfo!.GetValue(asal))], Batal);
            kembali.ShouldNotBeNull(entitas.Name);
            foreach (var sifat in PengisiAcak.Dapat(entitas))
            {
                Bentuk(sifat.GetValue(kembali)).ShouldBe(Bentuk(sifat.GetValue(asal)), $"{entitas.Name}.{sifat.Name}");
            }
        }
    }

    /// <summary>One row of every entity type, each foreign key pointing at the row of its principal.</summary>
    private static Dictionary<Type, object> SatuDariSetiap(IModel model, PCG pcg)
    {
        var baris = model.GetEntityTypes().ToDictionary(e => e.ClrType, e => PengisiAcak.Buat(e.ClrType, pcg));
        bool berubah;
        do
        {
            berubah = false;
            foreach (var acuan in model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()))
            {
                var (anak, induk) = (baris[acuan.DeclaringEntityType.ClrType], baris[acuan.PrincipalEntityType.ClrType]);
                foreach (var (kolom, kunci) in acuan.Properties.Zip(acuan.PrincipalKey.Properties))
                {
                    var seharusnya =
                        ReferenceEquals(anak, induk) && kolom.IsNullable ? null : kunci.PropertyInfo!.GetValue(induk);
                    if (!Equals(kolom.PropertyInfo!.GetValue(anak), seharusnya))
                    {
                        kolom.PropertyInfo.SetValue(anak, seharusnya);
                        berubah = true;
                    }
                }
            }
        } while (berubah);
        return baris;
    }

    /// <summary>Lists compare by content, instants with their kind, everything else by its own equality.</summary>
    private static object? Bentuk(object? nilai) =>
        nilai switch
        {
            DateTime w => $"{w.Kind} {w.Ticks}",
            IEnumerable and not string => JsonKanonik.Tulis(nilai),
            _ => nilai,
        };

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Each_save_counts_up_Versi_and_an_older_one_is_a_conflict(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await using var satu = uji.SesiInstalasi();
        satu.Db.Add(Contoh.Pemda(1));
        await satu.Db.SaveChangesAsync(Batal);

        await using var dua = uji.SesiInstalasi();
        var milikDua = await dua.Db.Pemda.SingleAsync(Batal);
        var milikSatu = await satu.Db.Pemda.SingleAsync(Batal);
        milikSatu.Nama = "Kota Satu";
        await satu.Db.SaveChangesAsync(Batal);
        milikSatu.Versi.ShouldBe(2);

        milikDua.Nama = "Kota Dua";
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => dua.Db.SaveChangesAsync(Batal));
    }
}
