using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>The columns of a flattened table: those of words in front of the values, the values, and a category behind them.</summary>
internal sealed partial class BentukPipih
{
    /// <summary>Words an indicator begins with, behind those of its sasaran.</summary>
    [GeneratedRegex(
        @"(?<=\S\s)(?=(Nilai|Persentase|Prosentase|Jumlah|Rata-rata|Indeks|Skor|Tingkat|Angka|Cakupan|Rasio|Laju|Produksi|Produktivitas|Predikat|Opini|Proporsi|Prevalensi|Koefisien|Pertumbuhan|Kontribusi|Usia|Umur|Luas|Panjang|Peringkat|Kategori|Besaran|Hasil|Banyaknya)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalSel();

    [GeneratedRegex(@"(?<=\S\s)(?<nomor>\d{1,2})\.?\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDalam();

    [GeneratedRegex(@"^\d{1,2}[.)]?\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDepan();

    [GeneratedRegex(
        @"^.*?\b(perkembangan|perbandingan|realisasi|capaian|target|kinerja|pencapaian|dan)\s+(?=\p{Lu})|\s+(tahun\b|dengan\b|terhadap\s+target\b).*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SekitarNama();

    private readonly bool _bernomor;
    private readonly bool _duaNomor;
    private readonly bool _sasaran;
    private readonly bool _berlabel;
    private readonly bool _pelaksana;
    private readonly string _uraian;
    private readonly string _kategori;
    private readonly string _utama;
    private readonly List<string> _atas;
    private readonly List<string> _bawah;
    private readonly List<string> _sel = [];

    private BentukPipih(List<string> kepala, int utama, bool kategori)
    {
        var (teks, sisa) = KataKepalaPipih.PisahTeks(kepala[utama]);
        if (utama > 0 && KataKepalaPipih.PisahTeks(kepala[utama - 1]) is { Teks.Count: > 1 } ditumpuk)
        {
            // "SASARAN INDIKATOR TARGET" above "NO STRATEGIS KINERJA SATUAN 2019": the words of both lines name the columns of words.
            kepala = [.. kepala];
            kepala[utama - 1] = ditumpuk.Sisa;
            sisa = KataKepalaPipih.TanpaLanjutan(sisa, out var satuan);
            teks = [.. teks, .. ditumpuk.Teks, .. satuan ? ["Satuan"] : Array.Empty<string>()];
        }

        _atas = kepala[..utama].FindAll(k => k.Length > 0 && !KataKepalaPipih.TeksSaja(k));
        var nomor = teks.Count(t => KepalaRapat.Nomor(t) || t.StartsWith("N0", StringComparison.OrdinalIgnoreCase));
        (_bernomor, _duaNomor) = (nomor > 0, nomor > 1);
        var kata = teks.FindAll(t =>
            !KepalaRapat.Nomor(t) && !KepalaRapat.Satuan(t) && !t.StartsWith("N0", StringComparison.OrdinalIgnoreCase)
        );
        Satuan = teks.Exists(KepalaRapat.Satuan);
        _sasaran =
            kata.Count > 1
            && kata[0].StartsWith("Sasaran", StringComparison.OrdinalIgnoreCase)
            && !kata[0].Contains('/', StringComparison.Ordinal);
        _uraian = kata.Find(k => k.StartsWith("Indikator", StringComparison.OrdinalIgnoreCase)) ?? kata.FirstOrDefault() ?? "";
        _berlabel = kata.Count > 0;
        var potong = KataKepalaPipih.Potong(sisa);
        var akhir =
            potong.Count > 0 && KataKepalaPipih.Kategori(potong[^1]) ? 1
            : potong.Count > 1 && KataKepalaPipih.Kategori(string.Join(' ', potong.TakeLast(2))) ? 2
            : 0;
        _kategori = kategori ? (akhir > 0 ? string.Join(' ', potong.TakeLast(akhir)) : "Kategori") : "";
        var sela = kategori && akhir == 0 ? potong.FindIndex(KataKepalaPipih.Kategori) : -1;
        if (sela >= 0)
        {
            // The category stands between values: it is put behind them.
            _kategori = potong[sela];
            potong.RemoveAt(sela);
        }

        _utama = string.Join(' ', potong.SkipLast(akhir));
        _pelaksana = kepala.Exists(k => k.Contains("Perangkat", StringComparison.OrdinalIgnoreCase));
        _bawah = kepala[(utama + 1)..].FindAll(k => !KataKepalaPipih.TeksSaja(k));
    }

    private BentukPipih(List<string> sel, bool kategori)
        : this([string.Join(' ', sel)], 0, kategori)
    {
        _sel = sel;
        _bernomor = KepalaRapat.Nomor(sel[0]);
        _uraian = sel.Find(k => k.StartsWith("Indikator", StringComparison.OrdinalIgnoreCase)) ?? sel[_bernomor ? 1 : 0];
        _kategori = kategori && KataKepalaPipih.Kategori(sel[^1]) ? sel[^1] : "";
        Satuan = sel.FindIndex(KepalaRapat.Satuan) == (_bernomor ? 1 : 0) + (_sasaran ? 2 : 1);
    }

    /// <summary>Whether a unit stands in front of the values.</summary>
    public bool Satuan { get; }

    /// <summary>The columns of a header; its main line begins with the number or names the words of the rows.</summary>
    public static BentukPipih? Dari(List<string> kepala, bool bernomor, bool kategori)
    {
        var utama = kepala.FindIndex(k => KataKepalaPipih.PisahTeks(k).Teks.Exists(KepalaRapat.Nomor));
        utama = utama >= 0 ? utama : kepala.FindIndex(KataKepalaPipih.Bernomor);
        utama = utama >= 0 ? utama : kepala.FindIndex(k => KataKepalaPipih.PisahTeks(k).Teks.Count > 0);
        return utama < 0 ? null : new BentukPipih(kepala, utama, kategori);
    }

    /// <summary>The columns of a header whose cells stand on lines of their own, one behind the other; null for a header of one line.</summary>
    public static BentukPipih? Beruntun(List<string> kepala, bool kategori) =>
        kepala.Count > 1 ? new BentukPipih([string.Join(' ', kepala)], 0, kategori) : null;

    /// <summary>The columns of a header whose cells stand on a line of their own each.</summary>
    public static BentukPipih Bersusun(List<string> sel, bool kategori) => new(sel, kategori);

    /// <summary>The headings of all columns and how unsure they are; null when the header has not as many columns.</summary>
    public (IReadOnlyList<string> Nama, decimal Biaya)? Kolom(int banyak, UjiKepalaPipih uji)
    {
        if (
            _sel.Count > 0
            && _sel.Count == (_bernomor ? 1 : 0) + (_sasaran ? 2 : 1) + (Satuan ? 1 : 0) + banyak + (_kategori.Length > 0 ? 1 : 0)
        )
        {
            return (_sel, uji.Biaya([.. _sel.SkipLast(_kategori.Length > 0 ? 1 : 0).TakeLast(banyak)]));
        }

        (IReadOnlyList<string> Nama, decimal Biaya)? terbaik = null;
        foreach (var (label, sisa) in _berlabel || Satuan ? [(_uraian.Length > 0 ? _uraian : "Indikator", _utama)] : Label())
        {
            if (
                KepalaPipih.Cari(sisa, _atas, _bawah, banyak, uji) is { } kolom
                && (terbaik is null || kolom.Biaya < terbaik.Value.Biaya)
            )
            {
                terbaik = (
                    [.. KolomTeks(label), .. kolom.Nama, .. _kategori.Length > 0 ? [_kategori] : Array.Empty<string>()],
                    kolom.Biaya
                );
            }
        }

        return terbaik;
    }

    /// <summary>
    /// The headings where the words of the header lie in no order: target, realisasi and capaian are told by how the values follow from one
    /// another in most rows, the other columns stay without a name. Null when the header does not name them or the rows do not tell.
    /// </summary>
    public (IReadOnlyList<string> Nama, decimal Biaya)? DariHitungan(List<string> kepala, int banyak, UjiKepalaPipih uji) =>
        KepalaCampur.Ada(kepala, "target")
        && KepalaCampur.Ada(kepala, "realisasi")
        && (KepalaCampur.Ada(kepala, "capaian") || KepalaCampur.Ada(kepala, "%"))
        && uji.Tiga() is { } tiga
            ? (
                [
                    .. KolomTeks(_uraian.Length > 0 ? _uraian : "Uraian"),
                    .. Enumerable
                        .Range(0, banyak)
                        .Select(i =>
                            i == tiga + 2 ? "Capaian (%)"
                            : i < tiga || i > tiga + 1 ? ""
                            : (i == tiga) == uji.Terbalik(tiga) ? "Realisasi"
                            : KepalaCampur.Ada(kepala, "akhir") && uji.Terbalik(tiga) ? "Target Akhir"
                            : "Target"
                        ),
                    .. _kategori.Length > 0 ? [_kategori] : Array.Empty<string>(),
                ],
                0m
            )
            : null;

    /// <summary>Words that no header is known by name the rows: the first, or the first two or three.</summary>
    private IEnumerable<(string Label, string Sisa)> Label()
    {
        var kata = KataKepalaPipih.Potong(_utama);
        for (var n = 1; n <= Math.Min(3, kata.Count); n++)
        {
            yield return (string.Join(' ', kata.Take(n)), string.Join(' ', kata.Skip(n)));
        }
    }

    private IEnumerable<string> KolomTeks(string label)
    {
        if (_bernomor)
        {
            yield return "No";
        }

        if (_sasaran)
        {
            yield return "Sasaran";
        }

        yield return label;
        if (Satuan)
        {
            yield return "Satuan";
        }
    }

    /// <summary>The cells of a row; its place is the line of its values.</summary>
    public BarisNaskah Baris(RangkaianPipih rangkaian, IReadOnlyList<string> nilai, NamaKenal kenal, Func<string> judul)
    {
        var isi = rangkaian.Isi;
        var jumlah = TabelPipih.Jumlah(isi.Kata);
        var (kata, satuan) = Satuan && !jumlah ? BarisRapat.PisahSatuan(" " + isi.Kata) : (isi.Kata, "");
        var potongan = rangkaian.Kata(kata.Trim()).ToList();
        var program = potongan.FindIndex(k => k.StartsWith("Program ", StringComparison.OrdinalIgnoreCase));
        if (_pelaksana && program > 0)
        {
            // What stands above the first words of the program is the unit that carries it out.
            potongan = [.. potongan.Skip(program), .. potongan.Take(program)];
        }

        if (!_bernomor && NomorDepan().Match(kata.Trim()) is { Success: true } depan)
        {
            // The rows are numbered without a column for it: what stands above the number is the heading of a group of rows.
            potongan = [kata.Trim()[depan.Length..], .. rangkaian.Bawah.Select(b => b.Kata)];
        }

        var (nomor, sasaran, nama) = (rangkaian.Nomor, "", string.Join(' ', potongan).Trim());
        if (!jumlah && _uraian.StartsWith("Indikator", StringComparison.OrdinalIgnoreCase) && kenal.Cari(nama) is { } utuh)
        {
            nama = utuh;
        }
        else if (_duaNomor && NomorDalam().Match(nama) is { Success: true } dalam)
        {
            (nomor, sasaran, nama) = (
                dalam.Groups["nomor"].Value,
                nama[..dalam.Index].Trim(),
                nama[(dalam.Index + dalam.Length)..]
            );
        }
        else if (_sasaran && !jumlah && nomor.Length > 0 && AwalSel().Match(nama) is { Success: true } batas)
        {
            (sasaran, nama) = (nama[..batas.Index].Trim(), nama[batas.Index..]);
        }

        if (nama.Length == 0)
        {
            nama = SekitarNama().Replace(judul().Replace("Tabel", "", StringComparison.OrdinalIgnoreCase).Trim(), "").Trim();
        }

        var sel = new List<string>();
        if (_bernomor)
        {
            sel.Add(nomor);
        }

        if (_sasaran)
        {
            sel.Add(sasaran);
        }

        sel.Add(nama);
        if (Satuan)
        {
            sel.Add(satuan);
        }

        sel.AddRange(nilai);
        if (_kategori.Length > 0)
        {
            sel.Add(rangkaian.Ekor);
        }

        return new BarisNaskah(TempatNaskah.Baris(rangkaian.Baris, rangkaian.Baris), sel);
    }
}
