using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>
/// Edits an outline step by step. A node is named by its place: "2.0" is the first node within the third. Refused with
/// <see cref="LangkahSuntingDitolak"/> where a step is not possible and <see cref="SistematikaTidakSah"/> where the outline would no
/// longer hold.
/// </summary>
public static class PenyuntingSistematika
{
    /// <summary>Name of an outline an agency has made its own.</summary>
    public const string KunciSendiri = "sendiri";

    private const int JudulTerpanjang = 300;

    private static readonly LangkahSuntingDitolak TidakAda = new(
        "Bagian itu tidak ada lagi. Muat ulang halaman, lalu coba lagi."
    );

    /// <summary>The outline after one step.</summary>
    public static Hasil<Sistematika> Langkah(Sistematika sistematika, string letak, LangkahSunting langkah, string? judul = null)
    {
        if (Urai(letak) is not { Length: > 0 } jalan || Cari(sistematika.Isi, jalan) is not { } simpul)
        {
            return TidakAda;
        }

        var (induk, di) = (jalan[..^1], jalan[^1]);
        var saudara = Anak(sistematika.Isi, induk);
        Hasil<List<SimpulSistematika>> hasil = langkah switch
        {
            LangkahSunting.Naik => di == 0
                ? new LangkahSuntingDitolak("Bagian ini sudah paling atas.")
                : Dengan(sistematika.Isi, induk, Tukar(saudara, di - 1)),
            LangkahSunting.Turun => di == saudara.Count - 1
                ? new LangkahSuntingDitolak("Bagian ini sudah paling bawah.")
                : Dengan(sistematika.Isi, induk, Tukar(saudara, di)),
            LangkahSunting.Hapus => Dengan(sistematika.Isi, induk, [.. saudara.Where((_, i) => i != di)]),
            LangkahSunting.GantiJudul => GantiJudul(sistematika.Isi, induk, di, simpul, judul),
            LangkahSunting.Masuk => Masuk(sistematika.Isi, induk, di, simpul),
            _ => Keluar(sistematika.Isi, induk, di, simpul),
        };
        return hasil.Berhasil ? Periksa(sistematika, hasil.Isi) : hasil.Pelanggaran;
    }

    /// <summary>Where a node stands after a step that was possible; after its removal, the one before it.</summary>
    public static string LetakSesudah(Sistematika semula, string letak, LangkahSunting langkah)
    {
        if (Urai(letak) is not { Length: > 0 } jalan || Cari(semula.Isi, jalan) is null)
        {
            return letak;
        }

        var (induk, di) = (jalan[..^1], jalan[^1]);
        int[] baru = langkah switch
        {
            LangkahSunting.Naik => [.. induk, di - 1],
            LangkahSunting.Turun => [.. induk, di + 1],
            LangkahSunting.Masuk => [.. induk, di - 1, Anak(semula.Isi, [.. induk, di - 1]).Count],
            LangkahSunting.Keluar => [.. induk[..^1], induk[^1] + 1],
            LangkahSunting.Hapus when di > 0 => [.. induk, di - 1],
            LangkahSunting.Hapus => induk.Length > 0 ? induk : [0],
            _ => jalan,
        };
        return string.Join('.', baru.Select(b => b.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The outline with a node more: the last one below the node at <paramref name="letak"/>, or of the outline when empty.</summary>
    public static Hasil<Sistematika> Tambah(Sistematika sistematika, string letak, SimpulSistematika baru)
    {
        if (Urai(letak) is not { } jalan || (jalan.Length > 0 && Cari(sistematika.Isi, jalan) is not { } _))
        {
            return TidakAda;
        }

        return jalan.Length > 0 && !BolehBerisi(Cari(sistematika.Isi, jalan)!)
            ? new LangkahSuntingDitolak("Bagian itu tidak dapat memuat bagian lain.")
            : Periksa(sistematika, Dengan(sistematika.Isi, jalan, [.. Anak(sistematika.Isi, jalan), baru]));
    }

    /// <summary>Whether other nodes may stand below it.</summary>
    public static bool BolehBerisi(SimpulSistematika simpul) =>
        simpul
            is SimpulSistematika.Bab
                or SimpulSistematika.Bagian
                or SimpulSistematika.Subbab
                or SimpulSistematika.Lampiran
                or SimpulSistematika.Ulang;

    /// <summary>Its heading or caption; null where it has none of its own.</summary>
    public static string? Judul(SimpulSistematika simpul) =>
        simpul switch
        {
            SimpulSistematika.Bab b => b.Judul,
            SimpulSistematika.Bagian b => b.Judul,
            SimpulSistematika.Subbab s => s.Judul,
            SimpulSistematika.Lampiran l => l.Judul,
            SimpulSistematika.Tabel t => t.Opsi.GetValueOrDefault("judul", ""),
            _ => null,
        };

    private static Hasil<Sistematika> Periksa(Sistematika semula, List<SimpulSistematika> isi)
    {
        var sendiri = semula.Kunci == KunciSendiri;
        var hasil = semula with { Kunci = KunciSendiri, Nama = sendiri ? semula.Nama : $"{semula.Nama}, disesuaikan", Isi = isi };
        var masalah = PemeriksaSistematika.Periksa(hasil);
        return masalah.Count > 0 ? new SistematikaTidakSah(masalah) : hasil;
    }

    private static Hasil<List<SimpulSistematika>> GantiJudul(
        IReadOnlyList<SimpulSistematika> akar,
        int[] induk,
        int di,
        SimpulSistematika simpul,
        string? judul
    )
    {
        var bersih = (judul ?? "").Trim();
        if (bersih.Length > JudulTerpanjang || (bersih.Length == 0 && simpul is not SimpulSistematika.Tabel))
        {
            return new LangkahSuntingDitolak($"Isi judul, paling panjang {CetakAngka.Seperlunya(JudulTerpanjang)} huruf.");
        }

        SimpulSistematika? baru = simpul switch
        {
            SimpulSistematika.Bab b => b with { Judul = bersih },
            SimpulSistematika.Bagian b => b with { Judul = bersih },
            SimpulSistematika.Subbab s => s with { Judul = bersih },
            SimpulSistematika.Lampiran l => l with { Judul = bersih },
            SimpulSistematika.Tabel t => t with
            {
                Opsi = t
                    .Opsi.Where(o => o.Key != "judul")
                    .Concat(bersih.Length > 0 ? [KeyValuePair.Create("judul", bersih)] : [])
                    .ToDictionary(StringComparer.Ordinal),
            },
            _ => null,
        };
        return baru is null
            ? new LangkahSuntingDitolak("Bagian ini tidak mempunyai judul sendiri.")
            : Dengan(akar, induk, [.. Anak(akar, induk).Select((s, i) => i == di ? baru : s)]);
    }

    private static Hasil<List<SimpulSistematika>> Masuk(
        IReadOnlyList<SimpulSistematika> akar,
        int[] induk,
        int di,
        SimpulSistematika simpul
    )
    {
        var saudara = Anak(akar, induk);
        if (di == 0 || !BolehBerisi(saudara[di - 1]))
        {
            return new LangkahSuntingDitolak("Di atas bagian ini tidak ada judul yang dapat memuatnya.");
        }

        var masuk = simpul is SimpulSistematika.Bab b ? new SimpulSistematika.Subbab(b.Judul) { Isi = b.Isi } : simpul;
        var tuan = saudara[di - 1] with { Isi = [.. saudara[di - 1].Isi, masuk] };
        return Dengan(akar, induk, [.. saudara.Take(di - 1), tuan, .. saudara.Skip(di + 1)]);
    }

    private static Hasil<List<SimpulSistematika>> Keluar(
        IReadOnlyList<SimpulSistematika> akar,
        int[] induk,
        int di,
        SimpulSistematika simpul
    )
    {
        if (induk.Length == 0)
        {
            return new LangkahSuntingDitolak("Bagian ini sudah paling luar.");
        }

        var (kakek, tempat) = (induk[..^1], induk[^1]);
        var keluar =
            kakek.Length == 0 && simpul is SimpulSistematika.Subbab s
                ? new SimpulSistematika.Bab(s.Judul, null) { Isi = s.Isi }
                : simpul;
        var tanpa = Dengan(akar, induk, [.. Anak(akar, induk).Where((_, i) => i != di)]);
        var paman = Anak(tanpa, kakek);
        return Dengan(tanpa, kakek, [.. paman.Take(tempat + 1), keluar, .. paman.Skip(tempat + 1)]);
    }

    /// <summary>The numbers of a place; null when it is no place.</summary>
    private static int[]? Urai(string letak)
    {
        if (letak.Length == 0)
        {
            return [];
        }

        var bagian = letak.Split('.');
        var hasil = new int[bagian.Length];
        for (var i = 0; i < bagian.Length; i++)
        {
            if (!int.TryParse(bagian[i], NumberStyles.None, CultureInfo.InvariantCulture, out hasil[i]))
            {
                return null;
            }
        }

        return hasil;
    }

    private static SimpulSistematika? Cari(IReadOnlyList<SimpulSistematika> isi, ReadOnlySpan<int> jalan) =>
        jalan[0] >= isi.Count ? null
        : jalan.Length == 1 ? isi[jalan[0]]
        : Cari(isi[jalan[0]].Isi, jalan[1..]);

    private static IReadOnlyList<SimpulSistematika> Anak(IReadOnlyList<SimpulSistematika> akar, ReadOnlySpan<int> induk) =>
        induk.Length == 0 ? akar : Cari(akar, induk)!.Isi;

    private static List<SimpulSistematika> Dengan(
        IReadOnlyList<SimpulSistematika> isi,
        int[] induk,
        List<SimpulSistematika> baru
    ) =>
        induk.Length == 0
            ? baru
            : [.. isi.Select((s, i) => i == induk[0] ? s with { Isi = Dengan(s.Isi, induk[1..], baru) } : s)];

    private static List<SimpulSistematika> Tukar(IReadOnlyList<SimpulSistematika> isi, int pertama) =>
        [.. isi.Take(pertama), isi[pertama + 1], isi[pertama], .. isi.Skip(pertama + 2)];
}
