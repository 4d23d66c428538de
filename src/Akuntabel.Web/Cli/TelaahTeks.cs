using System.Globalization;
using System.Text;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary>Writes the outcome of a check for people: one paragraph a note, the count of what holds at the end.</summary>
internal static class TelaahTeks
{
    public static string Tulis(HasilTelaah hasil)
    {
        var teks = new StringBuilder();
        foreach (var c in hasil.Catatan)
        {
            teks.Append(CultureInfo.InvariantCulture, $"{c.Tabel}, {Tempat(c, hasil.Bentuk)}: {c.Butir}").AppendLine();
            teks.Append(
                    CultureInfo.InvariantCulture,
                    $"  [{c.Jenis.Kode()}, {c.Keparahan.ToString().ToLowerInvariant()}] {c.Penjelasan}"
                )
                .AppendLine();
        }

        return teks.Append(CultureInfo.InvariantCulture, $"{hasil.Catatan.Count} catatan; {hasil.Cocok.Count} pemeriksaan cocok.")
            .ToString();
    }

    private static string Tempat(CatatanTelaah c, BentukNaskah bentuk) =>
        string.Join("; ", c.Tempat.Select(t => t.Sebut(bentuk)));
}
