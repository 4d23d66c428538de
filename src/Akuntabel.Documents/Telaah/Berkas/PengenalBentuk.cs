using System.Text;

namespace Akuntabel.Documents.Telaah;

/// <summary>Tells the form of a file by its first bytes, never by its name.</summary>
internal static class PengenalBentuk
{
    private const int Awal = 1024;
    private static readonly byte[] BagianTerkunci = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static BentukBerkas Kenali(ReadOnlySpan<byte> isi)
    {
        if (isi.StartsWith("PK\x03\x04"u8) || isi.StartsWith("PK\x05\x06"u8))
        {
            return BentukBerkas.Paket;
        }

        if (isi.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
        {
            // Both stand in the same kind of container; a locked package is a stream of that name in it.
            return isi.IndexOf(BagianTerkunci) >= 0 ? BentukBerkas.OfficeTerkunci : BentukBerkas.OfficeLama;
        }

        var depan = isi[..Math.Min(isi.Length, Awal)];
        if (depan.IndexOf("%PDF-"u8) >= 0)
        {
            return BentukBerkas.Pdf;
        }

        if (Gambar(isi))
        {
            return BentukBerkas.Gambar;
        }

        var teks = TeksBerkas.Baca(depan).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (teks.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            return BentukBerkas.Rtf;
        }

        if (Html(teks))
        {
            return BentukBerkas.Html;
        }

        return TeksBerkas.Biner(depan) ? BentukBerkas.Lain : BentukBerkas.Teks;
    }

    private static bool Gambar(ReadOnlySpan<byte> isi) =>
        isi.StartsWith(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' })
        || isi.StartsWith(new byte[] { 0xFF, 0xD8, 0xFF })
        || isi.StartsWith("II*\0"u8)
        || isi.StartsWith("MM\0*"u8)
        || isi.StartsWith("GIF8"u8);

    private static bool Html(string teks) =>
        teks.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || teks.StartsWith('<')
            && (
                teks.Contains("<html", StringComparison.OrdinalIgnoreCase)
                || teks.Contains("<body", StringComparison.OrdinalIgnoreCase)
                || teks.Contains("<table", StringComparison.OrdinalIgnoreCase)
                || teks.Contains("<head", StringComparison.OrdinalIgnoreCase)
            );
}
