using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Html;

/// <summary>Contents and lists of tables and figures as links.</summary>
internal static class DaftarHtml
{
    public static void Tulis(HtmlTulis h, DokumenLaporan dokumen, Blok blok)
    {
        switch (blok)
        {
            case Blok.DaftarIsi:
                Daftar(
                    h,
                    "Daftar Isi",
                    true,
                    [.. dokumen.Isi.OfType<Blok.Judul>().Select(j => (Math.Min(j.Tingkat, 3), j.Lengkap, j.Jangkar))]
                );
                break;
            case Blok.DaftarTabel:
                Daftar(
                    h,
                    "Daftar Tabel",
                    false,
                    [
                        .. dokumen.ButirDaftarTabel.Select(t =>
                            t.Nomor.Length == 0 ? (0, t.Judul, t.Jangkar) : (1, $"{t.Nomor} {t.Judul}", t.Jangkar)
                        ),
                    ]
                );
                break;
            case Blok.DaftarGambar:
                Daftar(
                    h,
                    "Daftar Gambar",
                    false,
                    [.. dokumen.DaftarGambar.Select(g => (1, $"{g.Nomor.Lengkap} {g.Judul}", g.Jangkar))]
                );
                break;
            default:
                throw new InvalidOperationException($"Block {blok.GetType().Name} has no HTML form.");
        }
    }

    private static void Daftar(HtmlTulis h, string judul, bool terbuka, List<(int Tingkat, string Teks, string Jangkar)> butir)
    {
        if (butir.Count == 0)
        {
            return;
        }

        h.Markah($"<nav class=\"daftar\" aria-label=\"{HtmlTulis.Aman(judul)}\"><details{(terbuka ? " open" : "")}>")
            .El("summary", judul)
            .Markah("<ol>");
        foreach (var (tingkat, teks, jangkar) in butir)
        {
            h.Markah(FormattableString.Invariant($"<li class=\"t{tingkat}\"><a href=\"#{HtmlTulis.Id(jangkar)}\">"))
                .Teks(teks)
                .Markah("</a></li>");
        }

        h.Markah("</ol></details></nav>\n");
    }
}
