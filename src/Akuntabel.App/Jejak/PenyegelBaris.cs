using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Akuntabel.App.Jejak;

/// <summary>Writes a row as the text its seal is made of: the same for a row being saved and for one read back.</summary>
internal static class PenyegelBaris
{
    private const char AkhirKolom = '\u001f';
    private const char Sama = '\u001e';

    /// <summary>The trail itself (it has its own chain), salts that are erased on purpose, and the job queue, which holds no facts.</summary>
    private static readonly HashSet<Type> TanpaSegel =
    [
        typeof(EntriJejak),
        typeof(KepalaRantai),
        typeof(SegelTabel),
        typeof(GaramPribadi),
        typeof(Pekerjaan),
        typeof(HasilPekerjaan),
    ];

    private static readonly ConditionalWeakTable<IEntityType, IProperty[]> Kolom = [];

    public static bool Disegel(Type jenis) => !TanpaSegel.Contains(jenis);

    /// <summary>The chain and table a row is sealed in.</summary>
    public static (string Rantai, string Tabel) Letak(EntityEntry baris) =>
        (
            baris.Entity is IBerlingkupPerangkatDaerah milik ? RantaiJejak.Milik(milik.PerangkatDaerahId) : RantaiJejak.Instalasi,
            baris.Metadata.GetTableName()!
        );

    /// <summary>The seal of the row with these values, its own or those it was read with.</summary>
    public static HitunganSegel Hitung(EntityEntry baris, PropertyValues nilai)
    {
        var teks = new StringBuilder(256).Append(baris.Metadata.GetTableName()).Append(AkhirKolom);
        foreach (var kolom in Kolom.GetValue(baris.Metadata, Urutkan))
        {
            teks.Append(kolom.GetColumnName()).Append(Sama).Append(Tulis(kolom, nilai[kolom])).Append(AkhirKolom);
        }

        return HitunganSegel.Baris(teks.ToString());
    }

    private static IProperty[] Urutkan(IEntityType jenis) =>
        [.. jenis.GetFlattenedProperties().OrderBy(k => k.GetColumnName(), StringComparer.Ordinal)];

    /// <summary>What both databases give back unchanged: instants to the microsecond, decimals to ten places without trailing zeros.</summary>
    private static string Tulis(IProperty kolom, object? nilai)
    {
        var tersimpan = kolom.GetTypeMapping().Converter is { } ubah && nilai is not null ? ubah.ConvertToProvider(nilai) : nilai;
        return tersimpan switch
        {
            null => "\u2205",
            string teks => teks,
            decimal angka => decimal.Round(angka, 10, MidpointRounding.AwayFromZero)
                .ToString("0.##########", CultureInfo.InvariantCulture),
            DateTime waktu => (waktu.Ticks / 10).ToString(CultureInfo.InvariantCulture),
            byte[] bita => Convert.ToHexStringLower(bita),
            IFormattable lain => lain.ToString(lain is DateOnly ? "O" : null, CultureInfo.InvariantCulture),
            _ => tersimpan.ToString()!,
        };
    }
}
