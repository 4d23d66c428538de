using System.Globalization;
using System.Text;
using Akuntabel.App.Jejak;

namespace Akuntabel.Web.Tampilan;

/// <summary>The filter of an audit page as its address carries it: who, what, from and to a day.</summary>
public sealed record SaringanJejak
{
    public string? Siapa { get; init; }

    public string? Apa { get; init; }

    public DateOnly? Dari { get; init; }

    public DateOnly? Sampai { get; init; }

    public long? SebelumNomor { get; init; }

    /// <summary>The question to the trail; days are days of <paramref name="zona"/>.</summary>
    public BacaJejak.Masukan Masukan((int PemdaId, Guid Id)? perangkatDaerah, string zona) =>
        new()
        {
            PerangkatDaerah = perangkatDaerah,
            Siapa = Siapa ?? "",
            Apa = Apa ?? "",
            Sejak = Awal(Dari, zona),
            Sebelum = Awal(Sampai is { } akhir && akhir < DateOnly.MaxValue ? akhir.AddDays(1) : null, zona),
            SebelumNomor = SebelumNomor,
        };

    /// <summary>The filter as a query, ending in "&amp;" or empty.</summary>
    public string Tanya()
    {
        var teks = new StringBuilder();
        Tambah("siapa", Siapa);
        Tambah("apa", Apa);
        Tambah("dari", Dari?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Tambah("sampai", Sampai?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return teks.ToString();

        void Tambah(string nama, string? isi)
        {
            if (!string.IsNullOrEmpty(isi))
            {
                teks.Append(nama).Append('=').Append(Uri.EscapeDataString(isi)).Append('&');
            }
        }
    }

    private static DateTime? Awal(DateOnly? hari, string zona) =>
        hari is { Year: > 1 and < 9999 } h
            ? TimeZoneInfo.ConvertTimeToUtc(h.ToDateTime(TimeOnly.MinValue), TimeZoneInfo.FindSystemTimeZoneById(zona))
            : null;
}
