using System.Globalization;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Jejak;

namespace Akuntabel.Web.Tampilan;

/// <summary>A page of audit entries with its filter, in the time of one zone.</summary>
public sealed record DaftarJejak
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>What the reader asked for.</summary>
    public required SaringanJejak Saringan { get; init; }

    /// <summary>Entries of this page, newest first.</summary>
    public required IReadOnlyList<EntriJejak> Entri { get; init; }

    /// <summary>There are older ones.</summary>
    public required bool AdaLagi { get; init; }

    /// <summary>IANA zone the instants are shown in.</summary>
    public required string Zona { get; init; }

    /// <summary>Address of the page, without its filter.</summary>
    public required string Alamat { get; init; }

    /// <summary>The people behind the account names.</summary>
    public required IReadOnlyDictionary<string, (Guid Id, string Nama)> Orang { get; init; }

    public static async Task<DaftarJejak> SusunAsync(
        IReadOnlyList<EntriJejak> entri,
        SaringanJejak saringan,
        NamaPelaku nama,
        string zona,
        string alamat,
        CancellationToken ct
    ) =>
        new()
        {
            Saringan = saringan,
            Orang = await nama.CariAsync(entri.Select(e => e.Pelaku), ct),
            Entri = [.. entri.Take(BacaJejak.PerHalaman)],
            AdaLagi = entri.Count > BacaJejak.PerHalaman,
            Zona = zona,
            Alamat = alamat,
        };

    /// <summary>"22 November 2026 pukul 07.15.02".</summary>
    public string Waktu(EntriJejak entri) =>
        TimeZoneInfo
            .ConvertTimeFromUtc(entri.Waktu, TimeZoneInfo.FindSystemTimeZoneById(Zona))
            .ToString("d MMMM yyyy 'pukul' HH.mm.ss", Indonesia);

    /// <summary>"Siti Aminah (siti.aminah)"; what is no account stands alone.</summary>
    public string Oleh(EntriJejak entri) =>
        Orang.TryGetValue(entri.Pelaku, out var orang) ? $"{orang.Nama} ({entri.Pelaku})" : entri.Pelaku;

    /// <summary>Address of the next, older page.</summary>
    public string AlamatLama =>
        string.Create(CultureInfo.InvariantCulture, $"{Alamat}?{Saringan.Tanya()}sebelumNomor={Entri[^1].Nomor}");
}
