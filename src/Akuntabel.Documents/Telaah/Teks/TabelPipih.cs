using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables that conversion has flattened: cells parted by single blanks, names wrapped above and below the line of their values, headers of
/// several lines laid over each other. Rows are put together by the way that leaves the fewest names broken, columns are named by the words
/// of the header and by arithmetic; where they do not agree nothing is read and the loose reader takes over.
/// </summary>
internal static partial class TabelPipih
{
    private const int TanpaJudulMin = 4;
    private const decimal BiayaMaks = 2.2m;

    [GeneratedRegex(
        @"^\W*(jumlah|total|grand\s+total|rata\s*-?\s*rata|rerata|nilai\s+rata\s*-?\s*rata)\b(?=\W*$|\s+(keseluruhan|total|capaian|anggaran|belanja|program|kinerja|PAD|pendapatan|seluruh\w*|nilai|skor|indikator|sasaran)\b)|^\W*(jumlah|total)\W*$|^\W*((nilai|capaian)\s+)?(rata\s*-?\s*rata|rerata)(\s+\p{L}+){0,4}\s*:\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJumlah();

    /// <summary>True for the words of a total or a mean.</summary>
    public static bool Jumlah(string kata) => PolaJumlah().IsMatch(kata);

    /// <summary>The table whose header starts on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(
        IReadOnlyList<string> baris,
        int i,
        NamaKenal kenal,
        Func<string> judul,
        bool berpalang = false
    )
    {
        var (tubuh, akhirKepala) = LetakPipih.AwalTubuh(baris, i);
        if (tubuh < 0)
        {
            return KepalaBersusun.Baca(baris, i) is var (sel, awal)
                ? Susun(baris, i, awal, [string.Join(' ', sel)], sel, kenal, judul, berpalang)
                : null;
        }

        if (TabelSejajar.Menyusul(baris, i))
        {
            return null;
        }

        var kepala = Enumerable.Range(i, akhirKepala - i).Select(j => HurufKata.Betulkan(baris[j].Trim())).ToList();
        return Susun(baris, i, tubuh, kepala, null, kenal, judul, berpalang);
    }

    /// <param name="baris">The lines of the text.</param>
    /// <param name="i">The first line of the header.</param>
    /// <param name="tubuh">The first line below it.</param>
    /// <param name="kepala">The lines of the header.</param>
    /// <param name="sel">Its columns, where each stands on a line of its own.</param>
    /// <param name="kenal">Names other tables print whole.</param>
    /// <param name="judul">The caption.</param>
    /// <param name="berpalang">Whether most rows part their cells by bars.</param>
    private static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Susun(
        IReadOnlyList<string> baris,
        int i,
        int tubuh,
        List<string> kepala,
        List<string>? sel,
        NamaKenal kenal,
        Func<string> judul,
        bool berpalang = false
    )
    {
        var ulang = Enumerable.Range(i, tubuh - i).Select(j => baris[j]).ToList();
        if (SkalaCampur.Coba(baris, i, tubuh, kepala) is { } skala)
        {
            return skala;
        }

        if (KepalaCampur.Berskala(kepala))
        {
            return null;
        }

        var bernomor = kepala.Exists(k => KataKepalaPipih.PisahTeks(k).Teks.Exists(Bernomor));
        var kategori = KepalaCampur.Berkategori(kepala);
        var (isi, sesudah) = IsiPipih.Kumpulkan(baris, tubuh, ulang, bernomor, kategori);
        var banyak = Banyak(isi);
        if (banyak == 0 || Berpalang(baris, isi) != berpalang || Tegak(isi))
        {
            return null;
        }

        isi = [.. isi.Select(x => (x.Nomor, Samakan(x.Isi, banyak)))];
        var bentuk = sel is null ? BentukPipih.Dari(kepala, bernomor, kategori) : BentukPipih.Bersusun(sel, kategori);
        if (bentuk is null)
        {
            return null;
        }

        var rangkai = PerangkaiPipih.Rangkai(isi, bentuk.Satuan, kenal);
        var penuh = rangkai.Where(r => r.Isi.Nilai.Count == banyak).ToList();
        if (penuh.Count < (LetakPipih.DiBawahJudul(baris, i) ? 1 : TanpaJudulMin) || penuh.Count * 3 < rangkai.Count * 2)
        {
            return null;
        }

        if (!LetakPipih.DiBawahJudul(baris, i) && bernomor && !Berurut(rangkai))
        {
            return null;
        }

        var uji = new UjiKepalaPipih(penuh.Select(r => r.Isi.Nilai), banyak);
        var kolomUtama = bentuk.Kolom(banyak, uji);
        if (
            (kolomUtama?.Biaya ?? decimal.MaxValue) > BiayaMaks
            && BentukPipih.Beruntun(kepala, kategori) is { } beruntun
            && beruntun.Satuan == bentuk.Satuan
            && beruntun.Kolom(banyak, uji) is { } lain
            && lain.Biaya < (kolomUtama?.Biaya ?? BiayaMaks)
        )
        {
            (bentuk, kolomUtama) = (beruntun, lain);
        }

        if (
            kolomUtama is null
            || kolomUtama.Value.Biaya > (penuh.Count < 3 ? BiayaMaks / 2 : BiayaMaks)
            || kolomUtama.Value.Nama.Any(n => n.StartsWith('/') || n.Any(TandaRusak.Contains))
        )
        {
            kolomUtama = bentuk.DariHitungan(kepala, banyak, uji);
        }

        if (kolomUtama is not { } kolom || Sobek(kolom.Nama))
        {
            return null;
        }

        var hasil = new List<BarisNaskah> { new(TempatNaskah.Baris(i + 1, tubuh), kolom.Nama) };
        if (NomorDari(baris[tubuh - 1], tubuh, kolom.Nama.Count) is { } nomor)
        {
            hasil.Add(nomor);
        }

        hasil.AddRange(
            rangkai.Select(r => bentuk.Baris(r, uji.Sejajarkan(r.Isi.Nilai, TabelPipih.Jumlah(r.Isi.Kata)), kenal, judul))
        );
        return NamaKolomKeliru.Ada(hasil) ? null : (hasil, sesudah);
    }

    /// <summary>A column named by the rest of a word, "Program/ Keg" and "atan/ Sebelum": scanning has torn the header.</summary>
    private static bool Sobek(IReadOnlyList<string> nama) =>
        nama.Any(n => n.Length > 0 && char.IsLower(n[0]) && n.Split(' ')[0].EndsWith('/'));

    /// <summary>Signs that no heading is printed with: scanning has put them for letters.</summary>
    private const string TandaRusak = "[]{}?&\"^~*_\\‘’“”";

    /// <summary>How many values most rows end in; 0 when the rows do not agree.</summary>
    public static int Banyak(List<(int Nomor, BarisPipih Isi)> isi)
    {
        var berangka = isi.Where(x => x.Isi.Nilai.Count > 0 && !Jumlah(x.Isi.Kata)).ToList();
        var banyak = berangka.GroupBy(x => x.Isi.Nilai.Count).MaxBy(g => (g.Count(), g.Key));
        return banyak is not null && banyak.Count() * 2 >= berangka.Count ? banyak.Key : 0;
    }

    /// <summary>A line that has fewer values than the rows and is no total goes on with a name.</summary>
    private static BarisPipih Samakan(BarisPipih isi, int banyak)
    {
        var sama = isi.Nilai.Count > 0 ? isi.Sebanyak(banyak) : isi;
        return sama.Nilai.Count > 0 && sama.Nilai.Count < banyak && !Jumlah(sama.Kata) && sama.Nilai.Count * 2 <= banyak
            ? sama.SebagaiKata()
            : sama;
    }

    /// <summary>Most rows part their cells by bars: those tell the cells of words apart, and another reader keeps them.</summary>
    private static bool Berpalang(IReadOnlyList<string> baris, List<(int Nomor, BarisPipih Isi)> isi)
    {
        var berangka = isi.FindAll(x => x.Isi.Nilai.Count > 0);
        return berangka.Count(x => baris[x.Nomor - 1].Count(c => c == '|') >= PalangMin) * 2 >= berangka.Count;
    }

    private const int PalangMin = 2;

    /// <summary>Nearly every line is one cell: the rows cannot be told here.</summary>
    private static bool Tegak(List<(int Nomor, BarisPipih Isi)> isi) =>
        isi.Count(x => x.Isi is { Kata.Length: 0, Nilai.Count: 1 }) * 2 > isi.Count(x => x.Isi.Nilai.Count > 0);

    /// <summary>Most rows have a number: without a caption what scanning has torn is no table.</summary>
    private static bool Berurut(List<RangkaianPipih> rangkai) =>
        rangkai.Where(r => !Jumlah(r.Isi.Kata)).ToList() is var isi
        && isi.Count(r => r.Nomor.Length > 0 && (char.IsDigit(r.Nomor[0]) || r.Nomor.Length <= 2 && char.IsUpper(r.Nomor[0])))
            * 10
            >= isi.Count * 8;

    /// <summary>The line of column numbers as a row of the header, when it has one for each column.</summary>
    private static BarisNaskah? NomorDari(string teks, int nomor, int banyak) =>
        IsiPipih.NomorKolom(teks)
        && teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries) is var sel
        && sel.Length == banyak
            ? new BarisNaskah(TempatNaskah.Baris(nomor, nomor), sel)
            : null;

    private static bool Bernomor(string kolom) =>
        KepalaRapat.Nomor(kolom) || kolom.StartsWith("N0", StringComparison.OrdinalIgnoreCase);
}
