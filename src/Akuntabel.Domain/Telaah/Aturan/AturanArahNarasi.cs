using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence says of an indicator that it rose or fell against the year before: the table of realisasi by year says so too.</summary>
internal sealed partial class AturanArahNarasi : AturanTelaah
{
    public override string Id => "TELAAH-ARAH-1";

    public override string Bunyi => "naik atau turun dalam kalimat = arah dan besar perubahan dalam tabel";

    public override string Dasar => "Pernyataan naik atau turun mengikuti realisasi dua tahun yang dicetak tabel";

    public override string Contoh =>
        "\"BOR turun 4,20 dibandingkan tahun 2022\", sedangkan tabel mencetak 60,10 lalu 64,30: naik";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    private const int SubjekMaks = 400;

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|mengalami\s+(kenaikan|peningkatan)|lebih\s+tinggi)|(?<turun>turun|menurun|berkurang|mengalami\s+penurunan|lebih\s+rendah))\b(\s+(sebesar|sebanyak|yaitu|sekitar)){0,2}\s+(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaArah();

    [GeneratedRegex(@"\((?<kode>\p{Lu}[\p{L}]{1,7})\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaKode();

    [GeneratedRegex(@"\btahun\s+(lalu|sebelumnya)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TahunLalu();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var deret = konteks.Tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(t => Deret(t, tahun)).ToList();
        if (deret.Count == 0)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat)
        {
            var lalu = (tahun - 1).ToString(CultureInfo.InvariantCulture);
            if (!kalimat.Teks.Contains(lalu, StringComparison.Ordinal) && !TahunLalu().IsMatch(kalimat.Teks))
            {
                continue;
            }

            foreach (Match cocok in PolaArah().Matches(kalimat.Teks))
            {
                if (Subjek(deret, kalimat, cocok.Index) is { } baris)
                {
                    Bandingkan(hasil, kalimat, cocok, baris);
                }
            }
        }
    }

    private static IEnumerable<DuaTahun> Deret(TabelTerbaca tabel, int tahun)
    {
        var kini = tabel.Kolom.Where(k => k.Peran == PeranKolom.Realisasi && k.Tahun == tahun).ToList();
        var lalu = tabel.Kolom.Where(k => k.Peran == PeranKolom.Realisasi && k.Tahun == tahun - 1).ToList();
        return kini is not [var a] || lalu is not [var b]
            ? []
            : from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Data && baris.Label.Length > 5
            let x = baris.Di(a)
            let y = baris.Di(b)
            where x is not null && y is not null
            select new DuaTahun(tabel, baris, Rapat(baris.Label), x, y);
    }

    /// <summary>The row whose name, or the abbreviation in its brackets, stands last before the verb; null when none or two do.</summary>
    private static DuaTahun? Subjek(List<DuaTahun> deret, KalimatNaskah kalimat, int posisi)
    {
        var ujung = kalimat.Awal + posisi;
        var teks = Rapat(kalimat.Paragraf.Teks[Math.Max(0, ujung - SubjekMaks)..ujung]);
        var calon = deret
            .Select(d => (Baris: d, Di: Letak(d, teks), Panjang: d.Nama.Length))
            .Where(x => x.Di >= 0)
            .OrderByDescending(x => x.Di)
            .ThenByDescending(x => x.Panjang)
            .ToList();
        return calon.Count == 0 ? null : calon[0].Baris;
    }

    private static int Letak(DuaTahun d, string teks)
    {
        var nama = teks.LastIndexOf(d.Nama, StringComparison.OrdinalIgnoreCase);
        if (nama >= 0)
        {
            return nama + d.Nama.Length;
        }

        var kode = PolaKode().Match(d.Nama).Groups["kode"].Value;
        var di = kode.Length < 2 ? -1 : teks.LastIndexOf(kode, StringComparison.Ordinal);
        return
            di >= 0
            && (di == 0 || !char.IsLetter(teks[di - 1]))
            && (di + kode.Length == teks.Length || !char.IsLetter(teks[di + kode.Length]))
            ? di + kode.Length
            : -1;
    }

    private void Bandingkan(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, DuaTahun d)
    {
        var angka = kalimat.Angka;
        var beda = angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index);
        var (kini, lalu) = (d.Kini.Nilai, d.Lalu.Nilai);
        if (beda is null || kini == lalu || SelisihCapaian.Ada(kalimat, beda, [(d.Tabel, d.Baris)]))
        {
            return;
        }

        var selisih = Math.Abs(kini - lalu);
        var tepat = beda.Sama(selisih) || (beda.Persen && lalu != 0 && beda.Sama(selisih / Math.Abs(lalu) * 100m));
        var dikenal = tepat || angka.Any(a => a != beda && (a.Nilai == kini || a.Nilai == lalu));
        var naik = cocok.Groups["naik"].Success;
        var tempat = kalimat.Tempat(cocok.Index);
        if (dikenal && naik != kini > lalu)
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    d.Nama,
                    cocok.Groups["kata"].Value,
                    naik ? "turun" : "naik",
                    $"Menurut {d.Tabel.Nama} {d.Nama} {(kini > lalu ? "naik" : "turun")} dari {d.Lalu.Tercetak} menjadi {d.Kini.Tercetak}, sedangkan kalimat menyebut {cocok.Groups["kata"].Value}."
                )
            );
            return;
        }

        if (tepat)
        {
            hasil.Sesuai(this, "Narasi", tempat, d.Nama, beda.Tercetak);
            return;
        }

        // The sentence names no other figure: what it compares are the two years of the table.
        if (
            angka.Count == 1
            && beda.Desimal > 0
            && naik == kini > lalu
            && hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi)
        )
        {
            var benar = CetakAngka.Seperlunya(selisih);
            hasil.Catat(
                Catatan(
                    JenisCatatan.SelisihSalah,
                    Keparahan.Minor,
                    Yakin,
                    "Narasi",
                    [kalimat.Tempat(beda.Posisi)],
                    d.Nama,
                    beda.Tercetak,
                    benar,
                    $"Selisih {d.Lalu.Tercetak} dan {d.Kini.Tercetak} dalam {d.Tabel.Nama} adalah {benar}, bukan {beda.Tercetak}."
                )
            );
        }
    }

    private static string Rapat(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed record DuaTahun(TabelTerbaca Tabel, BarisTerbaca Baris, string Nama, AngkaTercetak Kini, AngkaTercetak Lalu);
}
