using Akuntabel.App.Pelaporan.Beku;

namespace Akuntabel.TestData;

/// <summary>One dot in place of a code: the code itself is drawn by the web project.</summary>
public sealed class QrUji : IPembuatQr
{
    public byte[] Png(string isi) =>
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
        );
}
