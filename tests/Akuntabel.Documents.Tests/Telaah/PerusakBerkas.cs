using System.IO.Compression;
using System.Text;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Tests.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Tests.Bahan;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Sound files of every form and ways of damaging them, the same for the same seed.</summary>
internal static class PerusakBerkas
{
    /// <summary>The last of the ways of damaging, from 0.</summary>
    public const int CaraTerakhir = 4;

    /// <summary>Sound files.</summary>
    public static readonly Lazy<byte[][]> Utuh = new(() =>
        [
            PenulisDocx.Tulis(DokumenUji.Buat()),
            PenulisXlsx.Tulis(DokumenUji.Buat()),
            PenulisHtml.Tulis(DokumenUji.Buat()),
            BahanBerkas.BerkasPdf(
                bergaris: true,
                [
                    ["No", "Program", "Pagu", "Realisasi"],
                    ["1", "Pelatihan", "100.000.000", "80.000.000"],
                ],
                [
                    ["No", "Program", "Pagu", "Realisasi"],
                    ["2", "Pameran", "50.000.000", "45.000.000"],
                ]
            ),
            File.ReadAllBytes(Repositori.Jalur("tests", "Akuntabel.TestData", "telaah", "muara-damai-2022.md")),
            File.ReadAllBytes(Repositori.Jalur("tests", "Akuntabel.TestData", "telaah", "bukit-sentosa-2023.txt")),
        ]
    );

    /// <summary>Damages a file: 0 cuts it, 1 flips bits, 2 writes noise, 3 puts a piece in, 4 damages a part inside the package.</summary>
    public static byte[] Rusak(byte[] asal, int cara, ulong benih)
    {
        var acak = new Random((int)(benih & int.MaxValue));
        var isi = asal.ToArray();
        switch (cara)
        {
            case 0:
                return isi[..acak.Next(isi.Length)];
            case 1:
                for (var i = acak.Next(1, 60); i > 0; i--)
                {
                    isi[acak.Next(isi.Length)] ^= (byte)(1 << acak.Next(8));
                }

                return isi;
            case 2:
                var awal = acak.Next(isi.Length);
                acak.NextBytes(isi.AsSpan(awal, Math.Min(acak.Next(1, 400), isi.Length - awal)));
                return isi;
            case 3:
                var (dari, ke) = (acak.Next(isi.Length), acak.Next(isi.Length));
                return [.. isi[..ke], .. isi[dari..Math.Min(isi.Length, dari + acak.Next(2_000))], .. isi[ke..]];
            default:
                return DalamPaket(isi, acak);
        }
    }

    /// <summary>Damages a part inside a package, where the packing itself stays sound; other files lose a piece.</summary>
    private static byte[] DalamPaket(byte[] isi, Random acak)
    {
        if (isi[0] != (byte)'P')
        {
            var awal = acak.Next(isi.Length);
            return [.. isi[..awal], .. isi[Math.Min(isi.Length, awal + acak.Next(1, 300))..]];
        }

        var bagian = new List<(string, string)>();
        using var zip = new ZipArchive(new MemoryStream(isi), ZipArchiveMode.Read);
        var pilihan = zip.Entries[acak.Next(zip.Entries.Count)].FullName;
        foreach (var entri in zip.Entries)
        {
            using var pembaca = new StreamReader(entri.Open(), Encoding.UTF8);
            var teks = pembaca.ReadToEnd();
            if (entri.FullName == pilihan && teks.Length > 10)
            {
                string[] sisipan =
                [
                    "<",
                    "</w:tbl>",
                    "<w:p/>",
                    "&amp;",
                    "\"",
                    "999999999",
                    "-1",
                    "<w:tc><w:tr>",
                    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
                ];
                for (var n = acak.Next(1, 6); n > 0; n--)
                {
                    var letak = acak.Next(teks.Length);
                    teks = teks.Remove(letak, Math.Min(acak.Next(0, 12), teks.Length - letak))
                        .Insert(letak, sisipan[acak.Next(sisipan.Length)]);
                }
            }

            bagian.Add((entri.FullName, teks));
        }

        return BahanBerkas.Zip([.. bagian]);
    }
}
