using System.Net;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>An address the server may listen on. Until accounts exist only loopback is accepted.</summary>
public sealed record AlamatDengar(IPAddress Ip, int Port)
{
    /// <summary>Reads "http://localhost:5080;http://127.0.0.1:5081".</summary>
    public static Hasil<IReadOnlyList<AlamatDengar>> Baca(string alamat)
    {
        var daftar = new List<AlamatDengar>();
        foreach (var bagian in alamat.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(bagian, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            {
                return new AlamatTidakSah(bagian);
            }

            if (!uri.IsLoopback)
            {
                return new AlamatBukanLokal(bagian);
            }

            var ip = IPAddress.TryParse(uri.DnsSafeHost, out var tertulis) ? tertulis : IPAddress.Loopback;
            daftar.Add(new AlamatDengar(ip, uri.Port));
        }

        return daftar.Count > 0 ? daftar : new AlamatTidakSah(alamat);
    }
}
