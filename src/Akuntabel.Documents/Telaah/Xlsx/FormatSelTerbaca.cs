using System.Globalization;
using System.Text;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Telaah;

/// <summary>Prints a stored number by its format code, as a program set to Indonesian shows it.</summary>
internal sealed class FormatSelTerbaca
{
    private static readonly DateTime HariNol = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly IReadOnlyList<BagianFormat> _bagian;

    public FormatSelTerbaca(string kode) => _bagian = [.. PemotongFormat.Bagi(kode).Select(BagianFormat.Urai)];

    /// <summary>Text of the cell; a number too large to be a decimal stays as stored.</summary>
    public string Cetak(string tersimpan)
    {
        if (!decimal.TryParse(tersimpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai))
        {
            return tersimpan;
        }

        nilai = LimaBelasAngka(nilai);
        var indeks =
            nilai < 0 && _bagian.Count > 1 ? 1
            : nilai == 0 && _bagian.Count > 2 ? 2
            : 0;
        var bagian = _bagian[indeks];
        if (bagian.Tanggal)
        {
            return Tanggal(nilai, bagian);
        }

        var besar = indeks == 1 ? Math.Abs(nilai) : nilai;
        return PerakitNaskah.Rapikan(bagian.Awalan + Angka(besar, bagian) + bagian.Akhiran);
    }

    private static string Angka(decimal nilai, BagianFormat bagian)
    {
        if (bagian.Umum)
        {
            return CetakAngka.Seperlunya(nilai).Replace(".", "", StringComparison.Ordinal);
        }

        if (!bagian.Berangka)
        {
            return "";
        }

        for (var i = 0; i < bagian.Ribu; i++)
        {
            nilai /= 1000m;
        }

        var teks = bagian.Persen ? CetakAngka.Persen(nilai, bagian.Desimal) : CetakAngka.Tetap(nilai, bagian.Desimal);
        var tanda = bagian.Persen ? "%" : "";
        var isi = new StringBuilder(teks[..^tanda.Length]);
        if (!bagian.Pemisah)
        {
            isi.Replace(".", "");
        }

        for (var i = bagian.DesimalWajib; i < bagian.Desimal && isi[^1] == '0'; i++)
        {
            isi.Length--;
        }

        return isi.ToString().TrimEnd(',') + tanda;
    }

    private static string Tanggal(decimal hari, BagianFormat bagian)
    {
        if (hari is < 1 or > 2_958_465)
        {
            return CetakAngka.Seperlunya(hari);
        }

        var tanggal = HariNol.AddDays((int)decimal.Truncate(hari));
        return bagian.HanyaTahun
            ? tanggal.Year.ToString(CultureInfo.InvariantCulture)
            : tanggal.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>Fifteen significant digits: what spreadsheet programs show of their binary numbers.</summary>
    private static decimal LimaBelasAngka(decimal nilai)
    {
        var bulat = 0;
        for (var sisa = Math.Abs(nilai); sisa >= 1m; sisa /= 10m)
        {
            bulat++;
        }

        return Math.Round(nilai, Math.Clamp(15 - bulat, 0, 15), MidpointRounding.AwayFromZero);
    }
}
