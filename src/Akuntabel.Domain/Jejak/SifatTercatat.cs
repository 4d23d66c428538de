using System.Collections.Concurrent;
using System.Reflection;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>A property as the audit trail writes it; the stored twin of a Nilai is left out.</summary>
internal sealed record SifatTercatat(string Nama, bool Pribadi, Func<object, object?> Ambil)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<SifatTercatat>> Ingatan = new();

    /// <summary>Public properties of <paramref name="jenis"/> in canonical order.</summary>
    public static IReadOnlyList<SifatTercatat> Dari(Type jenis) => Ingatan.GetOrAdd(jenis, Susun);

    private static IReadOnlyList<SifatTercatat> Susun(Type jenis) =>
        [
            .. jenis
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(s => s.GetIndexParameters().Length == 0 && s.PropertyType != typeof(NilaiTersimpan))
                .OrderBy(s => s.Name, StringComparer.Ordinal)
                .Select(s => new SifatTercatat(s.Name, s.IsDefined(typeof(DataPribadiAttribute)), s.GetValue)),
        ];
}
