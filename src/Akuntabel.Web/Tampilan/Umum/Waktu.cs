using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Instants as a reader in a zone tells them.</summary>
public static class Waktu
{
    /// <summary>"31 Desember 2019 14.05".</summary>
    public static string Cetak(DateTime utc, TimeZoneInfo zona)
    {
        var setempat = TimeZoneInfo.ConvertTimeFromUtc(utc, zona);
        return $"{TanggalSurat.Dari(DateOnly.FromDateTime(setempat)).Sebutan} {setempat.ToString("HH.mm", CultureInfo.InvariantCulture)}";
    }
}
