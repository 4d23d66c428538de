using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>An indicator is measured in one unit, whichever table prints it.</summary>
internal sealed partial class AturanSatuanAntarTabel : AturanTelaah
{
    public override string Id => "TELAAH-SATUAN-1";

    public override string Bunyi => "satuan indikator sama di setiap tabel";

    public override string Dasar => "Satu indikator diukur dalam satu satuan";

    public override string Contoh =>
        "Perjanjian Kinerja mencantumkan satuan \"per mil\", tabel pengukuran \"%\" untuk indikator yang sama";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    private const decimal MiripMin = 0.9m;

    /// <summary>Units that cannot stand for one another; words of one meaning share a name.</summary>
    private static readonly Dictionary<string, string> Dikenal = new(StringComparer.OrdinalIgnoreCase)
    {
        ["%"] = "persen",
        ["persen"] = "persen",
        ["persentase"] = "persen",
        ["per mil"] = "per mil",
        ["permil"] = "per mil",
        ["‰"] = "per mil",
        ["hari"] = "hari",
        ["menit"] = "menit",
        ["jam"] = "jam",
        ["bulan"] = "bulan",
        ["tahun"] = "tahun",
        ["kali"] = "kali",
        ["orang"] = "orang",
        ["jiwa"] = "orang",
        ["nilai"] = "nilai",
        ["skor"] = "nilai",
        ["indeks"] = "nilai",
        ["angka"] = "nilai",
        ["poin"] = "nilai",
        ["rupiah"] = "rupiah",
        ["rp"] = "rupiah",
        ["ribu rupiah"] = "ribu rupiah",
        ["rp ribu"] = "ribu rupiah",
        ["juta rupiah"] = "juta rupiah",
        ["rp juta"] = "juta rupiah",
        ["juta rp"] = "juta rupiah",
        ["miliar rupiah"] = "miliar rupiah",
        ["milyar rupiah"] = "miliar rupiah",
        ["rp miliar"] = "miliar rupiah",
        ["rp milyar"] = "miliar rupiah",
        ["triliun rupiah"] = "triliun rupiah",
        ["ekor"] = "ekor",
        ["kuintal"] = "kuintal",
        ["kwintal"] = "kuintal",
        ["kg"] = "kg",
        ["kasus"] = "kasus",
        ["desa"] = "desa",
        ["kelompok"] = "kelompok",
        ["kegiatan"] = "kegiatan",
        ["ton"] = "ton",
        ["km"] = "km",
        ["ha"] = "ha",
        ["dokumen"] = "dokumen",
        ["unit"] = "unit",
        ["level"] = "nilai",
        ["predikat"] = "nilai",
        ["huruf"] = "nilai",
        ["kategori"] = "nilai",
    };

    /// <summary>Two known units of other meaning, or a percentage beside a unit that is none.</summary>
    private static bool Berlainan(string a, string b)
    {
        var (x, y) = (Dikenal.GetValueOrDefault(a), Dikenal.GetValueOrDefault(b));
        return BerlainanPer(a, b)
            || PerBanyak(a) is { } m && PerBanyak(b) is { } n && m != n
            || (
                x is not null && y is not null ? x != y
                : x is null && y is null ? false
                : (x ?? y) == "persen" && !Perseratus(x is null ? a : b)
            );
    }

    /// <summary>"Ku/Ha" and "Ton/Ha": the same measure in other weights or areas.</summary>
    private static bool BerlainanPer(string a, string b)
    {
        var (x, y) = (a.Split('/'), b.Split('/'));
        return x.Length == 2
            && y.Length == 2
            && x.Zip(y).All(p => Ukuran.ContainsKey(p.First.Trim()) && Ukuran.ContainsKey(p.Second.Trim()))
            && x.Zip(y).Any(p => Ukuran[p.First.Trim()] != Ukuran[p.Second.Trim()]);
    }

    /// <summary>How many the unit counts by: "per 1.000 penduduk" is 1000, as "‰" is; null for other units.</summary>
    private static string? PerBanyak(string satuan) =>
        PolaPer().Match(satuan) is { Success: true } m ? string.Concat(m.Groups["n"].Value.Where(char.IsAsciiDigit)) : null;

    [GeneratedRegex(@"\bper\s*-?\s*(?<n>1[.\s]?0[\d.\s]*\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaPer();

    private static readonly Dictionary<string, string> Ukuran = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ku"] = "kuintal",
        ["kw"] = "kuintal",
        ["kuintal"] = "kuintal",
        ["kwintal"] = "kuintal",
        ["ton"] = "ton",
        ["kg"] = "kg",
        ["kilogram"] = "kg",
        ["gram"] = "gram",
        ["ha"] = "ha",
        ["hektar"] = "ha",
        ["km2"] = "km2",
        ["m2"] = "m2",
        ["kapita"] = "kapita",
        ["tahun"] = "tahun",
        ["hari"] = "hari",
        ["bulan"] = "bulan",
        ["jam"] = "jam",
        ["orang"] = "orang",
    };

    private static bool Perseratus(string satuan) =>
        satuan.Contains('%', StringComparison.Ordinal)
        || KataPerseratus.Any(k => satuan.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataPerseratus =
    [
        "persen",
        "prosen",
        "rasio",
        "poin",
        "point",
        "kategori",
        "predikat",
        "per 100 ",
    ];

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = (
            from tabel in konteks.Tabel
            where tabel.Asal.BerkolomPasti
            from satuan in tabel.Kolom.Where(k => k.Peran == PeranKolom.Satuan).Take(1)
            from baris in tabel.Baris
            where baris.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul
            let teks = baris.Sel(satuan.Indeks).Trim(' ', '(', ')')
            where teks.Length is > 0 and < 30 && teks.Any(c => char.IsLetter(c) || c is '%' or '‰')
            let nama = NamaBanding.Dari(baris.Label)
            where nama.Kata.Count > 1
            select (Tabel: tabel, Baris: baris, Nama: nama, Teks: teks)
        ).ToList();
        var indeks = new IndeksNama<(TabelTerbaca Tabel, BarisTerbaca Baris, NamaBanding Nama, string Teks)>(
            semua,
            x => x.Nama,
            MiripMin
        );
        foreach (var b in semua)
        {
            var a = indeks
                .Serupa(b.Nama)
                .Select(x => x.Isi)
                .FirstOrDefault(x => x.Baris.Tempat.BarisAwal < b.Baris.Tempat.BarisAwal && !ReferenceEquals(x.Tabel, b.Tabel));
            if (a.Tabel is null)
            {
                continue;
            }

            if (!Berlainan(a.Teks, b.Teks))
            {
                hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, b.Teks);
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.SatuanTidakCocok,
                    Keparahan,
                    Yakin,
                    $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
                    [a.Baris.Tempat, b.Baris.Tempat],
                    b.Baris.Label,
                    $"{a.Teks}; {b.Teks}",
                    "satuan yang sama",
                    $"{a.Tabel.Nama} mencantumkan satuan {a.Teks}, {b.Tabel.Nama} {b.Teks}."
                )
            );
        }
    }
}
