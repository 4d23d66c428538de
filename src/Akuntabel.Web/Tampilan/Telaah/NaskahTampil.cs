using System.Globalization;
using Akuntabel.App.Telaah;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Web.Tampilan;

/// <summary>An uploaded document left, its notes right: which note points at which row, and the anchors between them.</summary>
public sealed class NaskahTampil
{
    private readonly Dictionary<int, List<string>> _tempat = [];
    private readonly List<(int Awal, int Akhir, int Urutan)> _letak;

    public NaskahTampil(BacaNaskah.Hasilnya hasil, BacaanNaskah bacaan, SaringCatatan saring)
    {
        (Hasil, Bacaan) = (hasil, bacaan);
        _letak =
        [
            .. hasil
                .Catatan.SelectMany(c => LetakNaskah.Baca(c.Letak).Select(l => (l.Awal, l.Akhir, c.Urutan)))
                .OrderBy(l => l.Awal),
        ];
        Bagian = Susun();
        Catatan =
        [
            .. hasil.Catatan.Where(saring.Lolos).Select(c => new CatatanTampil(c, _tempat.GetValueOrDefault(c.Urutan) ?? [])),
        ];
    }

    public BacaNaskah.Hasilnya Hasil { get; }

    public BacaanNaskah Bacaan { get; }

    public IReadOnlyList<BagianNaskahTampil> Bagian { get; }

    /// <summary>The notes that pass the filter.</summary>
    public IReadOnlyList<CatatanTampil> Catatan { get; }

    public static string JangkarCatatan(int urutan) => string.Create(CultureInfo.InvariantCulture, $"c-{urutan}");

    private List<BagianNaskahTampil> Susun()
    {
        var hasil = new List<BagianNaskahTampil>();
        var (halaman, lembar) = ((int?)null, (string?)null);
        foreach (var bagian in Bacaan.Isi.Bagian)
        {
            var (h, l) = (bagian.Tempat.Halaman, bagian.Tempat.Lembar);
            var baris = bagian switch
            {
                TabelNaskah t => t.Baris.Select(b => Baris(b.Tempat, b.Sel)).ToList(),
                ParagrafNaskah p => [Baris(p.Tempat, [p.Teks])],
                _ => [],
            };
            hasil.Add(
                new BagianNaskahTampil(
                    h == halaman ? null : h,
                    l == lembar ? null : l,
                    (bagian as TabelNaskah)?.Judul ?? "",
                    (bagian as ParagrafNaskah)?.TingkatJudul ?? 0,
                    bagian is TabelNaskah,
                    baris
                )
            );
            (halaman, lembar) = (h, l);
        }

        return hasil;
    }

    private BarisNaskahTampil Baris(TempatNaskah tempat, IReadOnlyList<string> sel)
    {
        List<int> catatan =
        [
            .. _letak
                .Where(l => l.Awal <= tempat.BarisAkhir && tempat.BarisAwal <= l.Akhir)
                .Select(l => l.Urutan)
                .Distinct()
                .Order(),
        ];
        if (catatan.Count == 0)
        {
            return new BarisNaskahTampil("", sel, []);
        }

        var jangkar = string.Create(CultureInfo.InvariantCulture, $"t-{tempat.BarisAwal}");
        foreach (var urutan in catatan)
        {
            if (!_tempat.TryGetValue(urutan, out var daftar))
            {
                _tempat[urutan] = daftar = [];
            }

            daftar.Add(jangkar);
        }

        return new BarisNaskahTampil(jangkar, sel, catatan);
    }
}
