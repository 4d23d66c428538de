using System.Net;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>How the server is reached from other computers; nothing set means from this one only.</summary>
public sealed record OpsiJaringan
{
    /// <summary>Host names answered besides this computer's own (<c>AKUNTABEL_HOST</c>).</summary>
    public IReadOnlyList<string> Host { get; init; } = [];

    /// <summary>Addresses or networks whose forwarding headers are believed (<c>AKUNTABEL_PROXY</c>); loopback is always among them.</summary>
    public IReadOnlyList<System.Net.IPNetwork> Proksi { get; init; } = [];

    /// <summary>Other computers reach it, through HTTPS: cookies are Secure, HSTS is sent, plain HTTP is refused.</summary>
    public bool Terbuka => Host.Count > 0;

    /// <summary>It may listen beyond this computer.</summary>
    public bool BolehKeluar => Terbuka && Proksi.Count > 0;

    /// <summary>Reads both variables: names and addresses parted by commas, semicolons or blanks.</summary>
    public static Hasil<OpsiJaringan> DariLingkungan(Func<string, string?> variabel)
    {
        var host = Pisah(variabel("AKUNTABEL_HOST"));
        if (
            host.FirstOrDefault(h => h.Contains('*', StringComparison.Ordinal) || h.Contains('/', StringComparison.Ordinal)) is
            { } salah
        )
        {
            return new PengaturanJaringanTidakSah("AKUNTABEL_HOST", salah);
        }

        List<System.Net.IPNetwork> proksi = [];
        foreach (var bagian in Pisah(variabel("AKUNTABEL_PROXY")))
        {
            if (IPAddress.TryParse(bagian, out var satu))
            {
                proksi.Add(new(satu, satu.GetAddressBytes().Length * 8));
            }
            else if (System.Net.IPNetwork.TryParse(bagian, out var jaringan))
            {
                proksi.Add(jaringan);
            }
            else
            {
                return new PengaturanJaringanTidakSah("AKUNTABEL_PROXY", bagian);
            }
        }

        return new OpsiJaringan { Host = host, Proksi = proksi };
    }

    private static string[] Pisah(string? teks) =>
        (teks ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
