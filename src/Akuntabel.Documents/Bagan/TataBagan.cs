using Akuntabel.Documents.Docx;
using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Bagan;

/// <summary>
/// Lays a tree out on paper: the stem in the middle, below it one column per branch, in each column the nodes under one another,
/// indented by depth. Upright when that is readable, else lying; what does not fit one page goes on with the stem repeated.
/// </summary>
public static class TataBagan
{
    private const int LebarTerkecil = 1330;
    private const int LebarTerbesar = 2700;
    private const int LebarTerbagi = 2060;
    private const int LebarBatang = 4600;
    private const int SelaKolom = 110;
    private const int Naik = 130;
    private const int TinggiTegak = 9800;
    private const int TinggiLanskap = 7800;

    /// <summary>The pages, at least one.</summary>
    public static IReadOnlyList<HalamanBagan> Susun(ModelBagan model)
    {
        var batang = new List<KotakBagan> { model.Akar };
        while (batang[^1].Anak is [var satu])
        {
            batang.Add(satu);
        }

        var kolom = KolomTata.Susun(batang[^1].Anak);
        return Satu(batang, kolom, HalamanDocx.LebarTegak, TinggiTegak, lanskap: false)
            ?? Satu(batang, kolom, HalamanDocx.LebarLanskap, TinggiLanskap, lanskap: true)
            ?? Terbagi(batang, kolom);
    }

    private static IReadOnlyList<HalamanBagan>? Satu(
        List<KotakBagan> batang,
        List<KolomTata> kolom,
        int lebar,
        int tinggi,
        bool lanskap
    )
    {
        var satu = Math.Min(LebarTerbesar, kolom.Count == 0 ? LebarTerbesar : (lebar / kolom.Count) - SelaKolom);
        return
            satu < LebarTerkecil
            || kolom.Exists(k => k.LebarKata > satu)
            || TinggiBatang(batang, lebar) + kolom.Select(k => k.Tinggi(satu)).DefaultIfEmpty(0).Max() > tinggi
            ? null
            : [Halaman(batang, kolom, lebar, satu, lanskap)];
    }

    private static IReadOnlyList<HalamanBagan> Terbagi(List<KotakBagan> batang, List<KolomTata> kolom)
    {
        const int lebar = HalamanDocx.LebarLanskap;
        var ruang = Math.Max(TinggiLanskap / 3, TinggiLanskap - TinggiBatang(batang, lebar));
        return
        [
            .. kolom
                .SelectMany(k => k.Bagi(LebarTerbagi, ruang))
                .Chunk(lebar / (LebarTerbagi + SelaKolom))
                .Select(k => Halaman(batang, k, lebar, LebarTerbagi, lanskap: true)),
        ];
    }

    private static int TinggiBatang(List<KotakBagan> batang, int lebar) =>
        batang.Sum(b => UkuranKotak.Tinggi(b, Math.Min(LebarBatang, lebar)) + Naik) + Naik;

    private static HalamanBagan Halaman(
        List<KotakBagan> batang,
        IReadOnlyList<KolomTata> kolom,
        int lebar,
        int lebarKolom,
        bool lanskap
    )
    {
        var (kotak, garis) = (new List<KotakTata>(), new List<GarisTata>());
        var y = 0;
        foreach (var b in batang)
        {
            var satu = Pasang(b, (lebar - LebarBatang) / 2, y, LebarBatang);
            if (kotak.Count > 0)
            {
                garis.Add(new GarisTata(lebar / 2, kotak[^1].Bawah, lebar / 2, y));
            }

            kotak.Add(satu);
            y = satu.Bawah + Naik;
        }

        if (kolom.Count == 0)
        {
            return new HalamanBagan(lanskap, lebar, kotak[^1].Bawah, kotak, garis);
        }

        garis.Add(new GarisTata(lebar / 2, y - Naik, lebar / 2, y));
        var kiri = (lebar - (kolom.Count * (lebarKolom + SelaKolom))) / 2;
        var gantung = new List<int> { lebar / 2 };
        var dasar = y;
        for (var i = 0; i < kolom.Count; i++)
        {
            var x = kiri + (i * (lebarKolom + SelaKolom)) + SelaKolom;
            gantung.Add(kolom[i].Bertumpuk ? x - (SelaKolom / 2) : x + (lebarKolom / 2));
            dasar = Math.Max(dasar, Kolom(kolom[i], x, y, lebarKolom, kotak, garis));
        }

        garis.Add(new GarisTata(gantung.Min(), y, gantung.Max(), y));
        return new HalamanBagan(lanskap, lebar, dasar, kotak, garis);
    }

    /// <summary>Places a column below the common line and gives its lower end.</summary>
    private static int Kolom(KolomTata kolom, int x, int garisAtas, int lebar, List<KotakTata> kotak, List<GarisTata> garis)
    {
        var y = garisAtas + Naik;
        var letak = new Dictionary<KotakBagan, KotakTata>(ReferenceEqualityComparer.Instance);
        KotakTata? kepala = null;
        foreach (var (isi, dalam, induk) in kolom.Butir)
        {
            var inden = dalam * UkuranKotak.Inden;
            var satu = Pasang(isi, x + inden, y, lebar - inden);
            if (kolom.Bertumpuk)
            {
                var tegak = x - (SelaKolom / 2);
                garis.Add(new GarisTata(tegak, garisAtas, tegak, satu.TengahY));
                garis.Add(new GarisTata(tegak, satu.TengahY, x, satu.TengahY));
            }
            else if (kepala is null)
            {
                garis.Add(new GarisTata(satu.TengahX, garisAtas, satu.TengahX, y));
            }
            else
            {
                var atas = induk is not null && letak.TryGetValue(induk, out var ada) ? ada : kepala;
                var tegak = Math.Min(atas.X + (UkuranKotak.Inden / 2), satu.X - 40);
                garis.Add(new GarisTata(tegak, atas.Bawah, tegak, satu.TengahY));
                garis.Add(new GarisTata(tegak, satu.TengahY, satu.X, satu.TengahY));
            }

            kepala ??= satu;
            letak[isi] = satu;
            kotak.Add(satu);
            y = satu.Bawah + UkuranKotak.Sela;
        }

        return y - UkuranKotak.Sela;
    }

    private static KotakTata Pasang(KotakBagan isi, int x, int y, int lebar)
    {
        var baris = UkuranKotak.Baris(isi, lebar);
        return new KotakTata(x, y, lebar, UkuranKotak.Tinggi(baris), isi.Gaya, baris);
    }
}
