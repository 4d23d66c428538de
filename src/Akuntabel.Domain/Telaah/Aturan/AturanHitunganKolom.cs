using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A count in a sentence of what a column of a table counts ("123 SD") is the total of that column, or another figure of it.</summary>
internal sealed partial class AturanHitunganKolom : AturanTelaah
{
    public override string Id => "TELAAH-NARASI-KOLOM-1";

    public override string Bunyi => "hitungan dalam kalimat = jumlah kolomnya dalam tabel";

    public override string Dasar => "Angka dalam kalimat berasal dari tabel";

    public override string Contoh => "\"di antaranya 123 SD\", sedangkan kolom SD berjumlah 132";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    private const int NilaiMin = 10;
    private const int BarisMin = 3;

    [GeneratedRegex(
        @"(?<![\d.,/\-–])(?<nilai>\d{2,3}(\.\d{3})*)\s+(?<nama>\p{L}[\p{L}/\-]*(\s+\p{L}[\p{L}/\-]*){0,2})",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    private static readonly HashSet<string> BukanNama = new(StringComparer.OrdinalIgnoreCase)
    {
        "jumlah",
        "total",
        "persen",
        "tahun",
        "target",
        "realisasi",
        "no",
        "ket",
        "satuan",
        "nilai",
        "bobot",
        "hari",
        "bulan",
        "rp",
        "orang",
    };

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var kolom = konteks.Tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(Kolom).ToList();
        if (kolom.Count == 0)
        {
            return;
        }

        var tersebut = new Dictionary<string, List<KolomBerjumlah>>(StringComparer.Ordinal);
        foreach (var kalimat in konteks.Kalimat.Where(k => Setahun(k.Teks, konteks.Tahun)))
        {
            foreach (Match cocok in PolaHitungan().Matches(kalimat.Teks))
            {
                var nama = cocok.Groups["nama"].Value;
                if (!tersebut.TryGetValue(nama, out var sebut))
                {
                    tersebut[nama] = sebut = [.. kolom.Where(k => Menyebut(nama, k.Nama))];
                }

                if (
                    sebut.Count > 0
                    && !TahunLain(kalimat.Teks, cocok, konteks.Tahun)
                    && PembacaAngka.Sel(cocok.Groups["nilai"].Value) is { Nilai: >= NilaiMin } nilai
                )
                {
                    Bandingkan(hasil, kalimat, cocok, nilai, sebut);
                }
            }
        }
    }

    /// <summary>A sentence on another year speaks of other figures.</summary>
    private static bool Setahun(string teks, int? tahun) =>
        PolaTahun()
            .Matches(teks)
            .All(m => int.Parse(m.Value, CultureInfo.InvariantCulture) is var t && (t == tahun || t == tahun - 1));

    /// <summary>"18 kejadian pada Tahun 2021" in a report on 2022.</summary>
    private static bool TahunLain(string teks, Match cocok, int? tahun)
    {
        var akhir = cocok.Index + cocok.Length;
        var disebut = DiTahun().Match(teks[cocok.Index..Math.Min(teks.Length, akhir + 20)]);
        return disebut.Success && int.Parse(disebut.Groups["tahun"].Value, CultureInfo.InvariantCulture) != tahun;
    }

    [GeneratedRegex(@"\btahun\s+(?<tahun>20\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex DiTahun();

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        Match cocok,
        AngkaTercetak nilai,
        List<KolomBerjumlah> sebut
    )
    {
        var tempat = kalimat.Tempat(cocok.Groups["nilai"].Index);
        if (sebut.Exists(k => k.Angka.Any(a => a.Nilai == nilai.Nilai)))
        {
            hasil.Sesuai(this, "Narasi", tempat, sebut[0].Nama, nilai.Tercetak);
            return;
        }

        var dekat = sebut.Find(k => nilai.Nilai * 2m > k.Jumlah.Nilai && nilai.Nilai < k.Jumlah.Nilai * 2m);
        if (
            dekat is null
            || nilai.Nilai == dekat.Angka.SkipLast(1).Sum(a => a.Nilai)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + cocok.Groups["nilai"].Index)
        )
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                dekat.Nama,
                nilai.Tercetak,
                dekat.Jumlah.Tercetak,
                $"Kalimat menyebut {nilai.Tercetak} {cocok.Groups["nama"].Value}, sedangkan kolom {dekat.Nama} dalam {dekat.Tabel.Nama} berjumlah {dekat.Jumlah.Tercetak}."
            )
        );
    }

    /// <summary>The words begin with the header, or their first letters make it up: "tempat tidur" is TT.</summary>
    private static bool Menyebut(string kata, string nama)
    {
        if (
            kata.StartsWith(nama, StringComparison.OrdinalIgnoreCase)
            && (kata.Length == nama.Length || !char.IsLetter(kata[nama.Length]))
        )
        {
            return !nama.All(char.IsUpper) || kata.StartsWith(nama, StringComparison.Ordinal);
        }

        var ruas = kata.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(nama.Length).ToList();
        return nama.Length is 2 or 3
            && nama.All(char.IsUpper)
            && ruas.Count == nama.Length
            && ruas.TrueForAll(r => r.Length > 3)
            && ruas.Select(r => char.ToUpperInvariant(r[0])).SequenceEqual(nama);
    }

    private static IEnumerable<KolomBerjumlah> Kolom(TabelTerbaca tabel)
    {
        var data = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var jumlah = tabel.Baris.LastOrDefault(b => b.Jenis == JenisBarisTabel.Jumlah);
        foreach (
            var kolom in tabel.Kolom.Where(k =>
                k.Peran == PeranKolom.Lain && k.Kepala.Length > 1 && !BukanNama.Contains(k.Kepala)
            )
        )
        {
            var angka = data.Select(b => b.Di(kolom)).OfType<AngkaTercetak>().ToList();
            var cetak = jumlah is null ? Tersirat(angka) : jumlah.Di(kolom);
            if (
                cetak is { Nilai: >= NilaiMin, Desimal: 0 }
                && angka.Count >= BarisMin
                && angka.TrueForAll(a => a is { Desimal: 0, Persen: false })
            )
            {
                yield return new KolomBerjumlah(tabel, kolom.Kepala, cetak, [.. angka, cetak]);
            }
        }
    }

    /// <summary>A last row that is the sum of those above.</summary>
    private static AngkaTercetak? Tersirat(List<AngkaTercetak> angka) =>
        angka.Count > BarisMin && angka[^1].Nilai == angka.SkipLast(1).Sum(a => a.Nilai) ? angka[^1] : null;

    private sealed record KolomBerjumlah(
        TabelTerbaca Tabel,
        string Nama,
        AngkaTercetak Jumlah,
        IReadOnlyList<AngkaTercetak> Angka
    );
}
