using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "9 (sembilan) desa", "12 (dua belas) jenis": a count of things is the number of rows of the table that lists them just behind the sentence.
/// </summary>
internal sealed partial class AturanHitunganTabel : AturanTelaah
{
    private const int BagianMaks = 6;
    private const int BarisMin = 3;

    [GeneratedRegex(
        @"\b(?<angka>\d{1,3})\s*\(\s*[a-z ]{3,30}\s*\)\s+(buah\s+|orang\s+)?(?<hal>desa|kelurahan|kecamatan|nagari|puskesmas|pasar|jenis|unsur|lokasi|ruas|kelompok|urusan|layanan|macam|paket|komoditi|komoditas|dokumen|kejuruan|sektor|objek|destinasi|sekolah|jabatan|bidang|seksi|unit\s+kerja|aspek|titik)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    /// <summary>"seluruh 9 (sembilan) indikator pada Tabel 3.4".</summary>
    [GeneratedRegex(
        @"\b(?<angka>\d{1,3})\s*(\(\s*[a-z ]{3,30}\s*\)\s*)?(?<hal>indikator)(\s+kinerja(\s+utama)?)?\s+(yang\s+(ada|tercantum|tersaji|dimuat|disajikan)\s+)?(pada|dalam|di)\s+Tabel\s+(?<tabel>\d+(\.\d+)*)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTabel();

    /// <summary>A table named by its number holds as many indicators as the sentence says.</summary>
    private void PeriksaBernomor(ILookup<string, TabelTerbaca> menurutNama, PengumpulTelaah hasil, ParagrafNaskah paragraf)
    {
        foreach (Match cocok in PolaTabel().Matches(paragraf.Teks))
        {
            if (
                menurutNama[$"Tabel {cocok.Groups["tabel"].Value}"].ToList() is [var tabel]
                && tabel.KolomPertama(PeranKolom.Indikator) is { } kolom
                && tabel.Baris.Count(b => b.Jenis == JenisBarisTabel.Data && b.Sel(kolom.Indeks).Any(char.IsLetter))
                    is > 1
                        and var isi
            )
            {
                Bandingkan(hasil, paragraf, cocok, tabel, isi);
            }
        }
    }

    private static readonly string[] KataSebagian =
    [
        "antara lain",
        "sebagian",
        "beberapa",
        "di antaranya",
        "diantaranya",
        "contoh",
    ];

    public override string Id => "TELAAH-HITUNGAN-3";

    public override string Bunyi => "banyaknya hal yang disebut = banyaknya baris tabel yang merincinya";

    public override string Dasar => "Hitungan dalam kalimat sama dengan isi tabelnya";

    public override string Contoh => "\"terdiri dari 9 (sembilan) desa\", tabel di bawahnya memuat 8 desa";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var bagian = konteks.Naskah.Bagian;
        var menurutNama = konteks.Tabel.Where(t => t.Asal.BerkolomPasti).ToLookup(t => t.Nama, StringComparer.OrdinalIgnoreCase);
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains("Tabel", StringComparison.Ordinal)))
        {
            PeriksaBernomor(menurutNama, hasil, paragraf);
        }

        for (var i = 0; i < bagian.Count; i++)
        {
            if (bagian[i] is not ParagrafNaskah paragraf || Sebagian(paragraf.Teks))
            {
                continue;
            }

            foreach (Match cocok in PolaHitungan().Matches(paragraf.Teks))
            {
                var sesudah = Sebelumnya(konteks, bagian, i, paragraf.Teks)
                    .Concat(
                        bagian
                            .Skip(i + 1)
                            .Take(BagianMaks)
                            .TakeWhile(b => b is TabelNaskah || !JudulBab(b))
                            .OfType<TabelNaskah>()
                            .Select(t => konteks.Tabel.First(x => ReferenceEquals(x.Asal, t)))
                    );
                if (
                    sesudah.Select(t => (Tabel: t, Isi: Isi(t, cocok.Groups["hal"].Value))).FirstOrDefault(x => x.Isi > 0) is
                    { Isi: > 0 } x
                )
                {
                    Bandingkan(hasil, paragraf, cocok, x.Tabel, x.Isi);
                }
            }
        }
    }

    /// <summary>The table just above, when the sentence sums it up: "Terdapat 8 (delapan) paket …".</summary>
    private static IEnumerable<TabelTerbaca> Sebelumnya(
        KonteksTelaah konteks,
        IReadOnlyList<BagianNaskah> bagian,
        int i,
        string teks
    ) =>
        i > 0
        && bagian[i - 1] is TabelNaskah t
        && (
            teks.StartsWith("Terdapat", StringComparison.OrdinalIgnoreCase)
            || teks.StartsWith("Dari", StringComparison.OrdinalIgnoreCase)
            || teks.Contains("di atas", StringComparison.OrdinalIgnoreCase)
        )
            ? [konteks.Tabel.First(x => ReferenceEquals(x.Asal, t))]
            : [];

    private void Bandingkan(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, TabelTerbaca tabel, int isi)
    {
        var angka = cocok.Groups["angka"].Value;
        var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Index);
        var hitung = CetakAngka.Seperlunya(isi);
        if (angka.TrimStart('0') == hitung)
        {
            hasil.Sesuai(this, "Narasi", tempat, cocok.Groups["hal"].Value, angka);
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                $"jumlah {cocok.Groups["hal"].Value}",
                cocok.Value,
                hitung,
                $"Kalimat menyebut {cocok.Value}, sedangkan {tabel.Nama} memuat {hitung}."
            )
        );
    }

    /// <summary>
    /// Rows whose names begin with the word; else all rows when the header of the names is the word. 0 when the table does not list such things.
    /// </summary>
    private static int Isi(TabelTerbaca tabel, string hal)
    {
        var baris = tabel
            .Baris.Where(b => b.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Judul && Nama(b).Any(char.IsLetter))
            .ToList();
        if (baris.Count < BarisMin || Sebagian($"{tabel.Asal.Judul} {tabel.Konteks}"))
        {
            return 0;
        }

        var berawalan = baris.Count(b => Nama(b).StartsWith($"{hal} ", StringComparison.OrdinalIgnoreCase));
        if (berawalan > 0)
        {
            return berawalan;
        }

        var kepala = tabel.Asal.BerkolomPasti
            ? tabel
                .Kolom.Where(k => !k.Kepala.Contains('(', StringComparison.Ordinal))
                .Select(k => k.Kepala)
                .FirstOrDefault(Bernama)
                ?? ""
            : KepalaLonggar(tabel);
        return kepala.StartsWith(hal, StringComparison.OrdinalIgnoreCase) && baris.TrueForAll(Bernomor) ? baris.Count : 0;
    }

    private static bool Bernama(string kepala) =>
        kepala.Length > 0
        && kepala.Trim(' ', '.') is var k
        && !k.Equals("no", StringComparison.OrdinalIgnoreCase)
        && !k.Equals("nomor", StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows "NO" in the header of a loose table.</summary>
    private static string KepalaLonggar(TabelTerbaca tabel)
    {
        var teks = $" {tabel.Asal.Judul} {tabel.Asal.TeksKepala}";
        var i = teks.IndexOf(" NO ", StringComparison.OrdinalIgnoreCase);
        return i < 0 ? "" : teks[(i + 4)..].TrimStart();
    }

    private static bool Bernomor(BarisTerbaca baris) =>
        baris.Nomor.Length > 0 || (baris.Label.Length > 0 && char.IsDigit(baris.Label[0]));

    private static string Nama(BarisTerbaca baris) =>
        baris.Label.TrimStart(' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static bool Sebagian(string teks) => KataSebagian.Any(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static bool JudulBab(BagianNaskah bagian) =>
        bagian is ParagrafNaskah p && p.Teks.StartsWith("BAB ", StringComparison.Ordinal);
}
