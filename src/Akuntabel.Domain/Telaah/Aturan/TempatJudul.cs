using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Where the caption "Tabel 3.12" of a table stands: its own paragraph, else the first line of the table.</summary>
internal sealed partial class TempatJudul
{
    private readonly Dictionary<string, TempatNaskah> _nomor = new(StringComparer.OrdinalIgnoreCase);

    public TempatJudul(Naskah naskah)
    {
        foreach (var paragraf in naskah.Paragraf)
        {
            var cocok = PolaJudul().Match(paragraf.Teks);
            if (cocok.Success)
            {
                _nomor.TryAdd(cocok.Groups["nomor"].Value, TempatDalamParagraf.Dari(paragraf, cocok.Index));
            }
        }
    }

    [GeneratedRegex(
        @"^[\W\d]*Tabel\s+(?<nomor>\d[\d.]*\d|\d|[IVX]+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJudul();

    /// <summary>The place of a table's caption.</summary>
    public TempatNaskah Dari(TabelTerbaca tabel)
    {
        var nomor = PolaJudul().Match(tabel.Asal.Judul).Groups["nomor"].Value;
        return nomor.Length > 0 && tabel.Asal.BerkolomPasti && _nomor.TryGetValue(nomor, out var tempat)
            ? tempat
            : tabel.Asal.Tempat with
            {
                BarisAkhir = tabel.Asal.Tempat.BarisAwal,
            };
    }
}
