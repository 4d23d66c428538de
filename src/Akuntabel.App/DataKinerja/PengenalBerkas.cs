using System.IO.Compression;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.DataKinerja;

/// <summary>Tells the kind of a file by its content and refuses what is none of the kinds kept or is not safe to keep.</summary>
public static class PengenalBerkas
{
    private const int PanjangAwal = 32;
    private const int EkorPdf = 4096;

    /// <summary>The kind of a seekable stream, which is left at its end.</summary>
    public static Hasil<JenisBerkas> Kenali(Stream isi)
    {
        Span<byte> awal = stackalloc byte[PanjangAwal];
        isi.Position = 0;
        var dibaca = isi.ReadAtLeast(awal, PanjangAwal, throwOnEndOfStream: false);
        ReadOnlySpan<byte> kepala = awal[..dibaca];
        return kepala.StartsWith("%PDF-"u8) ? Pdf(isi)
            : kepala.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? JenisBerkas.Jpeg
            : kepala.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? JenisBerkas.Png
            : Heic(kepala) ? JenisBerkas.Heic
            : kepala.StartsWith("PK\u0003\u0004"u8) ? Kantor(isi)
            : new JenisBerkasDitolak();
    }

    /// <summary>A PDF ends with its mark; one cut short while sending does not.</summary>
    private static Hasil<JenisBerkas> Pdf(Stream isi)
    {
        var ekor = new byte[Math.Min(EkorPdf, isi.Length)];
        isi.Position = isi.Length - ekor.Length;
        isi.ReadExactly(ekor);
        return ekor.AsSpan().IndexOf("%%EOF"u8) >= 0 ? JenisBerkas.Pdf : new IsiBerkasTidakAman("PDF-nya terpotong atau rusak");
    }

    private static bool Heic(ReadOnlySpan<byte> kepala) =>
        kepala.Length >= 12
        && kepala[4..8].SequenceEqual("ftyp"u8)
        && (
            kepala[8..12].SequenceEqual("heic"u8)
            || kepala[8..12].SequenceEqual("heix"u8)
            || kepala[8..12].SequenceEqual("mif1"u8)
            || kepala[8..12].SequenceEqual("heim"u8)
        );

    private static Hasil<JenisBerkas> Kantor(Stream isi)
    {
        try
        {
            isi.Position = 0;
            using var arsip = new ZipArchive(isi, ZipArchiveMode.Read, leaveOpen: true);
            return PenjagaZip.Periksa(arsip) is { } sebab ? new IsiBerkasTidakAman(sebab) : Jenis(arsip);
        }
        catch (InvalidDataException)
        {
            return new IsiBerkasTidakAman("isinya rusak dan tidak dapat dibaca");
        }
    }

    private static Hasil<JenisBerkas> Jenis(ZipArchive arsip)
    {
        if (arsip.GetEntry("mimetype") is { Length: < 100 } jenis)
        {
            using var pembaca = new StreamReader(jenis.Open());
            return pembaca.ReadToEnd().Trim() switch
            {
                "application/vnd.oasis.opendocument.text" => JenisBerkas.Odt,
                "application/vnd.oasis.opendocument.spreadsheet" => JenisBerkas.Ods,
                _ => new JenisBerkasDitolak(),
            };
        }

        return arsip.GetEntry("[Content_Types].xml") is null ? new JenisBerkasDitolak()
            : arsip.GetEntry("word/document.xml") is not null ? JenisBerkas.Docx
            : arsip.GetEntry("xl/workbook.xml") is not null ? JenisBerkas.Xlsx
            : new JenisBerkasDitolak();
    }
}
