using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Akuntabel.Documents.Telaah;

/// <summary>Words and rulings of one page.</summary>
internal sealed class HalamanPdf
{
    private const double Tipis = 3;
    private const double Serong = 1;
    private const double TinggiHuruf = 0.7;
    private const int GarisMaks = 20_000;

    public HalamanPdf(Page halaman)
    {
        (Nomor, Tinggi) = (halaman.Number, halaman.Height);
        Kata = [.. halaman.GetWords().Where(k => !string.IsNullOrWhiteSpace(k.Text)).Select(Satu)];
        foreach (var jalur in halaman.Paths)
        {
            Garis(jalur);
        }

        if (Mendatar.Count + Tegak.Count > GarisMaks)
        {
            Mendatar.Clear();
            Tegak.Clear();
        }

        BerGambar = halaman.NumberOfImages > 0;
    }

    public int Nomor { get; }

    public double Tinggi { get; }

    public bool BerGambar { get; }

    public List<KataPdf> Kata { get; }

    public List<GarisPdf> Mendatar { get; } = [];

    public List<GarisPdf> Tegak { get; } = [];

    /// <summary>Upright words stand on their base line whatever their letters are; turned ones keep their box.</summary>
    private static KataPdf Satu(Word kata)
    {
        var kotak = kata.BoundingBox;
        if (kata.TextOrientation != TextOrientation.Horizontal)
        {
            return new KataPdf(kata.Text, kotak.Left, kotak.Right, kotak.Bottom, kotak.Top);
        }

        var dasar = kata.Letters[0].StartBaseLine.Y;
        var tinggi = Math.Clamp(kata.Letters[0].PointSize, 1, 200);
        return new KataPdf(kata.Text, kotak.Left, kotak.Right, dasar, dasar + (tinggi * TinggiHuruf));
    }

    private void Garis(PdfPath jalur)
    {
        if (jalur.IsClipping || !jalur.IsFilled && !jalur.IsStroked)
        {
            return;
        }

        foreach (var bagian in jalur)
        {
            if (jalur.IsStroked)
            {
                Sisi(bagian);
            }
            else if (bagian.GetBoundingRectangle() is { } kotak && (kotak.Width <= Tipis || kotak.Height <= Tipis))
            {
                var (x, y) = ((kotak.Left + kotak.Right) / 2, (kotak.Bottom + kotak.Top) / 2);
                if (kotak.Width >= kotak.Height)
                {
                    Ruas(kotak.Left, y, kotak.Right, y);
                }
                else
                {
                    Ruas(x, kotak.Bottom, x, kotak.Top);
                }
            }
        }
    }

    /// <summary>The straight sides of an outline, the closing one too.</summary>
    private void Sisi(PdfSubpath bagian)
    {
        PdfPoint? awal = null;
        var kini = default(PdfPoint);
        foreach (var perintah in bagian.Commands)
        {
            switch (perintah)
            {
                case PdfSubpath.Move pindah:
                    (awal, kini) = (pindah.Location, pindah.Location);
                    break;
                case PdfSubpath.Line garis:
                    Ruas(garis.From.X, garis.From.Y, garis.To.X, garis.To.Y);
                    kini = garis.To;
                    break;
                case PdfSubpath.Close when awal is { } mula:
                    Ruas(kini.X, kini.Y, mula.X, mula.Y);
                    break;
                default:
                    break;
            }
        }
    }

    private void Ruas(double x1, double y1, double x2, double y2)
    {
        if (Math.Abs(y1 - y2) <= Serong && Math.Abs(x1 - x2) > Tipis)
        {
            Mendatar.Add(new GarisPdf((y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
        }
        else if (Math.Abs(x1 - x2) <= Serong && Math.Abs(y1 - y2) > Tipis)
        {
            Tegak.Add(new GarisPdf((x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
        }
    }
}
