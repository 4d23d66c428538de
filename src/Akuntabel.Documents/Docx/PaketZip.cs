using System.IO.Compression;
using System.Text;

namespace Akuntabel.Documents.Docx;

/// <summary>An OPC package (DOCX, XLSX) built part by part with a fixed time stamp: the same parts give the same bytes.</summary>
internal sealed class PaketZip : IDisposable
{
    private static readonly DateTimeOffset Waktu = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _aliran = new();
    private readonly ZipArchive _zip;

    public PaketZip() => _zip = new ZipArchive(_aliran, ZipArchiveMode.Create, leaveOpen: true);

    public void Tambah(string nama, byte[] isi)
    {
        var entri = _zip.CreateEntry(nama, CompressionLevel.Optimal);
        entri.LastWriteTime = Waktu;
        using var tujuan = entri.Open();
        tujuan.Write(isi);
    }

    public void Tambah(string nama, string isi) => Tambah(nama, Encoding.UTF8.GetBytes(isi));

    public byte[] Jadi()
    {
        _zip.Dispose();
        return _aliran.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _aliran.Dispose();
    }
}
