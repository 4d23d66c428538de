using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A sentence states by how much the whole budget was changed and how many percent that is, and the two budgets stand in a table only: the
/// percent is of the budget before the change.
/// </summary>
internal sealed partial class AturanPersenPergeseran : AturanTelaah
{
    private const decimal UangMin = 1_000_000m;

    public override string Id => "TELAAH-PERUBAHAN-50";

    public override string Bunyi => "perubahan anggaran / anggaran sebelum perubahan dalam tabel × 100";

    public override string Dasar => "Perubahan dinyatakan terhadap nilai sebelum perubahan";

    public override string Contoh =>
        "tabel: semula Rp500.000.000, sesudah perubahan Rp400.000.000; kalimat \"berkurang Rp100.000.000 atau 25,00%\"; seharusnya 20,00%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.86m;

    [GeneratedRegex(
        @"\b((?<naik>bertambah|meningkat|naik|kenaikan|peningkatan|penambahan)|(?<turun>berkurang|menurun|turun|penurunan|pengurangan))\b[^;:\d]{0,40}?\bRp\s?\.?\s?(?<beda>\d[\d.,]*\d)(\s?,-)?\s*(\(|atau|\(\s*atau)\s*((sebesar|sekitar|naik|turun)\s+){0,2}(?<persen>\d[\d.,]*\d|\d)\s*(%|persen)(?<ekor>[^.;]{0,60})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    /// <summary>The words say that another figure is the base.</summary>
    [GeneratedRegex(
        @"\b(setelah|sesudah|realisasi|total|seluruh|APBD|tahun\s+(lalu|sebelumnya|(19|20)\d\d))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DasarLain();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var perubahan = konteks.Tabel.SelectMany(Jumlah).DistinctBy(p => (p.Awal.Nilai, p.Akhir.Nilai)).ToList();
        if (perubahan.Count == 0)
        {
            return;
        }

        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in Pola().Matches(kalimat.Teks))
            {
                AngkaTercetak? Di(string grup) => kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups[grup].Index);
                if (
                    Di("beda") is { Rusak: false } beda
                    && Di("persen") is { Desimal: > 0 } persen
                    && !DasarLain().IsMatch(cocok.Groups["ekor"].Value)
                    && perubahan.FindAll(p =>
                        p.Akhir.Nilai - p.Awal.Nilai == (cocok.Groups["naik"].Success ? 1 : -1) * beda.Nilai
                    )
                        is [var (awal, _)]
                )
                {
                    Bandingkan(hasil, kalimat, awal, beda, persen);
                }
            }
        }
    }

    /// <summary>The budget before and after the change in the total of a table that has just these two.</summary>
    private static IEnumerable<(AngkaTercetak Awal, AngkaTercetak Akhir)> Jumlah(TabelTerbaca tabel)
    {
        var pagu = tabel.Kolom.Where(k => k.Peran == PeranKolom.Pagu).ToList();
        var awal = pagu.FindAll(k => Berkata(k, KataAwal));
        var akhir = pagu.FindAll(k => Berkata(k, KataAkhir) && !awal.Contains(k));
        return awal is not [var a] || akhir is not [var b]
            ? []
            : from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.Jumlah
            let x = baris.Di(a)
            let y = baris.Di(b)
            where x is { Rusak: false, Nilai: >= UangMin } && y is { Rusak: false, Nilai: >= UangMin }
            select (x, y);
    }

    private static bool Berkata(KolomTerbaca kolom, string[] kata) =>
        kata.Any(k => kolom.Kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataAwal = ["sebelum", "semula", "murni", "awal"];

    private static readonly string[] KataAkhir = ["sesudah", "setelah", "menjadi", "perubahan"];

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        AngkaTercetak awal,
        AngkaTercetak beda,
        AngkaTercetak persen
    )
    {
        if (!hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + persen.Posisi))
        {
            return;
        }

        var hitung = beda.Nilai / awal.Nilai * 100m;
        var tempat = kalimat.Tempat(persen.Posisi);
        if (persen.Sama(hitung))
        {
            hasil.Sesuai(this, "Narasi", tempat, "persen perubahan", persen.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        hasil.Catat(
            Catatan(
                JenisCatatan.PersenPerubahanSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "persen perubahan anggaran",
                persen.Tercetak,
                benar,
                $"Hasil {beda.Tercetak} / {awal.Tercetak} × 100 adalah {benar}, bukan {persen.Tercetak}."
            )
        );
    }
}
