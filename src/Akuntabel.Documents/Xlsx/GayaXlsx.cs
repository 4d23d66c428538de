using Akuntabel.Documents.Docx;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>The styles of a workbook, numbered in the order in which cells ask for them.</summary>
internal sealed class GayaXlsx
{
    private const int FormatPertama = 164;

    private readonly Dictionary<KunciGaya, int> _gaya = [];
    private readonly Dictionary<string, int> _format = new(StringComparer.Ordinal);

    public GayaXlsx() => Nomor(new KunciGaya(JenisSelXlsx.Polos));

    /// <summary>Index of the style.</summary>
    public int Nomor(KunciGaya kunci)
    {
        if (!_gaya.TryGetValue(kunci, out var nomor))
        {
            nomor = _gaya.Count;
            _gaya.Add(kunci, nomor);
            if (kunci.Format.Length > 0)
            {
                _format.TryAdd(kunci.Format, FormatPertama + _format.Count);
            }
        }

        return nomor;
    }

    /// <summary>The part <c>styles.xml</c>.</summary>
    public byte[] Bagian()
    {
        using var x = new XmlTulis("x:styleSheet");
        if (_format.Count > 0)
        {
            using (x.El("x:numFmts", Banyak(_format.Count)))
            {
                foreach (var (kode, id) in _format)
                {
                    x.Kosong("x:numFmt", ("numFmtId", TeksXlsx.Bulat(id)), ("formatCode", kode));
                }
            }
        }

        Huruf(x);
        Isian(x);
        Garis(x);
        using (x.El("x:cellStyleXfs", Banyak(1)))
        {
            x.Kosong("x:xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        }

        using (x.El("x:cellXfs", Banyak(_gaya.Count)))
        {
            foreach (var kunci in _gaya.Keys)
            {
                Xf(x, kunci);
            }
        }

        using (x.El("x:cellStyles", Banyak(1)))
        {
            x.Kosong("x:cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
        }

        return x.Jadi();
    }

    /// <summary>0 plain, 1 bold, 2 caption, 3 link.</summary>
    private static void Huruf(XmlTulis x)
    {
        using (x.El("x:fonts", Banyak(4)))
        {
            foreach (
                var (tebal, garis, ukuran, warna) in (ReadOnlySpan<(bool, bool, string, string)>)
                    [
                        (false, false, "10", "FF1F2937"),
                        (true, false, "10", "FF1F2937"),
                        (true, false, "13", "FF1F2937"),
                        (false, true, "10", "FF1D4ED8"),
                    ]
            )
            {
                using (x.El("x:font"))
                {
                    if (tebal)
                    {
                        x.Kosong("x:b");
                    }

                    if (garis)
                    {
                        x.Kosong("x:u");
                    }

                    x.Kosong("x:sz", ("val", ukuran));
                    x.Kosong("x:color", ("rgb", warna));
                    x.Kosong("x:name", ("val", "Liberation Sans"));
                    x.Kosong("x:family", ("val", "2"));
                }
            }
        }
    }

    /// <summary>0 and 1 are fixed by the format; 2 heading, 3 group and sum.</summary>
    private static void Isian(XmlTulis x)
    {
        using (x.El("x:fills", Banyak(4)))
        {
            foreach (
                var (pola, warna) in (ReadOnlySpan<(string, string)>)
                    [("none", ""), ("gray125", ""), ("solid", "FFDCE6F1"), ("solid", "FFF3F4F6")]
            )
            {
                using (x.El("x:fill"))
                using (x.El("x:patternFill", ("patternType", pola)))
                {
                    if (warna.Length > 0)
                    {
                        x.Kosong("x:fgColor", ("rgb", warna));
                    }
                }
            }
        }
    }

    private static void Garis(XmlTulis x)
    {
        using (x.El("x:borders", Banyak(2)))
        {
            foreach (var tipis in (ReadOnlySpan<bool>)[false, true])
            {
                using (x.El("x:border"))
                {
                    foreach (var sisi in (ReadOnlySpan<string>)["left", "right", "top", "bottom", "diagonal"])
                    {
                        if (!tipis || sisi == "diagonal")
                        {
                            x.Kosong("x:" + sisi);
                            continue;
                        }

                        using (x.El("x:" + sisi, ("style", "thin")))
                        {
                            x.Kosong("x:color", ("rgb", "FF9CA3AF"));
                        }
                    }
                }
            }
        }
    }

    private void Xf(XmlTulis x, KunciGaya k)
    {
        var (huruf, isian, garis) = k.Jenis switch
        {
            JenisSelXlsx.Kepala => ("1", "2", "1"),
            JenisSelXlsx.Kelompok or JenisSelXlsx.Jumlah => ("1", "3", "1"),
            JenisSelXlsx.Isi => ("0", "0", "1"),
            JenisSelXlsx.Judul => ("2", "0", "0"),
            JenisSelXlsx.Tautan => ("3", "0", "0"),
            _ => ("0", "0", "0"),
        };
        var format = k.Format.Length > 0 ? _format[k.Format] : 0;
        using (
            x.El(
                "x:xf",
                ("numFmtId", TeksXlsx.Bulat(format)),
                ("fontId", huruf),
                ("fillId", isian),
                ("borderId", garis),
                ("xfId", "0"),
                ("quotePrefix", k.TetapTeks ? "1" : "0"),
                ("applyNumberFormat", format > 0 ? "1" : "0"),
                ("applyFont", "1"),
                ("applyFill", "1"),
                ("applyBorder", "1"),
                ("applyAlignment", "1")
            )
        )
        {
            var mendatar = k.Rata switch
            {
                RataTeks.Kanan => "right",
                RataTeks.Tengah => "center",
                _ => "left",
            };
            var bungkus = k.Jenis is JenisSelXlsx.Judul or JenisSelXlsx.Polos or JenisSelXlsx.Tautan ? "0" : "1";
            x.Kosong(
                "x:alignment",
                ("horizontal", mendatar),
                ("vertical", k.Jenis == JenisSelXlsx.Kepala ? "center" : "top"),
                ("wrapText", bungkus),
                ("indent", TeksXlsx.Bulat(Math.Min(k.Inden, 15)))
            );
        }
    }

    private static (string, string) Banyak(int banyak) => ("count", TeksXlsx.Bulat(banyak));
}
