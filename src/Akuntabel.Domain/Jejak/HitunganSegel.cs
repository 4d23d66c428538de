using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.Domain.Jejak;

/// <summary>A number of rows and the sum of their hashes; order does not matter, and what was added can be taken away again.</summary>
/// <param name="Jumlah">Rows, negative when more were taken away than added.</param>
/// <param name="Nilai">Sum of SHA-256 modulo 2^256.</param>
public readonly record struct HitunganSegel(long Jumlah, BigInteger Nilai)
{
    private static readonly BigInteger Batas = BigInteger.One << 256;

    /// <summary>No rows.</summary>
    public static HitunganSegel Kosong { get; } = new(0, BigInteger.Zero);

    /// <summary>The seal of one row, written as text that names its table and every column.</summary>
    public static HitunganSegel Baris(string teks) =>
        new(1, new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(teks)), isUnsigned: true, isBigEndian: true));

    /// <summary>What is stored, read back.</summary>
    public static HitunganSegel Dari(SegelTabel segel) =>
        new(segel.Jumlah, BigInteger.Parse("0" + segel.Nilai, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    /// <summary>The sum as it is stored.</summary>
    public string Hex
    {
        get
        {
            var bita = Nilai.ToByteArray(isUnsigned: true, isBigEndian: true);
            return Convert.ToHexStringLower(bita).PadLeft(64, '0');
        }
    }

    public static HitunganSegel operator +(HitunganSegel kiri, HitunganSegel kanan) =>
        new(kiri.Jumlah + kanan.Jumlah, (kiri.Nilai + kanan.Nilai) % Batas);

    public static HitunganSegel operator -(HitunganSegel kiri, HitunganSegel kanan) =>
        new(kiri.Jumlah - kanan.Jumlah, (kiri.Nilai - kanan.Nilai + Batas) % Batas);
}
