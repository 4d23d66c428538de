using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Puts a document without lines together: counts paragraphs, tables and rows, gives them their places, keeps the limits.</summary>
internal sealed class PerakitNaskah(string nama, BentukNaskah bentuk)
{
    private readonly List<BagianNaskah> _bagian = [];
    private int _urut;
    private int _paragraf;
    private int _tabel;
    private int _sel;
    private long _huruf;

    /// <summary>Page of what comes next, where the format has pages.</summary>
    public int? Halaman { get; set; }

    /// <summary>Sheet of what comes next, where the format has sheets.</summary>
    public string? Lembar { get; set; }

    /// <summary>True when the last part put in is a table.</summary>
    public bool SetelahTabel => _bagian is [.., TabelNaskah];

    /// <summary>A paragraph; blank ones are dropped. <paramref name="nomor"/>: its row in a sheet.</summary>
    public void Paragraf(string teks, int tingkat = 0, int? nomor = null)
    {
        var rapi = Rapikan(teks);
        if (rapi.Length == 0)
        {
            return;
        }

        Catat(rapi);
        var tempat = Tempat() with { NomorParagraf = ++_paragraf, NomorBaris = nomor };
        _bagian.Add(new ParagrafNaskah(tempat, rapi) { TingkatJudul = tingkat });
    }

    /// <summary>A table; one of a single column is running text in a frame. Its caption is <paramref name="judul"/> or what stands above.</summary>
    public void Tabel(KisiTabel kisi, string judul = "")
    {
        var (atas, baris) = kisi.Selesai();
        foreach (var teks in atas)
        {
            Paragraf(teks, nomor: null);
        }

        if (baris.Count == 0 || baris.Max(b => b.Sel.Count) < 2)
        {
            foreach (var b in baris)
            {
                Paragraf(string.Join(' ', b.Sel), nomor: b.Nomor);
            }

            return;
        }

        judul = Rapikan(judul);
        judul = judul.Length > 0 ? judul : JudulTabel.Terdekat(_bagian);
        var nomor = ++_tabel;
        var hasil = new List<BarisNaskah>(baris.Count);
        foreach (var b in baris)
        {
            hasil.Add(
                new BarisNaskah(
                    Tempat() with
                    {
                        NomorTabel = nomor,
                        NomorBaris = b.Nomor ?? hasil.Count + 1,
                        Halaman = b.Halaman ?? Halaman,
                    },
                    [.. b.Sel.Select(Sel)]
                )
            );
        }

        _bagian.Add(
            new TabelNaskah(hasil[0].Tempat with { BarisAkhir = hasil[^1].Tempat.BarisAkhir, NomorBaris = null }, judul, hasil)
            {
                BerkolomPasti = true,
            }
        );
    }

    /// <summary>The document; without pages when the file did not tell them.</summary>
    public Naskah Selesai(bool berhalaman)
    {
        IReadOnlyList<BagianNaskah> bagian = berhalaman ? _bagian : [.. _bagian.Select(TanpaHalaman)];
        return new Naskah(nama, bagian) { Bentuk = bentuk };
    }

    /// <summary>Words with single spaces between them.</summary>
    public static string Rapikan(string teks) =>
        AngkaLatin.Ubah(
            string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('\u200B', '\uFEFF')
        );

    private static BagianNaskah TanpaHalaman(BagianNaskah bagian) =>
        bagian switch
        {
            TabelNaskah t => t with
            {
                Tempat = t.Tempat with { Halaman = null },
                Baris = [.. t.Baris.Select(b => b with { Tempat = b.Tempat with { Halaman = null } })],
            },
            _ => bagian with { Tempat = bagian.Tempat with { Halaman = null } },
        };

    private string Sel(string teks)
    {
        var rapi = Rapikan(teks);
        Catat(rapi);
        return ++_sel <= BatasNaskah.Sel
            ? rapi
            : throw new NaskahRusakException(
                "Tabel dalam berkas ini terlalu besar untuk ditelaah. Bagi laporan menjadi beberapa berkas."
            );
    }

    private void Catat(string teks)
    {
        if ((_huruf += teks.Length) > BatasNaskah.Huruf)
        {
            throw new NaskahRusakException(
                "Teks dalam berkas ini terlalu panjang untuk ditelaah. Bagi laporan menjadi beberapa berkas."
            );
        }
    }

    private TempatNaskah Tempat() => TempatNaskah.Baris(++_urut, _urut) with { Halaman = Halaman, Lembar = Lembar };
}
