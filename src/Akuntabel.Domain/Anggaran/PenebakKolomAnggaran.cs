namespace Akuntabel.Domain.Anggaran;

/// <summary>Proposes the columns of a realisasi sheet from the words of its headings; a person confirms them.</summary>
public static class PenebakKolomAnggaran
{
    private const int KepalaMaks = 30;

    private static readonly string[] KataKode = ["kode", "rekening", "no. rek", "norek"];
    private static readonly string[] KataUraian = ["uraian", "program", "kegiatan", "nama"];
    private static readonly string[] KataFisik = ["fisik"];
    private static readonly string[] KataRealisasi = ["realisasi", "spj", "pengeluaran", "sp2d"];
    private static readonly string[] KataKumulatif = ["s.d", "s/d", "sampai", "kumulatif", "jumlah", "total"];
    private static readonly string[] KataBukanUang = ["%", "persen", "sisa", "saldo", "fisik"];

    /// <summary>The proposal over the first sheet whose headings are understood; the first sheet without columns otherwise.</summary>
    public static PetaKolomAnggaran Tebak(IReadOnlyList<LembarBacaan> buku)
    {
        for (var i = 0; i < buku.Count; i++)
        {
            if (Tebak(buku[i]) is { } peta)
            {
                return peta with { Lembar = i };
            }
        }

        return new PetaKolomAnggaran();
    }

    private static PetaKolomAnggaran? Tebak(LembarBacaan lembar)
    {
        var kepala = lembar.Baris.Take(KepalaMaks).ToList();
        var letak = kepala.FindIndex(b => b.Sel.Any(s => Berisi(s, KataUraian)) && b.Sel.Count(s => s.Teks.Length > 0) > 1);
        if (letak < 0)
        {
            return null;
        }

        // Headings often stand in two or three rows, with merged groups above ("Realisasi" over "Rp" and "%").
        var tinggi = 1;
        while (letak + tinggi < kepala.Count && tinggi < 4 && Judul(kepala[letak + tinggi]))
        {
            tinggi++;
        }

        var judul = JudulKolom(kepala.GetRange(letak, tinggi), lembar.BanyakKolom);
        var uraian = Cari(judul, j => Berisi(j, KataUraian) && !Berisi(j, KataKode));
        var uang = Semua(judul, j => Berisi(j, KataRealisasi) && !Berisi(j, KataBukanUang)).ToList();
        return new PetaKolomAnggaran
        {
            BarisPertama =
                letak + tinggi < lembar.Baris.Count ? lembar.Baris[letak + tinggi].Nomor : kepala[letak].Nomor + tinggi,
            Kode = Cari(judul, j => Berisi(j, KataKode)),
            Uraian = uraian,
            Jumlah =
                uang.Count == 0 ? null
                : uang.FindLast(k => Berisi(judul[k], KataKumulatif)) is var k and > 0 ? k
                : uang[^1],
            Fisik = Cari(judul, j => Berisi(j, KataFisik)),
        };
    }

    /// <summary>A further heading row: short words only, like "Rp", "%", "(1)", or a row of column numbers.</summary>
    private static bool Judul(BarisBacaan baris)
    {
        var isi = baris.Sel.Where(s => s.Teks.Length > 0).ToList();
        return isi.Count > 1
            && isi.TrueForAll(s => s.Teks.Length <= 24)
            && (isi.TrueForAll(s => s.Angka is null) || isi.TrueForAll(s => s.Angka is >= 1 and <= 60));
    }

    private static string[] JudulKolom(List<BarisBacaan> kepala, int banyak)
    {
        var judul = new string[banyak];
        foreach (var baris in kepala)
        {
            var kelompok = "";
            for (var k = 0; k < banyak; k++)
            {
                var teks = baris.Di(k).Teks;
                kelompok = teks.Length > 0 ? teks : kelompok;
                // Only the first heading row spreads to the right over the columns it groups.
                judul[k] += " " + (baris == kepala[0] ? kelompok : teks);
            }
        }

        return judul;
    }

    private static int? Cari(string[] judul, Func<string, bool> cocok) =>
        Semua(judul, cocok).Select(k => (int?)k).FirstOrDefault();

    private static IEnumerable<int> Semua(string[] judul, Func<string, bool> cocok) =>
        Enumerable.Range(0, judul.Length).Where(k => cocok(judul[k]));

    private static bool Berisi(SelBacaan sel, string[] kata) => sel.Angka is null && Berisi(sel.Teks, kata);

    private static bool Berisi(string teks, string[] kata) => kata.Any(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));
}
