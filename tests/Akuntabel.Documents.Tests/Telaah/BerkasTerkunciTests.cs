using System.Buffers.Binary;
using System.Text;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Old and locked files are told apart by what they hold, and each is refused in words that say what to do.</summary>
public sealed class BerkasTerkunciTests
{
    private const string Lama =
        "Berkas ini berbentuk Word atau Excel lama (.doc, .xls). Simpan sebagai .docx atau .xlsx, lalu ulangi.";
    private const string Terkunci = "Berkas Word atau Excel ini terkunci kata sandi. Simpan tanpa kata sandi, lalu ulangi.";

    /// <summary>One page, locked with a password for reading (RC4, 40 bits, written by qpdf).</summary>
    private const string PdfTerkunci =
        "JVBERi0xLjQKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEg"
        + "L0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvQ29udGVudHMgNCAwIFIgL01lZGlhQm94IFsgMCAwIDk5"
        + "IDk5IF0gL1BhcmVudCAyIDAgUiAvUmVzb3VyY2VzIDw8IC9Gb250IDw8IC9GIDw8IC9CYXNlRm9udCAvSGVsdmV0aWNhIC9TdWJ0eXBlIC9UeXBl"
        + "MSAvVHlwZSAvRm9udCA+PiA+PiA+PiAvVHlwZSAvUGFnZSA+PgplbmRvYmoKNCAwIG9iago8PCAvTGVuZ3RoIDQ0IC9GaWx0ZXIgL0ZsYXRlRGVj"
        + "b2RlID4+CnN0cmVhbQoXxVLYqMefsCzKJTK8Vph2JOe29j7Hcx0BmndyAnpY+jfS37XF1+mF563V0mVuZHN0cmVhbQplbmRvYmoKNSAwIG9iago8"
        + "PCAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDQwIC9PIDw1OGYwNDVkZTBiOGYxZGQ4Yzk3OWE2NThlNjM3MmI1YmVkZTllYmRiODFlYWRjNDk1"
        + "MDI4ZmY3YjY4ODkxYWM1PiAvUCAtNCAvUiAyIC9VIDxhNDBhOGJiYmVlMzZmM2E4ZDJlYjUyOGM4MzYyOGNmYzA5YzM2Yzc0OTRiN2UzYTQwZTNj"
        + "MTE5YzE5NDE0YmJmPiAvViAxID4+CmVuZG9iagp4cmVmCjAgNgowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAw"
        + "MDA2NCAwMDAwMCBuIAowMDAwMDAwMTIzIDAwMDAwIG4gCjAwMDAwMDAyOTcgMDAwMDAgbiAKMDAwMDAwMDQxMSAwMDAwMCBuIAp0cmFpbGVyIDw8"
        + "IC9Sb290IDEgMCBSIC9TaXplIDYgL0lEIFs8YTQ3ZjI4ZDUyYmViNDVjZDhhNWU5MmMzZTdkOGFhYWI+PGE0N2YyOGQ1MmJlYjQ1Y2Q4YTVlOTJj"
        + "M2U3ZDhhYWFiPl0gL0VuY3J5cHQgNSAwIFIgPj4Kc3RhcnR4cmVmCjYxNwolJUVPRgo=";

    [Theory]
    [InlineData(Lama, "Workbook")]
    [InlineData(Lama, "WordDocument", "1Table")]
    [InlineData(Terkunci, "EncryptionInfo", "EncryptedPackage")]
    public void Wadah_lama_menyebut_sebabnya(string kalimat, params string[] aliran) =>
        BahanBerkas.Tolak(Wadah(aliran)).ShouldBe($"Berkas uji tidak dapat dibaca. {kalimat}");

    /// <summary>The names of streams alone, in a container that is no sound one.</summary>
    [Theory]
    [InlineData("WordDocument", "Word atau Excel lama")]
    [InlineData("EncryptedPackage", "terkunci kata sandi")]
    public void An_old_form_and_a_locked_file_are_told_apart(string bagian, string kalimat) =>
        BahanBerkas
            .Tolak([
                0xD0,
                0xCF,
                0x11,
                0xE0,
                0xA1,
                0xB1,
                0x1A,
                0xE1,
                .. new byte[504],
                .. Encoding.Unicode.GetBytes(bagian),
                .. new byte[480],
            ])
            .ShouldContain(kalimat);

    [Fact]
    public void Pdf_berkata_sandi_menyebut_sebabnya() =>
        BahanBerkas
            .Tolak(Convert.FromBase64String(PdfTerkunci))
            .ShouldBe("Berkas uji tidak dapat dibaca. PDF ini terkunci kata sandi. Simpan tanpa kata sandi, lalu ulangi.");

    [Fact]
    public void Excel_biner_menyebut_sebabnya() =>
        BahanBerkas
            .Tolak(
                BahanBerkas.Zip(
                    (
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
                    ),
                    ("xl/workbook.bin", "\u0083\u0001")
                )
            )
            .ShouldBe(
                "Berkas uji tidak dapat dibaca. Berkas ini berbentuk Excel biner (.xlsb). Simpan sebagai .xlsx, lalu ulangi."
            );

    /// <summary>A compound file (MS-CFB, version 3) of header, one sector of allocation and one of directory, which names its streams.</summary>
    private static byte[] Wadah(string[] aliran)
    {
        var isi = new byte[3 * 512];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(isi, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(isi.AsSpan(0x18), 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(isi.AsSpan(0x1A), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(isi.AsSpan(0x1C), 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(isi.AsSpan(0x1E), 9);
        BinaryPrimitives.WriteUInt16LittleEndian(isi.AsSpan(0x20), 6);
        BinaryPrimitives.WriteInt32LittleEndian(isi.AsSpan(0x2C), 1);
        BinaryPrimitives.WriteInt32LittleEndian(isi.AsSpan(0x30), 1);
        BinaryPrimitives.WriteInt32LittleEndian(isi.AsSpan(0x38), 4096);
        isi.AsSpan(0x50, 2 * 512 - 0x50).Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(isi.AsSpan(0x4C), 0);
        BinaryPrimitives.WriteInt32LittleEndian(isi.AsSpan(512), -3);
        BinaryPrimitives.WriteInt32LittleEndian(isi.AsSpan(516), -2);
        foreach (var (i, nama) in aliran.Prepend("Root Entry").Index())
        {
            var butir = isi.AsSpan(1024 + i * 128, 128);
            Encoding.Unicode.GetBytes(nama, butir);
            BinaryPrimitives.WriteInt16LittleEndian(butir[0x40..], (short)(2 * nama.Length + 2));
            butir[0x42] = (byte)(i == 0 ? 5 : 2);
        }

        return isi;
    }
}
