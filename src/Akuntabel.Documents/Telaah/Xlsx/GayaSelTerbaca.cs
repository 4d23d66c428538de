using System.Globalization;
using System.Xml.Linq;

namespace Akuntabel.Documents.Telaah;

/// <summary>Number formats of a workbook by the style number of its cells.</summary>
internal sealed class GayaSelTerbaca
{
    private static readonly Dictionary<int, string> Bawaan = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "dd/mm/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [22] = "d/m/yyyy",
        [37] = "#,##0;(#,##0)",
        [38] = "#,##0;(#,##0)",
        [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;(#,##0.00)",
        [41] = "#,##0;-#,##0;\"-\"",
        [42] = "\"Rp\"#,##0;-\"Rp\"#,##0;\"Rp-\"",
        [43] = "#,##0.00;-#,##0.00;\"-\"",
        [44] = "\"Rp\"#,##0.00;-\"Rp\"#,##0.00;\"Rp-\"",
    };

    private readonly List<FormatSelTerbaca> _gaya = [];
    private readonly FormatSelTerbaca _umum = new("General");

    public GayaSelTerbaca(XElement? bagian)
    {
        var kode = new Dictionary<int, FormatSelTerbaca>();
        foreach (var e in bagian?.Satu("numFmts")?.Elements() ?? [])
        {
            if (GayaTerbaca.Angka(e.Atribut("numFmtId")) is { } id && e.Atribut("formatCode") is { } isi)
            {
                kode.TryAdd(id, new FormatSelTerbaca(isi));
            }
        }

        foreach (var e in bagian?.Satu("cellXfs")?.Elements() ?? [])
        {
            var id = GayaTerbaca.Angka(e.Atribut("numFmtId")) ?? 0;
            if (!kode.TryGetValue(id, out var format))
            {
                format = Bawaan.TryGetValue(id, out var isi) ? new FormatSelTerbaca(isi) : _umum;
                kode[id] = format;
            }

            _gaya.Add(format);
        }
    }

    /// <summary>A stored number as it is printed in a cell of a style.</summary>
    public string Cetak(string tersimpan, string? gaya) =>
        (
            int.TryParse(gaya, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && nomor < _gaya.Count
                ? _gaya[nomor]
                : _umum
        ).Cetak(tersimpan);
}
