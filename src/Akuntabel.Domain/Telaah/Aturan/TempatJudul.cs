using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Where the caption "Tabel 3.12" of a table stands: its own paragraph, else the first line of the table.</summary>
internal sealed partial class TempatJudul
{
    private readonly List<ParagrafNaskah> _paragraf;
    private readonly ILookup<string, TempatNaskah> _nomor;

    public TempatJudul(Naskah naskah)
    {
        _paragraf = [.. naskah.Paragraf];
        _nomor = _paragraf
            .Select(p => (Paragraf: p, Cocok: PolaJudul().Match(p.Teks)))
            .Where(x => x.Cocok.Success)
            .ToLookup(
                x => x.Cocok.Groups["nomor"].Value,
                x => TempatDalamParagraf.Dari(x.Paragraf, x.Cocok.Index),
                StringComparer.OrdinalIgnoreCase
            );
    }

    [GeneratedRegex(
        @"^[\W\d]*Tabel\s+(?<nomor>\d[\d.]*\d|\d|[IVX]+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJudul();

    /// <summary>The place of a table's caption: of two tables with one number the one above this table.</summary>
    public TempatNaskah Dari(TabelTerbaca tabel)
    {
        var nomor = PolaJudul().Match(tabel.Asal.Judul).Groups["nomor"].Value;
        var tempat = nomor.Length > 0 && tabel.Asal.BerkolomPasti ? _nomor[nomor].ToList() : [];
        return tempat.FindLast(t => t.BarisAwal <= tabel.Asal.Tempat.BarisAwal)
            ?? tempat.FirstOrDefault()
            ?? tabel.Asal.Tempat with
            {
                BarisAkhir = tabel.Asal.Tempat.BarisAwal,
            };
    }

    /// <summary>The line of a caption, of one line or several, on which a word stands.</summary>
    public TempatNaskah Dari(TabelTerbaca tabel, string kata)
    {
        var nomor = Dari(tabel);
        var paragraf = _paragraf.FindLast(p =>
            p.Tempat.BarisAwal >= nomor.BarisAwal
            && p.Tempat.BarisAwal <= tabel.Asal.Tempat.BarisAwal
            && p.Teks.Contains(kata, StringComparison.Ordinal)
        );
        return paragraf is null
            ? nomor
            : TempatDalamParagraf.Dari(paragraf, paragraf.Teks.IndexOf(kata, StringComparison.Ordinal));
    }
}
