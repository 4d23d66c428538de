using CsCheck;

namespace Akuntabel.Domain.Tests.Bahan;

/// <summary>Random choices for properties.</summary>
internal static class Acak
{
    public static Gen<T> SalahSatu<T>(params T[] pilihan) => Gen.Int[0, pilihan.Length - 1].Select(i => pilihan[i]);
}
