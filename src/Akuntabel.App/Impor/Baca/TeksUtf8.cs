using System.Text;
using System.Text.Unicode;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Baca;

/// <summary>Whether bytes are UTF-8 text at all.</summary>
internal static class TeksUtf8
{
    private static ReadOnlySpan<byte> Tanda => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> TanpaTanda(ReadOnlyMemory<byte> isi) => isi.Span.StartsWith(Tanda) ? isi[3..] : isi;

    /// <summary>What is wrong, or null.</summary>
    public static MasalahImpor? Periksa(ReadOnlySpan<byte> isi)
    {
        if (isi.Length == 0 || TanpaIsi(isi))
        {
            return new("", "Berkas kosong.");
        }

        if (isi is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new("", "Berkas tersimpan sebagai UTF-16. Simpan ulang sebagai UTF-8.");
        }

        if (Utf8.IsValid(isi))
        {
            return null;
        }

        var (baris, kolom) = TempatRusak(isi);
        return new(
            $"baris {CetakAngka.Seperlunya(baris)}, kolom {CetakAngka.Seperlunya(kolom)}",
            "Pengodean berkas bukan UTF-8. Simpan ulang sebagai UTF-8."
        );
    }

    private static bool TanpaIsi(ReadOnlySpan<byte> isi) => !isi.ContainsAnyExcept(" \t\r\n\uFEFF"u8);

    private static (int Baris, int Kolom) TempatRusak(ReadOnlySpan<byte> isi)
    {
        var (baris, kolom) = (1, 1);
        while (Rune.DecodeFromUtf8(isi, out var huruf, out var panjang) == System.Buffers.OperationStatus.Done)
        {
            (baris, kolom) = huruf.Value == '\n' ? (baris + 1, 1) : (baris, kolom + 1);
            isi = isi[panjang..];
        }

        return (baris, kolom);
    }
}
