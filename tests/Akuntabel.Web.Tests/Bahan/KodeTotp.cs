using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>An authenticator app (RFC 6238).</summary>
internal static class KodeTotp
{
    /// <summary>The code of now, or of <paramref name="geser"/> steps of 30 seconds away.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 asks for HMAC-SHA1")]
    public static string Buat(string kunci, int geser = 0)
    {
        Span<byte> langkah = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(langkah, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + geser);
        var sidik = HMACSHA1.HashData(Base32(kunci), langkah);
        var angka = BinaryPrimitives.ReadInt32BigEndian(sidik.AsSpan(sidik[^1] & 15, 4)) & int.MaxValue;
        return (angka % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string teks)
    {
        var (hasil, penampung, bit) = (new List<byte>(), 0, 0);
        foreach (var huruf in teks.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())
        {
            penampung = ((penampung << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(huruf, StringComparison.Ordinal)) & 0xFFFF;
            bit += 5;
            if (bit >= 8)
            {
                bit -= 8;
                hasil.Add((byte)((penampung >> bit) & 0xFF));
            }
        }

        return [.. hasil];
    }
}
