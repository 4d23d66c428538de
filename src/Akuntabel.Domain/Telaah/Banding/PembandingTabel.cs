namespace Akuntabel.Domain.Telaah;

/// <summary>Compares the tables of a copy with ours: which is which by caption, else by their rows; then row by row and cell by cell.</summary>
internal sealed class PembandingTabel(List<BedaNaskah> beda)
{
    private const decimal MiripMin = 0.5m;

    public int Sama { get; private set; }

    public void Bandingkan(IReadOnlyList<TabelNaskah> kita, IReadOnlyList<TabelNaskah> salinan)
    {
        var sisa = salinan.ToList();
        var hilang = new List<TabelNaskah>();
        foreach (var tabel in kita)
        {
            if (Pasangan(tabel, sisa) is not { } lawan)
            {
                hilang.Add(tabel);
                continue;
            }

            sisa.Remove(lawan);
            Baris(tabel, lawan);
        }

        beda.AddRange(
            hilang.Select(t => new BedaNaskah
            {
                Jenis = JenisBeda.TabelHilang,
                Tabel = NamaTabel.Dari(t),
                Butir = t.Judul,
                Tercetak = "",
                Milik = $"{t.Baris.Count} baris",
            })
        );
        beda.AddRange(
            sisa.Select(t => new BedaNaskah
            {
                Jenis = JenisBeda.TabelTambahan,
                Tempat = t.Tempat,
                Tabel = NamaTabel.Dari(t),
                Butir = t.Judul,
                Tercetak = $"{t.Baris.Count} baris",
                Milik = "",
            })
        );
    }

    private static TabelNaskah? Pasangan(TabelNaskah tabel, List<TabelNaskah> sisa)
    {
        var judul = tabel.Judul.Length == 0 ? null : sisa.Find(s => Sepadan(s.Judul, tabel.Judul));
        if (judul is not null && Kemiripan(tabel, judul) > 0)
        {
            return judul;
        }

        var mirip = sisa.Select(s => (Tabel: s, Nilai: Kemiripan(tabel, s))).OrderByDescending(x => x.Nilai).FirstOrDefault();
        return mirip.Nilai >= MiripMin ? mirip.Tabel : null;
    }

    /// <summary>Share of the row names the two tables have in common.</summary>
    private static decimal Kemiripan(TabelNaskah a, TabelNaskah b)
    {
        var (x, y) = (
            a.Baris.Select(Nama).ToHashSet(StringComparer.Ordinal),
            b.Baris.Select(Nama).ToHashSet(StringComparer.Ordinal)
        );
        var semua = x.Union(y).Count();
        return semua == 0 ? 0 : (decimal)x.Intersect(y).Count() / semua;
    }

    private void Baris(TabelNaskah kita, TabelNaskah salinan)
    {
        var pasangan =
            kita.Baris.Count == salinan.Baris.Count
                ? [.. Enumerable.Range(0, kita.Baris.Count).Select(i => ((int?)i, (int?)i))]
                : PenyejajarUrutan.Sejajarkan([.. kita.Baris.Select(Nama)], [.. salinan.Baris.Select(Nama)]);
        var kepala = kita.Baris.Count > 0 ? kita.Baris[0].Sel : [];
        var nama = NamaTabel.Dari(kita);
        foreach (var (i, j) in pasangan)
        {
            if (i is { } a && j is { } b)
            {
                Sel(nama, kepala, kita.Baris[a], salinan.Baris[b]);
                continue;
            }

            var milik = i is { } x ? Bunyi(kita.Baris[x]) : "";
            var baris = j is { } y ? salinan.Baris[y] : null;
            beda.Add(
                new BedaNaskah
                {
                    Jenis = baris is null ? JenisBeda.BarisHilang : JenisBeda.BarisTambahan,
                    Tempat = baris?.Tempat,
                    Tabel = nama,
                    Butir = Label(baris ?? kita.Baris[i ?? 0]),
                    Tercetak = baris is null ? "" : Bunyi(baris),
                    Milik = milik,
                }
            );
        }
    }

    private void Sel(string tabel, IReadOnlyList<string> kepala, BarisNaskah kita, BarisNaskah salinan)
    {
        for (var k = 0; k < Math.Max(kita.Sel.Count, salinan.Sel.Count); k++)
        {
            var (milik, tercetak) = (Isi(kita, k), Isi(salinan, k));
            if (Sepadan(milik, tercetak))
            {
                Sama += milik.Length > 0 ? 1 : 0;
                continue;
            }

            var angka = milik.Any(char.IsAsciiDigit) || tercetak.Any(char.IsAsciiDigit);
            var kolom = k < kepala.Count && kepala[k].Length > 0 ? $", kolom {kepala[k]}" : "";
            beda.Add(
                new BedaNaskah
                {
                    Jenis = angka ? JenisBeda.AngkaBeda : JenisBeda.TeksBeda,
                    Tempat = salinan.Tempat,
                    Tabel = tabel,
                    Butir = Label(kita) + kolom,
                    Tercetak = tercetak,
                    Milik = milik,
                }
            );
        }
    }

    private static string Isi(BarisNaskah baris, int kolom) => kolom < baris.Sel.Count ? baris.Sel[kolom] : "";

    private static string Bunyi(BarisNaskah baris) => string.Join(" | ", baris.Sel.Where(s => s.Length > 0));

    /// <summary>What names a row: its words, and its figures only when it has no words.</summary>
    private static string Nama(BarisNaskah baris)
    {
        var kata = string.Join(' ', baris.Sel.Where(s => s.Any(char.IsLetter) && PembacaAngka.Sel(s) is null));
        return kata.Length > 0 ? kata : Bunyi(baris);
    }

    private static string Label(BarisNaskah baris) =>
        baris.Sel.Where(s => s.Any(char.IsLetter)).OrderByDescending(s => s.Length).FirstOrDefault() ?? Bunyi(baris);

    private static bool Sepadan(string a, string b) => KataNaskah.Rapikan(a) == KataNaskah.Rapikan(b);
}
