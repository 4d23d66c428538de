namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>What an outline says of itself in a report: its chapters with their subbab.</summary>
public static class UraianSistematika
{
    /// <summary>Slot whose text, when nobody wrote one, is this description.</summary>
    public const string Slot = "sistematika";

    /// <summary>Markdown, one line per chapter.</summary>
    public static string Susun(Sistematika sistematika)
    {
        var bab = sistematika.Isi.OfType<SimpulSistematika.Bab>().Select(b => $"- **{b.Judul}**{Isi(b)}").ToList();
        var lampiran = sistematika.Isi.OfType<SimpulSistematika.Lampiran>().Select(l => l.Judul).ToList();
        if (lampiran.Count > 0)
        {
            bab.Add($"- **Lampiran**: {string.Join("; ", lampiran)}.");
        }

        return "Laporan ini disusun dengan urutan:\n\n" + string.Join("\n", bab);
    }

    private static string Isi(SimpulSistematika.Bab bab)
    {
        var anak = bab.Isi.OfType<SimpulSistematika.Subbab>().Select(s => s.Judul).ToList();
        return anak.Count > 0 ? $": {string.Join("; ", anak)}." : ".";
    }
}
