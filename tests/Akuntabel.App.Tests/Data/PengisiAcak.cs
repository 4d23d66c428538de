using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using CsCheck;

namespace Akuntabel.App.Tests.Data;

/// <summary>Fills every property of an entity with generated values of its type; a type it does not know fails the test.</summary>
internal static class PengisiAcak
{
    private static readonly Gen<string> Teks = Gen.String[
        Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['¡', 'ÿ'], Gen.Char['Ā', 'ſ']),
        1,
        30
    ];
    private static readonly Gen<decimal> Desimal = Gen.Select(
            Gen.Long[-99_999_999_999_999_999, 99_999_999_999_999_999],
            Gen.Int[0, 10]
        )
        .Select((angka, skala) => angka / (decimal)Math.Pow(10, skala));
    private static readonly Gen<Periode> Waktu = Gen.Select(Gen.Int[1945, 2100], Gen.Int[0, 3])
        .SelectMany(
            (tahun, jenis) =>
                jenis switch
                {
                    0 => Gen.Const(Periode.Tahunan(tahun)),
                    1 => Gen.Int[1, 2].Select(n => Periode.Semester(tahun, n)),
                    2 => Gen.Int[1, 4].Select(n => Periode.Triwulan(tahun, n)),
                    _ => Gen.Int[1, 12].Select(n => Periode.Bulan(tahun, n)),
                }
        );
    private static readonly Gen<TanggalSurat> Surat = Gen.Select(
            Gen.Date[new DateTime(1945, 1, 1), new DateTime(2100, 1, 1)],
            Gen.Bool
        )
        .Select((h, sebulan) => sebulan ? TanggalSurat.DariBulan(h.Year, h.Month) : TanggalSurat.Dari(DateOnly.FromDateTime(h)));
    private static readonly Gen<Nilai> NilaiAcak = Gen.OneOf(
        Desimal.Select(Nilai.Dari),
        Gen.Select(Teks, Teks).Select((s, k) => (Nilai)new Nilai.Huruf(s, k)),
        Gen.Enum<AlasanKosong>().Select(Nilai.Tanpa)
    );

    /// <summary>A new object of <paramref name="jenis"/> with every settable property filled; a nullable one is null now and then.</summary>
    public static object Buat(Type jenis, PCG pcg)
    {
        var hasil = RuntimeHelpers.GetUninitializedObject(jenis);
        foreach (var sifat in Dapat(jenis))
        {
            var kosong = new NullabilityInfoContext().Create(sifat).ReadState == NullabilityState.Nullable && pcg.Next() % 4 == 0;
            sifat.SetValue(hasil, kosong ? null : Nilainya(sifat.PropertyType, pcg));
        }

        return hasil;
    }

    /// <summary>The properties that are stored.</summary>
    public static IEnumerable<PropertyInfo> Dapat(Type jenis) =>
        jenis
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(s => s.CanWrite && s.PropertyType != typeof(NilaiTersimpan));

    private static object Nilainya(Type jenis, PCG pcg)
    {
        jenis = Nullable.GetUnderlyingType(jenis) ?? jenis;
        return jenis switch
        {
            _ when jenis == typeof(string) => Satu(Teks, pcg),
            _ when jenis == typeof(int) => Satu(Gen.Int[1, int.MaxValue], pcg),
            _ when jenis == typeof(long) => Satu(Gen.Long, pcg),
            _ when jenis == typeof(bool) => Satu(Gen.Bool, pcg),
            _ when jenis == typeof(Guid) => Satu(Gen.Guid, pcg),
            _ when jenis == typeof(decimal) => Satu(Desimal, pcg),
            _ when jenis == typeof(DateOnly) => DateOnly.FromDateTime(
                Satu(Gen.Date[new DateTime(1945, 1, 1), new DateTime(2100, 1, 1)], pcg)
            ),
            _ when jenis == typeof(DateTime) => new DateTime(
                Satu(Gen.Long[0, 3_000_000_000_000], pcg) * TimeSpan.TicksPerMillisecond,
                DateTimeKind.Utc
            ),
            _ when jenis == typeof(Periode) => Satu(Waktu, pcg),
            _ when jenis == typeof(TanggalSurat) => Satu(Surat, pcg),
            _ when jenis == typeof(Rupiah) => new Rupiah(Satu(Gen.Long, pcg)),
            _ when jenis == typeof(Nilai) => Satu(NilaiAcak, pcg),
            _ when jenis == typeof(Satuan) => new Satuan(Satu(Teks, pcg), Satu(Gen.Int[0, 10], pcg), Satu(Teks, pcg)),
            _ when jenis == typeof(Polaritas) => Polaritas.Rentang(Satu(Gen.Int[-9, 0], pcg), Satu(Gen.Int[1, 9], pcg)),
            _ when jenis.IsEnum => Enum.GetValues(jenis).GetValue((int)(pcg.Next() % Enum.GetValues(jenis).Length))!,
            _ when jenis.IsGenericType && jenis.IsAssignableTo(typeof(IEnumerable)) => Daftar(
                jenis.GetGenericArguments()[0],
                pcg
            ),
            _ when jenis.Namespace!.StartsWith("Akuntabel.Domain", StringComparison.Ordinal) => Buat(jenis, pcg),
            _ => throw new InvalidOperationException($"Tell {nameof(PengisiAcak)} how to make a {jenis}."),
        };
    }

    private static object Daftar(Type isi, PCG pcg)
    {
        var daftar = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(isi))!;
        for (var i = pcg.Next() % 4; i > 0; i--)
        {
            daftar.Add(Nilainya(isi, pcg));
        }

        return daftar;
    }

    private static T Satu<T>(Gen<T> gen, PCG pcg) => gen.Generate(pcg, null, out _);
}
