using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Puts the pages of a PDF with ruled tables together: lines to paragraphs, tables over page breaks to one table.</summary>
internal sealed partial class PerakitPdf(string nama)
{
    private const double SelaParagraf = 1.35;
    private const double BarisPendek = 0.8;
    private const double TepiSama = 4;

    private readonly PerakitNaskah _perakit = new(nama, BentukNaskah.Pdf);
    private readonly StringBuilder _paragraf = new();
    private TabelPdf? _tabel;
    private KisiTabel? _kisi;
    private List<string> _kepala = [];

    [GeneratedRegex(@"(\.\s?){5,}\s*[\divx]+\s*$|…\s*\d+\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ButirDaftarIsi();

    public void Halaman(HalamanPdf halaman, List<BarisPdf> baris, List<TabelPdf> tabel)
    {
        TutupParagraf();
        _perakit.Halaman = halaman.Nomor;
        var sela = Sela(baris);
        var kanan = baris.Count == 0 ? 0 : baris.Max(b => b.Kanan);
        BarisPdf? sebelum = null;
        var berikut = 0;
        foreach (var b in baris)
        {
            while (berikut < tabel.Count && tabel[berikut].Bawah > b.Bawah)
            {
                Tabel(tabel[berikut], halaman.Nomor, awal: sebelum is null && berikut == 0);
                (sebelum, berikut) = (null, berikut + 1);
            }

            TutupTabel();
            if (ButirDaftarIsi().IsMatch(b.Teks))
            {
                TutupParagraf();
                continue;
            }

            if (
                sebelum is { } s
                && (s.Bawah - b.Bawah > SelaParagraf * sela || s.Kanan < s.Kiri + (BarisPendek * (kanan - s.Kiri)))
            )
            {
                TutupParagraf();
            }

            _paragraf.Append(b.Teks).Append(' ');
            sebelum = b;
        }

        for (; berikut < tabel.Count; berikut++)
        {
            Tabel(tabel[berikut], halaman.Nomor, awal: sebelum is null && berikut == 0);
        }
    }

    public Naskah Selesai()
    {
        TutupTabel();
        TutupParagraf();
        return _perakit.Selesai(berhalaman: true);
    }

    /// <summary>The usual distance of two lines of a page.</summary>
    private static double Sela(List<BarisPdf> baris)
    {
        var sela = baris.Zip(baris.Skip(1), (a, b) => a.Bawah - b.Bawah).Where(s => s > 0).Order().ToList();
        return sela.Count == 0 ? double.MaxValue : sela[sela.Count / 2];
    }

    private void TutupParagraf()
    {
        _perakit.Paragraf(_paragraf.ToString());
        _paragraf.Clear();
    }

    private void Tabel(TabelPdf tabel, int halaman, bool awal)
    {
        TutupParagraf();
        var letak = awal && _tabel is { } atas ? Kolom(atas, tabel) : null;
        if (letak is null)
        {
            TutupTabel();
            (_tabel, _kisi) = (tabel, new KisiTabel());
            _kepala = [.. tabel.Baris.Select(Bunyi)];
            letak = [.. Enumerable.Range(0, tabel.X.Count)];
            Isi(tabel.Baris, letak, halaman);
            return;
        }

        var ulang = tabel.Baris.Zip(_kepala).TakeWhile(p => Bunyi(p.First) == p.Second).Count();
        Isi(tabel.Baris.Skip(ulang), letak, halaman);
    }

    private void Isi(IEnumerable<IReadOnlyList<SelPdf>> baris, int[] letak, int halaman)
    {
        foreach (var b in baris)
        {
            _kisi!.BarisBaru(halaman: halaman);
            foreach (var sel in b)
            {
                _kisi.Sel(sel.Teks, letak[sel.Kolom + sel.RentangKolom] - letak[sel.Kolom], sel.RentangBaris);
            }
        }
    }

    /// <summary>For each ruling of the lower part its number in the upper part, or null when the lower part is another table.</summary>
    private static int[]? Kolom(TabelPdf atas, TabelPdf bawah)
    {
        var geser = bawah.X[0] - atas.X[0];
        var hasil = new int[bawah.X.Count];
        for (var i = 0; i < hasil.Length; i++)
        {
            hasil[i] = -1;
            for (var j = 0; j < atas.X.Count; j++)
            {
                if (Math.Abs(bawah.X[i] - geser - atas.X[j]) <= TepiSama)
                {
                    hasil[i] = j;
                }
            }
        }

        return hasil[0] == 0 && hasil[^1] == atas.X.Count - 1 && !hasil.Contains(-1) ? hasil : null;
    }

    private void TutupTabel()
    {
        if (_kisi is { } kisi)
        {
            _perakit.Tabel(kisi);
        }

        (_tabel, _kisi) = (null, null);
    }

    private static string Bunyi(IReadOnlyList<SelPdf> baris) => string.Join('|', baris.Select(s => s.Teks));
}
