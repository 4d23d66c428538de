using System.Globalization;
using System.Text;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary>Writes the outcome of checking our own data for people: notes, explained differences, the count of what holds.</summary>
internal static class UjiTeks
{
    public static string Tulis(HasilUji hasil)
    {
        var teks = new StringBuilder();
        foreach (var c in hasil.Catatan.Select(c => c.Catatan))
        {
            teks.Append(CultureInfo.InvariantCulture, $"{c.Tabel}: {c.Butir}").AppendLine();
            teks.Append(
                    CultureInfo.InvariantCulture,
                    $"  [{c.Jenis.Kode()}, {c.Keparahan.ToString().ToLowerInvariant()}] {c.Penjelasan}"
                )
                .AppendLine();
        }

        foreach (var c in hasil.Dijelaskan.Select(c => c.Catatan))
        {
            teks.Append(CultureInfo.InvariantCulture, $"{c.Tabel}: {c.Butir}").AppendLine();
            teks.Append(CultureInfo.InvariantCulture, $"  [dijelaskan] {c.Penjelasan}").AppendLine();
        }

        return teks.Append(
                CultureInfo.InvariantCulture,
                $"{hasil.Catatan.Count} catatan; {hasil.Dijelaskan.Count} perbedaan dijelaskan; {hasil.Cocok.Count} pemeriksaan cocok."
            )
            .ToString();
    }
}
