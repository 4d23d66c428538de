using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A rise, fall or gap of an indicator stated against another year, quarter or its target: it follows from the two figures, which may stand
/// in another sentence of the paragraph or in a table.
/// </summary>
internal sealed partial class AturanPerubahanSebutan : AturanTelaah
{
    private const decimal LipatMaks = 10m;

    public override string Id => "TELAAH-SELISIH-4";

    public override string Bunyi => "naik, turun atau kurang dalam kalimat = selisih dua angka indikator yang dibandingkan";

    public override string Dasar => "Pernyataan perubahan mengikuti realisasi dan target yang dicetak laporan";

    public override string Contoh =>
        "\"Realisasi tahun 2023 adalah 9,99. Dibandingkan tahun 2022 sebesar 10,31 menurun 0,53 poin\"; seharusnya 0,32";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    [GeneratedRegex(
        @"\b(?<kata>(?<naik>naik|meningkat|bertambah|kenaikan|peningkatan|lebih\s+(tinggi|besar|banyak)|melampaui|melebihi)|(?<turun>turun|menurun|berkurang|penurunan|lebih\s+(rendah|kecil|sedikit))|perubahan|selisih\w*|(masih\s+)?kurang|(masih\s+|perlu\s+)?(diperlukan|dibutuhkan|memerlukan|membutuhkan|tersisa|dikejar)|kesenjangan|di\s*bawah\s+target|di\s*atas\s+target|kekurangan|terpaut|berbeda|beda)\b((\s+(lebih|sebesar|sebanyak|sejumlah|yaitu|adalah|mencapai|sekitar|target|capaian|realisasi|dari|tambahan|peningkatan|kenaikan|penurunan|lagi))|\s*:){0,3}\s+(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPerubahan();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        if (konteks.Tahun is not { } tahun)
        {
            return;
        }

        var bacaan = konteks.Nilai;
        var akhir = PenghimpunNilai.TahunAkhir(konteks);
        var triwulan = SebutanTriwulan.Sendiri(konteks.Naskah);
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaPerubahan().Matches(kalimat.Teks))
            {
                if (
                    kalimat.Angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index) is not { Uang: false } beda
                    || bacaan.Nama.Sebelum(kalimat.Paragraf, kalimat.Awal + cocok.Index) is not { } n
                    || SelisihCapaian.Ada(kalimat, beda, bacaan.MenurutNama[n].Select(f => (f.Tabel, f.Baris)))
                    || KlausaBanding.Dari(kalimat, cocok, tahun, triwulan, akhir) is not { } banding
                )
                {
                    continue;
                }

                var daftar = bacaan
                    .MenurutParagraf[kalimat.Paragraf]
                    .Where(s => s.Nama == n && s.Posisi < kalimat.Awal + kalimat.Teks.Length)
                    .ToList();
                List<decimal> Dinyatakan(MaknaNilai makna) => Nilai(makna, daftar, [.. bacaan.MenurutNama[n]], tahun, triwulan);
                Bandingkan(
                    hasil,
                    kalimat,
                    cocok,
                    beda,
                    n,
                    Dinyatakan(new MaknaNilai(BesaranNilai.Realisasi, tahun, triwulan, false)),
                    Dinyatakan(banding),
                    banding
                );
            }
        }
    }

    /// <summary>The figures stated in the paragraph, nearest first, then those of the tables.</summary>
    private static List<decimal> Nilai(
        MaknaNilai makna,
        List<SebutanNilai> sebutan,
        List<FaktaNilai> fakta,
        int tahun,
        int? triwulan
    ) =>
        [
            .. sebutan
                .Where(s =>
                    s.Besaran == makna.Besaran
                    && (s.Tahun ?? tahun) == makna.Tahun
                    && (s.Triwulan ?? (makna.Tahun == tahun && makna.Besaran == BesaranNilai.Realisasi ? triwulan : null))
                        == makna.Triwulan
                )
                .OrderByDescending(s => s.Posisi)
                .Select(s => s.Angka.Nilai),
            .. fakta
                .Where(f =>
                    f.Makna.Besaran == makna.Besaran && f.Makna.Tahun == makna.Tahun && f.Makna.Triwulan == makna.Triwulan
                )
                .Select(f => f.Angka.Nilai),
        ];

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        Match cocok,
        AngkaTercetak beda,
        string nama,
        List<decimal> kini,
        List<decimal> lain,
        MaknaNilai banding
    )
    {
        // "Peningkatan omzet … 10,23" names an indicator that is itself a change: its figure is no difference.
        if (kini.Count == 0 || lain.Count == 0 || kini.Contains(beda.Nilai) || lain.Contains(beda.Nilai))
        {
            return;
        }

        var pasangan = kini.SelectMany(a => lain.Select(b => (Kini: a, Lain: b))).ToList();
        var (x, y) = pasangan[0];
        if (pasangan.Exists(p => Cocok(beda, p.Kini, p.Lain)))
        {
            var (a, b) = pasangan.Find(p => Cocok(beda, p.Kini, p.Lain));
            hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi);
            PeriksaArah(hasil, kalimat, cocok, nama, a, b);
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(beda.Posisi), nama, beda.Tercetak);
            return;
        }

        if (
            x == y
            || !Sebanding(x, y)
            || (cocok.Value.Contains("target", StringComparison.OrdinalIgnoreCase) && lain.Contains(beda.Nilai))
            || beda.Nilai <= 0
            || beda.Nilai > LipatMaks * Math.Abs(x - y)
            || beda.Nilai * LipatMaks < Math.Abs(x - y)
            || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + beda.Posisi)
        )
        {
            return;
        }

        var benar = CetakAngka.Seperlunya(Math.Abs(x - y));
        hasil.Catat(
            Catatan(
                JenisCatatan.SelisihSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(beda.Posisi)],
                nama,
                beda.Tercetak,
                benar,
                $"Realisasi {CetakAngka.Seperlunya(x)} dan {banding.Sebutan} {CetakAngka.Seperlunya(y)} berselisih {benar}, bukan {beda.Tercetak}."
            )
        );
    }

    /// <summary>Figures many times as large as one another are of two things, and the sentence speaks of another indicator than the one named last.</summary>
    private static bool Sebanding(decimal x, decimal y) =>
        Math.Abs(x) <= Math.Abs(y) * LipatMaks && Math.Abs(y) <= Math.Abs(x) * LipatMaks;

    /// <summary>The figures are right but the verb says the opposite.</summary>
    private void PeriksaArah(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, string nama, decimal kini, decimal lain)
    {
        var tempat = kalimat.Tempat(cocok.Index);
        if (CatatanArah.Terbalik(kalimat, cocok, kini, lain) is { } benar && !CatatanArah.Ada(hasil, tempat))
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.NarasiBertentangan,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [tempat],
                    nama,
                    cocok.Groups["kata"].Value,
                    benar,
                    CatatanArah.Penjelasan(cocok, benar, kini, lain)
                )
            );
        }
    }

    private static bool Cocok(AngkaTercetak beda, decimal kini, decimal lain)
    {
        var selisih = Math.Abs(kini - lain);
        return beda.Sama(selisih)
            || (beda.Persen && lain != 0 && beda.Sama(selisih / Math.Abs(lain) * 100m))
            || (beda.Persen && kini != 0 && beda.Sama(selisih / Math.Abs(kini) * 100m));
    }
}
