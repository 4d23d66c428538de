namespace Akuntabel.Documents.Laporan;

/// <summary>A text of a table with the widths of its words, so that lines can be counted at any width.</summary>
internal readonly struct TeksTerukur
{
    private const int AkhirParagraf = -1;

    /// <summary>Widths of the words in twips; <see cref="AkhirParagraf"/> where a line ends by itself.</summary>
    private readonly int[] _kata;

    /// <param name="teks">The text.</param>
    /// <param name="tebal">Whether its letters are bold.</param>
    public TeksTerukur(string teks, bool tebal)
    {
        var kata = new List<int>();
        var kini = 0;
        foreach (var huruf in teks)
        {
            if (huruf is not (' ' or '\n'))
            {
                kini += UkuranHuruf.Lebar(huruf);
                if (huruf == '/' && PemenggalGaris.Boleh(kini))
                {
                    Tambah(kata, kini, tebal);
                    kini = 0;
                }

                continue;
            }

            Tambah(kata, kini, tebal);
            kini = 0;
            if (huruf == '\n')
            {
                kata.Add(AkhirParagraf);
            }
        }

        Tambah(kata, kini, tebal);
        _kata = [.. kata];
        var (baris, sela) = (0, 0);
        foreach (var k in _kata)
        {
            (baris, sela) = k == AkhirParagraf ? (0, 0) : (baris + sela + k, UkuranHuruf.Lebar(' '));
            Semua = Math.Max(Semua, baris);
            Kata = Math.Max(Kata, k);
            Jumlah += Math.Max(0, k) + UkuranHuruf.Lebar(' ');
        }
    }

    /// <summary>Width of the longest word.</summary>
    public int Kata { get; }

    /// <summary>Width of the longest line when nothing is broken.</summary>
    public int Semua { get; }

    /// <summary>Width of the whole text in one line.</summary>
    public int Jumlah { get; }

    /// <summary>Lines at a width, at least one.</summary>
    public int Baris(int lebar)
    {
        if (Semua <= lebar && Jumlah <= lebar)
        {
            return 1;
        }

        var (baris, isi, sela) = (1, 0, UkuranHuruf.Lebar(' '));
        foreach (var k in _kata)
        {
            if (k == AkhirParagraf)
            {
                (baris, isi) = (baris + 1, 0);
            }
            else if (isi > 0 && isi + sela + k <= lebar)
            {
                isi += sela + k;
            }
            else
            {
                baris += (isi > 0 ? 1 : 0) + ((k - 1) / Math.Max(1, lebar));
                isi = k > lebar ? Math.Max(1, k % Math.Max(1, lebar)) : Math.Max(1, k);
            }
        }

        return baris;
    }

    private static void Tambah(List<int> kata, int lebar, bool tebal)
    {
        if (lebar > 0)
        {
            kata.Add(tebal ? LebarKolom.Tebalkan(lebar) : lebar);
        }
    }
}
