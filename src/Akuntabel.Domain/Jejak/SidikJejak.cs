using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.Domain.Jejak;

/// <summary>The hashes of the audit trail: SHA-256, lower-case hex of 64 characters.</summary>
public static class SidikJejak
{
    private static readonly UTF8Encoding Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Hash of an entry over all its stored fields but <see cref="EntriJejak.Hash"/> itself.</summary>
    public static string Entri(EntriJejak entri) =>
        Teks(
            JsonKanonik.Tulis(
                new
                {
                    entri.RantaiId,
                    entri.Nomor,
                    entri.Waktu,
                    entri.Pelaku,
                    entri.Tindakan,
                    entri.Objek,
                    entri.Lama,
                    entri.Baru,
                    entri.Alasan,
                    entri.JumlahBaris,
                    entri.AkarMerkle,
                    entri.HashSebelum,
                }
            )
        );

    /// <summary>Hash of a text in UTF-8.</summary>
    public static string Teks(string teks) => Hex(SHA256.HashData(Ketat.GetBytes(teks)));

    /// <summary>Stand-in for a personal text: HMAC under the row's salt, meaningless once the salt is gone.</summary>
    public static string Tersamar(string rahasia, string garamHex) =>
        "hmac:" + Hex(HMACSHA256.HashData(Convert.FromHexString(garamHex), Ketat.GetBytes(rahasia)));

    /// <summary>
    /// Merkle root over the canonical JSON of a batch's rows, independent of their order; empty for no rows.
    /// Leaves and inner nodes are prefixed differently, so that one cannot pose as the other.
    /// </summary>
    public static string AkarMerkle(IEnumerable<string> baris)
    {
        var lapis = baris.Select(b => SHA256.HashData([0, .. Ketat.GetBytes(b)])).ToList();
        if (lapis.Count == 0)
        {
            return "";
        }

        lapis.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        while (lapis.Count > 1)
        {
            lapis = [.. lapis.Chunk(2).Select(p => p.Length == 2 ? SHA256.HashData([1, .. p[0], .. p[1]]) : p[0])];
        }

        return Hex(lapis[0]);
    }

    private static string Hex(byte[] isi) => Convert.ToHexStringLower(isi);
}
