namespace Akuntabel.Documents.Telaah;

/// <summary>Finds the ruled tables of a page and takes their words out of the running text.</summary>
internal sealed class PencariTabelPdf
{
    private const int BarisMaks = 600;

    private readonly List<double> _x;
    private readonly List<double> _y;
    private readonly bool[,] _tegak;
    private readonly bool[,] _mendatar;
    private readonly List<KataPdf>[,] _isi;

    private PencariTabelPdf(List<GarisPdf> mendatar, List<GarisPdf> tegak)
    {
        _x = RangkaPdf.Letak(tegak.Select(g => g.Letak));
        _y = RangkaPdf.Letak(mendatar.Select(g => g.Letak));
        var (kolom, baris) = (_x.Count - 1, _y.Count - 1);
        _tegak = new bool[_x.Count, Math.Max(baris, 0)];
        _mendatar = new bool[_y.Count, Math.Max(kolom, 0)];
        _isi = new List<KataPdf>[Math.Max(baris, 0), Math.Max(kolom, 0)];
        foreach (var g in tegak)
        {
            Tandai(_tegak, Terdekat(_x, g.Letak), g, _y);
        }

        foreach (var g in mendatar)
        {
            Tandai(_mendatar, Terdekat(_y, g.Letak), g, _x);
        }
    }

    /// <summary>The tables of a page from the top; their words are removed from <paramref name="kata"/>.</summary>
    public static List<TabelPdf> Cari(HalamanPdf halaman, List<KataPdf> kata)
    {
        var hasil = new List<TabelPdf>();
        foreach (var (mendatar, tegak) in RangkaPdf.Kelompok(halaman))
        {
            var satu = new PencariTabelPdf(mendatar, tegak);
            if (satu.Wajar && satu.Baca(kata) is { } tabel)
            {
                hasil.Add(tabel);
            }
        }

        return [.. hasil.OrderByDescending(t => t.Atas)];
    }

    private bool Wajar =>
        _x.Count >= 2 && _y.Count >= 2 && _x.Count + _y.Count >= 5 && _x.Count <= BatasNaskah.Kolom && _y.Count <= BarisMaks;

    private TabelPdf? Baca(List<KataPdf> kata)
    {
        var dalam = kata.Where(k => k.TengahX > _x[0] && k.TengahX < _x[^1] && k.TengahY > _y[0] && k.TengahY < _y[^1]).ToList();
        foreach (var k in dalam)
        {
            var (baris, kolom) = (Celah(_y, k.TengahY), Celah(_x, k.TengahX));
            (_isi[baris, kolom] ??= []).Add(k);
        }

        var hasil = Sel();
        if (hasil.Sum(b => b.Count(s => s.Teks.Length > 0)) < 2)
        {
            return null;
        }

        kata.RemoveAll(dalam.ToHashSet().Contains);
        return new TabelPdf(_y[^1], _y[0], _x, hasil);
    }

    /// <summary>Cells from the top left; where no ruling parts two fields they are one cell.</summary>
    private List<IReadOnlyList<SelPdf>> Sel()
    {
        var (baris, kolom) = (_y.Count - 1, _x.Count - 1);
        var terpakai = new bool[baris, kolom];
        var hasil = new List<IReadOnlyList<SelPdf>>();
        for (var b = baris - 1; b >= 0; b--)
        {
            var sebaris = new List<SelPdf>();
            for (var k = 0; k < kolom; k++)
            {
                if (terpakai[b, k])
                {
                    continue;
                }

                var lebar = 1;
                while (k + lebar < kolom && !terpakai[b, k + lebar] && !_tegak[k + lebar, b])
                {
                    lebar++;
                }

                var tinggi = 1;
                while (b - tinggi >= 0 && Terbuka(b - tinggi, k, lebar))
                {
                    tinggi++;
                }

                var kata = new List<KataPdf>();
                for (var i = 0; i < tinggi; i++)
                {
                    for (var j = k; j < k + lebar; j++)
                    {
                        terpakai[b - i, j] = true;
                        kata.AddRange(_isi[b - i, j] ?? []);
                    }
                }

                sebaris.Add(new SelPdf(k, lebar, tinggi, BarisPdf.TeksSel(kata)));
            }

            hasil.Add(sebaris);
        }

        return hasil;
    }

    /// <summary>No ruling above the fields of a row, nor between them: the cell above goes on.</summary>
    private bool Terbuka(int baris, int kolom, int lebar)
    {
        for (var k = kolom; k < kolom + lebar; k++)
        {
            if (_mendatar[baris + 1, k] || k > kolom && _tegak[k, baris])
            {
                return false;
            }
        }

        return true;
    }

    private static void Tandai(bool[,] tanda, int garis, GarisPdf g, List<double> letak)
    {
        for (var i = 0; i + 1 < letak.Count; i++)
        {
            var tengah = (letak[i] + letak[i + 1]) / 2;
            if (g.Awal <= tengah && tengah <= g.Akhir)
            {
                tanda[garis, i] = true;
            }
        }
    }

    private static int Terdekat(List<double> letak, double nilai)
    {
        var i = letak.BinarySearch(nilai);
        i = i >= 0 ? i : ~i;
        return i > 0 && (i == letak.Count || nilai - letak[i - 1] <= letak[i] - nilai) ? i - 1 : i;
    }

    private static int Celah(List<double> letak, double nilai)
    {
        var i = letak.BinarySearch(nilai);
        return Math.Clamp((i >= 0 ? i : ~i) - 1, 0, letak.Count - 2);
    }
}
