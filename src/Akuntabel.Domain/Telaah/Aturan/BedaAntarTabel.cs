namespace Akuntabel.Domain.Telaah;

/// <summary>A row of a table and the value it prints, held against another.</summary>
internal sealed record PihakBeda(TabelTerbaca Tabel, BarisTerbaca Baris, string Nilai);

/// <summary>
/// Two values that tables print for one name. Where each stands in several tables, all pairs of them are one cause, told once with all its
/// places.
/// </summary>
/// <param name="Jenis">Kind of the note.</param>
/// <param name="Nama">What the values are of.</param>
internal sealed record BedaAntarTabel(
    JenisCatatan Jenis,
    NamaBanding Nama,
    IReadOnlyList<PihakBeda> Satu,
    IReadOnlyList<PihakBeda> Dua
)
{
    private const decimal MiripMin = 0.85m;

    public BedaAntarTabel(JenisCatatan jenis, NamaBanding nama, PihakBeda satu, PihakBeda dua)
        : this(jenis, nama, [satu], [dua]) { }

    /// <summary>What the sentence begins with, or empty.</summary>
    public string Pengantar { get; init; } = "";

    /// <summary>"Tabel 1, Tabel 2 dan Tabel 3".</summary>
    public string SemuaTabel => Sebut([.. Satu, .. Dua]);

    /// <summary>All rows, those of the first value first.</summary>
    public IReadOnlyList<TempatNaskah> Tempat => [.. Satu.Concat(Dua).Select(p => p.Baris.Tempat)];

    /// <summary>Both values as printed.</summary>
    public string Tercetak => $"{Satu[0].Nilai}; {Dua[0].Nilai}";

    /// <summary>"Tabel 1 dan Tabel 2 mencantumkan pagu 10, sedangkan Tabel 3 mencantumkan 12".</summary>
    public string Kalimat(string kerja, string apa) =>
        $"{Pengantar}{Sebut(Satu)} {kerja} {apa}{Satu[0].Nilai}, sedangkan {Sebut(Dua)} mencantumkan {Dua[0].Nilai}";

    /// <summary>The differences with those of one cause put together, in the order of the first of each.</summary>
    public static IReadOnlyList<BedaAntarTabel> Satukan(IEnumerable<BedaAntarTabel> semua)
    {
        var hasil = new List<BedaAntarTabel>();
        var menurutNilai = new Dictionary<(JenisCatatan, string, string), List<int>>();
        foreach (var ini in semua)
        {
            var (a, b) = (ini.Satu[0].Nilai, ini.Dua[0].Nilai);
            var terbalik = string.CompareOrdinal(a, b) > 0;
            var kunci = (ini.Jenis, terbalik ? b : a, terbalik ? a : b);
            if (!menurutNilai.TryGetValue(kunci, out var daftar))
            {
                menurutNilai[kunci] = daftar = [];
            }

            var ke = daftar.FindIndex(i => hasil[i].Nama.Mirip(ini.Nama, MiripMin));
            if (ke < 0)
            {
                daftar.Add(hasil.Count);
                hasil.Add(ini);
            }
            else
            {
                var ada = hasil[daftar[ke]];
                var searah = ada.Satu[0].Nilai == a;
                hasil[daftar[ke]] = ada with
                {
                    Satu = Tambah(ada.Satu, searah ? ini.Satu[0] : ini.Dua[0]),
                    Dua = Tambah(ada.Dua, searah ? ini.Dua[0] : ini.Satu[0]),
                };
            }
        }

        return hasil;
    }

    private static IReadOnlyList<PihakBeda> Tambah(IReadOnlyList<PihakBeda> ada, PihakBeda baru) =>
        ada.Any(p => ReferenceEquals(p.Baris, baru.Baris)) ? ada : [.. ada, baru];

    private static string Sebut(IReadOnlyList<PihakBeda> pihak) =>
        pihak.Select(p => p.Tabel.Nama).Distinct(StringComparer.Ordinal).ToList() is [.. var depan, var akhir] && depan.Count > 0
            ? $"{string.Join(", ", depan)} dan {akhir}"
            : pihak[0].Tabel.Nama;
}
