using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Documents.Telaah;

/// <summary>Unpacks a stream of a PDF only when what comes out of it stays within the limits.</summary>
internal sealed class SaringanTerbatas(IFilter asal, JatahPdf jatah) : IFilter
{
    /// <summary>An input this small cannot grow beyond the limit of one stream.</summary>
    private const int Kecil = 48 * 1024;

    public bool IsSupported => asal.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        if (input.Length > Kecil)
        {
            if (asal is LzwFilter)
            {
                throw JatahPdf.TerlaluBesar();
            }

            if (asal is FlateFilter)
            {
                Ukur(input);
            }
        }

        var hasil = asal.Decode(input, streamDictionary, filterProvider, filterIndex);
        jatah.Pakai(hasil.Length);
        return hasil;
    }

    /// <summary>Unpacks without keeping anything and stops at the limit.</summary>
    private static void Ukur(Memory<byte> isi)
    {
        var penampung = new byte[64 * 1024];
        long jumlah = 0;
        try
        {
            using var aliran = new ZLibStream(new MemoryStream(isi.ToArray(), writable: false), CompressionMode.Decompress);
            for (int n; (n = aliran.Read(penampung)) > 0; )
            {
                if ((jumlah += n) > BatasNaskah.IsiAliran)
                {
                    throw JatahPdf.TerlaluBesar();
                }
            }
        }
        catch (InvalidDataException)
        {
            // Damaged from here on: what the reader makes of it is its own matter, and no larger than what was counted.
        }
    }
}
