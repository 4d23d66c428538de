using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>How many sasaran and indicators the tables and headings of a document list: every list counts for itself.</summary>
internal sealed partial class BanyakButir
{
    private const int BarisMin = 3;

    private BanyakButir(List<int> sasaran, List<int> indikator) => (Sasaran, Indikator) = (sasaran, indikator);

    /// <summary>Counts of sasaran, one of each list.</summary>
    public IReadOnlyList<int> Sasaran { get; }

    /// <summary>Counts of indicators, one of each list.</summary>
    public IReadOnlyList<int> Indikator { get; }

    [GeneratedRegex(
        @"^\W*(\d{1,2}\s*[.)]+\W*)?sasaran(\s+strategis)?\s+(?<nomor>\d{1,2})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulSasaran();

    [GeneratedRegex(@"^\W*(?<nomor>\d{1,2})[.)]?\s+\p{L}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDepan();

    public static BanyakButir Dari(KonteksTelaah konteks)
    {
        var (sasaran, indikator) = (new List<int>(), new List<int>());
        foreach (var tabel in konteks.Tabel.Where(t => t.KolomPertama(PeranKolom.Pagu) is null && t.Baris.Count >= BarisMin))
        {
            var nomor = NomorTerbesar(tabel);
            var kepala = $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}";
            Tambah(sasaran, kepala, "sasaran", nomor, Isi(tabel, PeranKolom.Sasaran).Distinct(StringComparer.Ordinal).Count());
            Tambah(indikator, kepala, "indikator", nomor, Isi(tabel, PeranKolom.Indikator).Count());
        }

        Tambah(
            sasaran,
            konteks
                .Naskah.Paragraf.Select(p => JudulSasaran().Match(p.Teks))
                .Where(m => m.Success)
                .Select(m => int.Parse(m.Groups["nomor"].Value, CultureInfo.InvariantCulture))
                .DefaultIfEmpty(0)
                .Max()
        );
        return new BanyakButir(sasaran, indikator);
    }

    /// <summary>Names and numbers of a list count; where they are one apart a name was lost, and the numbers are right.</summary>
    private static void Tambah(List<int> daftar, string kepala, string kata, int nomor, int isi)
    {
        if (kepala.Contains(kata, StringComparison.OrdinalIgnoreCase))
        {
            Tambah(daftar, nomor);
            isi = Math.Abs(nomor - isi) <= 1 ? 0 : isi;
        }

        Tambah(daftar, isi);
    }

    private static void Tambah(List<int> daftar, int banyak)
    {
        if (banyak > 1)
        {
            daftar.Add(banyak);
        }
    }

    private static IEnumerable<string> Isi(TabelTerbaca tabel, PeranKolom peran) =>
        tabel.Asal.BerkolomPasti && tabel.KolomPertama(peran) is { } kolom
            ? tabel
                .Baris.Where(b => b.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul)
                .Select(b => NamaBanding.Dari(b.Sel(kolom.Indeks)).Kunci)
                .Where(k => k.Length > 0)
            : [];

    /// <summary>The highest number in front of a row; 0 where rows bear none.</summary>
    private static int NomorTerbesar(TabelTerbaca tabel) =>
        tabel
            .Baris.Select(b =>
                b.Nomor.Length > 0 ? NomorBaris.Angka(b.Nomor)
                : NomorDepan().Match(b.Label) is { Success: true } m ? NomorBaris.Angka(m.Groups["nomor"].Value)
                : null
            )
            .OfType<int>()
            .DefaultIfEmpty(0)
            .Max();
}
