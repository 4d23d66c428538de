namespace Akuntabel.Domain.Telaah;

/// <summary>Holds a copy of our own report, edited by somebody, against what our data give today.</summary>
public static class PembandingNaskah
{
    private const decimal MiripMin = 0.4m;
    private const string Bagian = "Narasi";

    /// <summary>Differences of tables first found by the place in the copy; what is missing from it stands at the end.</summary>
    public static HasilBanding Bandingkan(Naskah kita, Naskah salinan)
    {
        var beda = new List<BedaNaskah>();
        var tabel = new PembandingTabel(beda);
        tabel.Bandingkan([.. kita.Tabel], [.. salinan.Tabel]);
        var sama = tabel.Sama + Kalimat([.. Narasi(kita)], [.. Narasi(salinan)], beda);
        var (semuaKita, semuaSalinan) = (Rapat(kita), Rapat(salinan));
        beda.RemoveAll(b =>
            b.Tabel == Bagian
            && semuaSalinan.Contains(KataNaskah.Rapat(b.Milik), StringComparison.Ordinal)
            && semuaKita.Contains(KataNaskah.Rapat(b.Tercetak), StringComparison.Ordinal)
        );
        return new HasilBanding([.. beda.OrderBy(b => b.Tempat?.BarisAwal ?? int.MaxValue)], sama);
    }

    /// <summary>All running text without spaces: a sentence that was only cut into paragraphs in another way is still there.</summary>
    private static string Rapat(Naskah naskah) => string.Concat(naskah.Paragraf.Select(p => KataNaskah.Rapat(p.Teks)));

    /// <summary>Sentences with the place of their paragraph.</summary>
    private static IEnumerable<(TempatNaskah Tempat, string Teks)> Narasi(Naskah naskah) =>
        naskah.Paragraf.SelectMany(p => KataNaskah.Kalimat(KataNaskah.Rapikan(p.Teks)).Select(k => (p.Tempat, k)));

    private static int Kalimat(
        IReadOnlyList<(TempatNaskah Tempat, string Teks)> kita,
        IReadOnlyList<(TempatNaskah Tempat, string Teks)> salinan,
        List<BedaNaskah> beda
    )
    {
        var sama = 0;
        var (hilang, tambah) = (new Queue<string>(), new Queue<(TempatNaskah Tempat, string Teks)>());
        foreach (var (i, j) in PenyejajarUrutan.Sejajarkan([.. kita.Select(k => k.Teks)], [.. salinan.Select(k => k.Teks)]))
        {
            if (i is not null && j is not null)
            {
                Tutup(hilang, tambah, beda);
                sama++;
            }
            else if (i is { } a)
            {
                hilang.Enqueue(kita[a].Teks);
            }
            else if (j is { } b)
            {
                tambah.Enqueue(salinan[b]);
            }
        }

        Tutup(hilang, tambah, beda);
        return sama;
    }

    /// <summary>Between two equal sentences: an old one opposite a new one that resembles it was changed, the rest came or went.</summary>
    private static void Tutup(Queue<string> hilang, Queue<(TempatNaskah Tempat, string Teks)> tambah, List<BedaNaskah> beda)
    {
        var milik = hilang.ToList();
        foreach (var (tempat, teks) in tambah)
        {
            var asal = milik.Find(m => KataNaskah.Kemiripan(m, teks) >= MiripMin);
            milik.Remove(asal ?? "");
            beda.Add(Beda(asal is null ? JenisBeda.KalimatTambahan : JenisBeda.KalimatBeda, tempat, teks, asal ?? ""));
        }

        beda.AddRange(milik.Select(m => Beda(JenisBeda.KalimatHilang, null, "", m)));
        hilang.Clear();
        tambah.Clear();
    }

    private static BedaNaskah Beda(JenisBeda jenis, TempatNaskah? tempat, string tercetak, string milik) =>
        new()
        {
            Jenis = jenis,
            Tempat = tempat,
            Tabel = Bagian,
            Butir = "kalimat",
            Tercetak = tercetak,
            Milik = milik,
        };
}
