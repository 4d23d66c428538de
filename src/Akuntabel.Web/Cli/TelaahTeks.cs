using System.Globalization;
using System.Text;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Cli;

/// <summary>Writes the outcome of a check for people: one paragraph a note, the count of what holds at the end.</summary>
internal static class TelaahTeks
{
    public static string Tulis(HasilTelaah hasil, HasilBanding? banding = null)
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

        foreach (var d in hasil.Ditahan)
        {
            teks.AppendLine(CultureInfo.InvariantCulture, $"{d.Tabel}, {d.Tempat.Sebut(hasil.Bentuk)}: {d.Penjelasan}");
        }

        if (banding is not null)
        {
            Banding(teks, banding, hasil.Bentuk);
        }

        return teks.Append(CultureInfo.InvariantCulture, $"{hasil.Catatan.Count} catatan; {hasil.Cocok.Count} pemeriksaan cocok.")
            .ToString();
    }

    private static string Tempat(CatatanTelaah c, BentukNaskah bentuk) =>
        string.Join("; ", c.Tempat.Select(t => t.Sebut(bentuk)));

    private static void Banding(StringBuilder teks, HasilBanding banding, BentukNaskah bentuk)
    {
        foreach (var b in banding.Beda)
        {
            var tempat = b.Tempat is { } t ? $", {t.Sebut(bentuk)}" : "";
            teks.AppendLine(CultureInfo.InvariantCulture, $"{b.Tabel}{tempat}: {b.Butir}")
                .AppendLine(
                    CultureInfo.InvariantCulture,
                    $"  [{b.Jenis.Kode()}] {(b.Tercetak.Length > 0 ? $"di berkas \"{b.Tercetak}\"" : "tidak ada di berkas")}; {(b.Milik.Length > 0 ? $"dari data \"{b.Milik}\"" : "tidak ada di data")}"
                );
        }

        teks.AppendLine(
            CultureInfo.InvariantCulture,
            $"{banding.Beda.Count} perbedaan dengan data; {banding.Sama} angka dan kalimat sama."
        );
    }
}
