namespace Akuntabel.Documents.Telaah;

/// <summary>Passes a stream on and stops the reading when more bytes come out of it than allowed, whatever the package says of its size.</summary>
internal sealed class AliranTerbatas(Stream asal, Func<int, bool> masihBoleh) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Hitung(asal.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Hitung(asal.Read(buffer));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            asal.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Hitung(int terbaca) =>
        masihBoleh(terbaca)
            ? terbaca
            : throw new NaskahRusakException(
                "Isi berkas ini menjadi terlalu besar setelah dibuka. Bagi laporan menjadi beberapa berkas."
            );
}
