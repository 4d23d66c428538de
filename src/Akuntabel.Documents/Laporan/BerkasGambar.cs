using System.Buffers.Binary;

namespace Akuntabel.Documents.Laporan;

/// <summary>A picture given to a document: PNG or JPEG, with its size in dots.</summary>
/// <param name="Isi">Its bytes, as given.</param>
/// <param name="Ekstensi">"png" or "jpeg".</param>
/// <param name="Lebar">Width in dots, above 0.</param>
/// <param name="Tinggi">Height in dots, above 0.</param>
public sealed record BerkasGambar(byte[] Isi, string Ekstensi, int Lebar, int Tinggi)
{
    public string JenisMedia => "image/" + Ekstensi;

    /// <summary>Recognises the picture by its bytes; null when it is neither PNG nor JPEG, or damaged.</summary>
    public static BerkasGambar? Baca(byte[] isi)
    {
        ReadOnlySpan<byte> png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        if (isi.Length > 24 && isi.AsSpan(0, 8).SequenceEqual(png))
        {
            return Sah(
                isi,
                "png",
                BinaryPrimitives.ReadInt32BigEndian(isi.AsSpan(16)),
                BinaryPrimitives.ReadInt32BigEndian(isi.AsSpan(20))
            );
        }

        return isi.Length > 4 && isi[0] == 0xFF && isi[1] == 0xD8 ? Jpeg(isi) : null;
    }

    private static BerkasGambar? Jpeg(byte[] isi)
    {
        for (var i = 2; i + 9 < isi.Length && isi[i] == 0xFF; )
        {
            // Frame headers C0–CF hold the size, save for the tables C4, C8 and CC.
            if (isi[i + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Sah(
                    isi,
                    "jpeg",
                    BinaryPrimitives.ReadUInt16BigEndian(isi.AsSpan(i + 7)),
                    BinaryPrimitives.ReadUInt16BigEndian(isi.AsSpan(i + 5))
                );
            }

            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(isi.AsSpan(i + 2));
        }

        return null;
    }

    private static BerkasGambar? Sah(byte[] isi, string ekstensi, int lebar, int tinggi) =>
        lebar is > 0 and < 20_000 && tinggi is > 0 and < 20_000 ? new BerkasGambar(isi, ekstensi, lebar, tinggi) : null;
}
