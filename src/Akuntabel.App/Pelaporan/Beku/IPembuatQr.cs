namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>Draws QR codes.</summary>
public interface IPembuatQr
{
    /// <summary>A PNG that reads as <paramref name="isi"/>.</summary>
    byte[] Png(string isi);
}
