using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A caption or a line of source dates a table to the end of the year before, while a sentence gives its total as that of the reporting year,
/// or a realisasi of that year is computed from its totals.
/// </summary>
internal sealed partial class AturanTanggalTabel : AturanTelaah
{
    private const int JudulMundur = 3;
    private const int DekatMaju = 3;
    private const int DigitPasti = 3;

    [GeneratedRegex(
        @"\b((per|posisi|keadaan|kondisi|s\.?/?d\.?|sampai\s+dengan)(\s+tanggal)?\s+31\s+Desember|Januari\s*(-|–|s\.?/?d\.?|sampai(\s+dengan)?)\s*Desember)\s+(?<tahun>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTanggal();

    /// <summary>The year a figure is told to be of: just behind it, or before it.</summary>
    [GeneratedRegex(
        @"^\s*(\p{L}+\s+){0,4}?((pada|di|untuk|selama|sepanjang|dalam)\s+)?(akhir\s+)?tahun\s+(?<tahun>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TahunBelakang();

    [GeneratedRegex(
        @"\btahun\s+(?<tahun>20\d\d)\s+((yang|hanya|adalah|sebesar|sebanyak|sejumlah|mencapai|berjumlah|tercatat|ada|terdapat|yaitu)\s+){1,3}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex TahunDepan();

    public override string Id => "TELAAH-PERIODE-7";

    public override string Bunyi => "tanggal tabel = tahun jumlahnya dalam kalimat";

    public override string Dasar => "Judul, sumber dan isi tabel berisi satu masa";

    public override string Contoh =>
        "tabel \"Posisi 31 Desember 2019\" berjumlah 1.540, sedangkan kalimat menyebut 1.540 unit pada akhir tahun 2020";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var bagian = konteks.Naskah.Bagian;
        var sebutan = new Lazy<ILookup<decimal, (ParagrafNaskah Paragraf, int Tahun)>>(() => Sebutan(konteks));
        var pecahan = new Lazy<HashSet<(decimal, decimal)>>(() => Pecahan(konteks, tahun));
        for (var i = 0; i < bagian.Count; i++)
        {
            if (bagian[i] is not ParagrafNaskah p || PolaTanggal().Match(p.Teks) is not { Success: true } tanggal)
            {
                continue;
            }

            if (
                int.Parse(tanggal.Groups["tahun"].Value, CultureInfo.InvariantCulture) != tahun - 1
                || Tabel(bagian, i, p) is not { } asal
            )
            {
                continue;
            }

            var dekat = bagian.Skip(i).Take(DekatMaju).OfType<ParagrafNaskah>().ToHashSet();
            var jumlah = konteks
                .MenurutAsal[asal]
                .Baris.Where(b => b.Jenis == JenisBarisTabel.Jumlah)
                .SelectMany(b => b.Angka.OfType<AngkaTercetak>())
                .FirstOrDefault(a => Bertahun(sebutan.Value[a.Nilai], a, tahun, dekat));
            jumlah ??= DalamPecahan(konteks.MenurutAsal[asal], pecahan.Value);
            if (jumlah is not null)
            {
                hasil.Catat(Temuan(TempatDalamParagraf.Dari(p, tanggal.Groups["tahun"].Index), jumlah, tahun));
            }
        }
    }

    /// <summary>The total row holds both halves of a fraction from which a realisasi of the reporting year is computed.</summary>
    private static AngkaTercetak? DalamPecahan(TabelTerbaca tabel, HashSet<(decimal Pembilang, decimal Penyebut)> pecahan)
    {
        foreach (var baris in tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Jumlah))
        {
            var angka = baris.Angka.OfType<AngkaTercetak>().Where(a => !a.Persen).ToList();
            if (angka.Find(c => angka.Exists(a => a.Nilai != c.Nilai && pecahan.Contains((a.Nilai, c.Nilai)))) is { } penyebut)
            {
                return penyebut;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\(\s*(?<a>\d[\d.]*)\s*[/:]\s*(?<c>\d[\d.]*)\s*([xX×*]\s*100\s*%?\s*)?\)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPecahan();

    /// <summary>Fractions in tables whose caption or header is of the reporting year and no other, with two figures that are not small.</summary>
    private static HashSet<(decimal, decimal)> Pecahan(KonteksTelaah konteks, int tahun) =>
        [
            .. from tabel in konteks.Tabel
            where JudulTahun.Satu(tabel) == tahun
            from baris in tabel.Baris
            from sel in baris.Asal.Sel
            from Match m in PolaPecahan().Matches(sel)
            let a = PembacaAngka.Sel(m.Groups["a"].Value)
            let c = PembacaAngka.Sel(m.Groups["c"].Value)
            where a is { Nilai: >= PecahanMin } && c is { Nilai: >= PecahanMin } && a.Nilai != c.Nilai
            select (a.Nilai, c.Nilai),
        ];

    private const decimal PecahanMin = 20m;

    /// <summary>The table below a caption, or above a line of source.</summary>
    private static TabelNaskah? Tabel(IReadOnlyList<BagianNaskah> bagian, int i, ParagrafNaskah p) =>
        p.Teks.TrimStart(' ', '*', '-').StartsWith("Sumber", StringComparison.OrdinalIgnoreCase)
            ? i > 0
                ? bagian[i - 1] as TabelNaskah
                : null
            : p.Teks.TrimEnd().EndsWith('.')
                ? null
                : bagian.Skip(i + 1).Take(JudulMundur).OfType<TabelNaskah>().FirstOrDefault();

    private static bool Bertahun(
        IEnumerable<(ParagrafNaskah Paragraf, int Tahun)> sebutan,
        AngkaTercetak jumlah,
        int tahun,
        HashSet<ParagrafNaskah> dekat
    )
    {
        var semua = sebutan
            .Where(s => jumlah.Tercetak.Count(char.IsAsciiDigit) >= DigitPasti || dekat.Contains(s.Paragraf))
            .ToList();
        return semua.Count > 0 && semua.TrueForAll(s => s.Tahun == tahun);
    }

    /// <summary>Counts of sentences with the year they are told to be of.</summary>
    private static ILookup<decimal, (ParagrafNaskah Paragraf, int Tahun)> Sebutan(KonteksTelaah konteks) =>
        (
            from k in konteks.Kalimat
            from a in k.Angka
            let belakang = TahunBelakang().Match(k.Teks[(a.Posisi + a.Tercetak.Length)..])
            let depan = TahunDepan().Match(k.Teks[..a.Posisi])
            let tahun = belakang.Success ? belakang : depan
            where tahun.Success
            select (a.Nilai, k.Paragraf, Tahun: int.Parse(tahun.Groups["tahun"].Value, CultureInfo.InvariantCulture))
        ).ToLookup(x => x.Nilai, x => (x.Paragraf, x.Tahun));

    private CatatanTelaah Temuan(TempatNaskah tempat, AngkaTercetak jumlah, int tahun)
    {
        string Teks(int t) => t.ToString(CultureInfo.InvariantCulture);
        return Catatan(
            JenisCatatan.PeriodeSalah,
            Keparahan,
            Yakin,
            "Judul atau sumber tabel",
            [tempat],
            "tahun tabel",
            Teks(tahun - 1),
            Teks(tahun),
            $"Jumlah {jumlah.Tercetak} dalam tabel ini adalah jumlah tahun {Teks(tahun)}, sedangkan yang disebut tahun {Teks(tahun - 1)}."
        );
    }
}
