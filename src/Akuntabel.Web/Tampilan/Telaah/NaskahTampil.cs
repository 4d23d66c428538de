using System.Globalization;
using Akuntabel.App.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>
/// An uploaded document left, its notes right: which note points at which row, and the anchors between them. Of a document too long for a
/// browser only the beginning and what stands around the marks is shown.
/// </summary>
public sealed class NaskahTampil
{
    /// <summary>Rows and paragraphs of a document that is shown whole.</summary>
    private const int BarisUtuh = 6_000;

    /// <summary>Of a longer one: the beginning, and this much around every mark.</summary>
    private const int BarisAwal = 100;
    private const int BarisSekitar = 12;

    private readonly Dictionary<(int Urutan, int Ke), string> _jangkar = [];
    private readonly List<(int Awal, int Akhir, int Ke, CatatanReviu Isi)> _letak;

    public NaskahTampil(BacaNaskah.Hasilnya hasil, BacaanNaskah bacaan, SaringCatatan saring)
    {
        (Hasil, Bacaan) = (hasil, bacaan);
        _letak =
        [
            .. hasil
                .Catatan.SelectMany(c => LetakNaskah.Baca(c.Letak).Select((l, ke) => (l.Awal, l.Akhir, ke, c)))
                .OrderBy(l => l.Awal),
        ];
        Bagian = Susun();
        Catatan = [.. hasil.Catatan.Where(saring.Lolos).Select(c => new CatatanTampil(c, [.. TempatTampil.Semua(c, _jangkar)]))];
    }

    public BacaNaskah.Hasilnya Hasil { get; }

    public BacaanNaskah Bacaan { get; }

    public IReadOnlyList<BagianNaskahTampil> Bagian { get; }

    /// <summary>The notes that pass the filter.</summary>
    public IReadOnlyList<CatatanTampil> Catatan { get; }

    /// <summary>Says that something is not shown.</summary>
    public static string Lewat(int banyak) => $"… {CetakAngka.Seperlunya(banyak)} baris tanpa catatan tidak ditampilkan …";

    public static string JangkarCatatan(int urutan) => string.Create(CultureInfo.InvariantCulture, $"c-{urutan}");

    /// <summary>Of words a note quotes, within the row with that anchor.</summary>
    public static string JangkarKata(string baris, PotonganTeks potongan) =>
        string.Create(CultureInfo.InvariantCulture, $"{baris}-{potongan.Nomor}");

    /// <summary>Rows and paragraphs at the end that are not shown.</summary>
    public int LewatAkhir { get; private set; }

    private List<BagianNaskahTampil> Susun()
    {
        var isi = Bacaan.Isi.Bagian.Select(b => (Bagian: b, Baris: Baris(b))).ToList();
        var tampil = Tampil([.. isi.SelectMany(x => x.Baris)]);
        var hasil = new List<BagianNaskahTampil>();
        var (halaman, lembar, ke) = ((int?)null, (string?)null, 0);
        foreach (var (bagian, semua) in isi)
        {
            var baris = new List<BarisNaskahTampil>();
            foreach (var satu in semua)
            {
                LewatAkhir++;
                if (tampil[ke++])
                {
                    baris.Add(satu with { Lewat = LewatAkhir - 1 });
                    LewatAkhir = 0;
                }
            }

            if (baris.Count == 0)
            {
                continue;
            }

            var (h, l) = (bagian.Tempat.Halaman, bagian.Tempat.Lembar);
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

    /// <summary>Which rows are shown.</summary>
    private static bool[] Tampil(List<BarisNaskahTampil> semua)
    {
        var hasil = new bool[semua.Count];
        for (var i = 0; i < semua.Count; i++)
        {
            if (semua.Count <= BarisUtuh || i < BarisAwal)
            {
                hasil[i] = true;
            }
            else if (semua[i].Catatan.Count > 0)
            {
                var awal = Math.Max(0, i - BarisSekitar);
                Array.Fill(hasil, true, awal, Math.Min(semua.Count, i + BarisSekitar + 1) - awal);
            }
        }

        return hasil;
    }

    private List<BarisNaskahTampil> Baris(BagianNaskah bagian) =>
        bagian switch
        {
            TabelNaskah t => [.. t.Baris.Select(b => Baris(b.Tempat, b.Sel))],
            ParagrafNaskah p => [Baris(p.Tempat, [p.Teks])],
            _ => [],
        };

    private BarisNaskahTampil Baris(TempatNaskah tempat, IReadOnlyList<string> sel)
    {
        var letak = _letak.Where(l => l.Awal <= tempat.BarisAkhir && tempat.BarisAwal <= l.Akhir).ToList();
        var catatan = letak.Select(l => l.Isi).Distinct().OrderBy(c => c.Urutan).ToList();
        var potongan = KataTertanda.Potong(sel, catatan.Select(c => (c.Urutan, c.Tercetak)));
        if (catatan.Count == 0)
        {
            return new BarisNaskahTampil("", potongan, []);
        }

        var jangkar = string.Create(CultureInfo.InvariantCulture, $"t-{tempat.BarisAwal}");
        foreach (var (_, _, ke, isi) in letak)
        {
            var kata = potongan.SelectMany(s => s).FirstOrDefault(p => p.Catatan.Contains(isi.Urutan));
            _jangkar.TryAdd((isi.Urutan, ke), kata is null ? jangkar : JangkarKata(jangkar, kata));
        }

        return new BarisNaskahTampil(jangkar, potongan, [.. catatan.Select(c => c.Urutan)]);
    }
}
