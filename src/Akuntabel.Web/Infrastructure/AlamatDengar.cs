using System.Net;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>An address the server may listen on: plain HTTP, since a proxy in front speaks HTTPS.</summary>
public sealed record AlamatDengar(IPAddress Ip, int Port)
{
    /// <summary>
    /// Reads "http://localhost:5080;http://127.0.0.1:5081". Beyond this computer only when <paramref name="jaringan"/> says which
    /// host names are served and which proxy stands in front.
    /// </summary>
    public static Hasil<IReadOnlyList<AlamatDengar>> Baca(string alamat, OpsiJaringan jaringan)
    {
        var daftar = new List<AlamatDengar>();
        foreach (var bagian in alamat.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var tertulis = bagian.Replace("://*:", "://0.0.0.0:", StringComparison.Ordinal);
            if (!Uri.TryCreate(tertulis, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            {
                return new AlamatTidakSah(bagian);
            }

            var ip =
                IPAddress.TryParse(uri.DnsSafeHost, out var terbaca) ? terbaca
                : uri.IsLoopback ? IPAddress.Loopback
                : null;
            if (ip is null)
            {
                return new AlamatTidakSah(bagian);
            }

            if (!IPAddress.IsLoopback(ip) && !jaringan.BolehKeluar)
            {
                return new AlamatBukanLokal(bagian);
            }

            daftar.Add(new AlamatDengar(ip, uri.Port));
        }

        return daftar.Count > 0 ? daftar : new AlamatTidakSah(alamat);
    }
}
