using Akuntabel.App.Pelaporan.Beku;
using QRCoder;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Draws QR codes as PNG, with a quarter of the code to spare for stains and folds.</summary>
public sealed class PembuatQr : IPembuatQr
{
    private const int TitikPerKotak = 8;

    public byte[] Png(string isi)
    {
        using var pembuat = new QRCodeGenerator();
        using var data = pembuat.CreateQrCode(isi, QRCodeGenerator.ECCLevel.Q);
        using var gambar = new PngByteQRCode(data);
        return gambar.GetGraphic(TitikPerKotak);
    }
}
