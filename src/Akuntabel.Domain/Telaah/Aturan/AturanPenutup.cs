using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// What the summary and the closing chapter say of the whole, absorption and mean capaian, is what the tables of the whole say: the largest
/// budget total, and the mean of all indicators.
/// </summary>
internal sealed partial class AturanPenutup : AturanTelaah
{
    private const int IndikatorMin = 3;

    public override string Id => "TELAAH-PENUTUP-1";

    public override string Bunyi => "serapan dan rata-rata capaian dalam ringkasan dan penutup = tabel seluruhnya";

    public override string Dasar => "Ringkasan dan penutup menyimpulkan isi laporan";

    public override string Contoh =>
        "penutup menyebut \"penyerapan anggaran sebesar 91,23%\" (belanja langsung), sedangkan seluruh anggaran terserap 94,64%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    [GeneratedRegex(
        @"\b(penyerapan|serapan|realisasi)\s+(anggaran|keuangan|belanja)(?<sela>[^.;\d]{0,40}?)\s(?<nilai>\d{1,3}[.,]\d{1,2})\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSerapan();

    [GeneratedRegex(
        @"\brata-rata\s+(nilai\s+|tingkat\s+)?(capaian\s+)?(kinerja\s+|indikator\s+)?(adalah\s+|sebesar\s+|mencapai\s+)?\**(?<nilai>\d{1,3}[.,]\d{1,2})\s*\**\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRata();

    [GeneratedRegex(
        @"\b(langsung|program|kegiatan|sasaran|triwulan|semester|fisik|bidang|urusan|modal|pegawai|operasi|dak|dbhcht|tahun\s+(lalu|sebelumnya))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var ringkas = BabRingkas.Paragraf(konteks.Naskah);
        var seluruh = konteks
            .Keuangan.Where(k => k.Baris.Jenis == JenisBarisTabel.Jumlah && k.Pagu.Nilai > 0)
            .MaxBy(k => k.Pagu.Nilai);
        var rata = Rata(konteks, hasil);
        foreach (var kalimat in konteks.Kalimat.Where(k => ringkas.Contains(k.Paragraf)))
        {
            if (seluruh is not null)
            {
                foreach (Match cocok in PolaSerapan().Matches(kalimat.Teks))
                {
                    PeriksaSerapan(hasil, kalimat, cocok, seluruh);
                }
            }

            if (
                rata.Count > 0
                && !Sebagian().IsMatch(kalimat.Teks.Replace("program kerja", "", StringComparison.OrdinalIgnoreCase))
            )
            {
                foreach (Match cocok in PolaRata().Matches(kalimat.Teks))
                {
                    PeriksaRata(konteks, hasil, kalimat, cocok, rata);
                }
            }
        }
    }

    /// <summary>A percentage farther away is of another whole.</summary>
    private const decimal PoinMaks = 10m;

    private void PeriksaSerapan(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok, BarisKeuangan seluruh)
    {
        var nilai = PembacaAngka.Sel(cocok.Groups["nilai"].Value)!;
        var posisi = cocok.Groups["nilai"].Index;
        var hitung = hasil.Terkoreksi(seluruh.Realisasi) / seluruh.Pagu.Nilai * 100m;
        if (Sebagian().IsMatch(cocok.Groups["sela"].Value) || hitung is <= 0 or > 100)
        {
            return;
        }

        var sesuai =
            nilai.Sama(hitung)
            || seluruh.Persen is { } p && Perbandingan.Setara(p, nilai)
            || Perbandingan.Terpotong(nilai, hitung);

        if (!sesuai && (Math.Abs(nilai.Nilai - hitung) > PoinMaks || !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + posisi)))
        {
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        Putuskan(
            hasil,
            sesuai,
            nilai.Tercetak,
            Temuan(
                JenisCatatan.NarasiBertentangan,
                kalimat,
                posisi,
                "serapan anggaran",
                nilai,
                benar,
                $"Seluruh anggaran dalam {seluruh.Tabel.Nama} terserap {benar} persen, sedangkan kalimat menyebut {nilai.Tercetak}."
            )
        );
    }

    private void PeriksaRata(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        Match cocok,
        List<(TabelTerbaca Tabel, decimal Nilai)> rata
    )
    {
        var nilai = PembacaAngka.Sel(cocok.Groups["nilai"].Value)!;
        var posisi = cocok.Groups["nilai"].Index;
        var sesuai = rata.Exists(r => nilai.Sama(r.Nilai)) || DalamBarisRata(konteks, nilai);
        if (!sesuai && !hasil.NilaiNarasi(kalimat.Paragraf, kalimat.Awal + posisi))
        {
            return;
        }

        var benar = CetakAngka.Tetap(rata[0].Nilai, 2);
        var lain = MenurutSasaran(konteks).Any(n => nilai.Sama(n));
        Putuskan(
            hasil,
            sesuai,
            nilai.Tercetak,
            Temuan(
                lain ? JenisCatatan.MetodeBedaAntarTabel : JenisCatatan.NarasiBertentangan,
                kalimat,
                posisi,
                "rata-rata capaian",
                nilai,
                benar,
                lain
                    ? $"Angka {nilai.Tercetak} adalah rata-rata capaian sasaran; rata-rata capaian indikator dalam {rata[0].Tabel.Nama} {benar}."
                    : $"Rata-rata capaian dalam {rata[0].Tabel.Nama} {benar}, sedangkan kalimat menyebut {nilai.Tercetak}."
            )
        );
    }

    /// <summary>A row that calls itself a mean prints the figure, though its table could not be read as columns.</summary>
    private static bool DalamBarisRata(KonteksTelaah konteks, AngkaTercetak nilai) =>
        konteks
            .Tabel.SelectMany(t => t.Baris)
            .Any(b =>
                b.Asal.Sel.Any(s =>
                    s.Contains("rata-rata", StringComparison.OrdinalIgnoreCase)
                    && PembacaAngka.Semua(string.Join(' ', b.Asal.Sel)).Any(a => Perbandingan.Setara(a, nilai))
                )
            );

    private CatatanTelaah Temuan(
        JenisCatatan jenis,
        KalimatNaskah kalimat,
        int posisi,
        string butir,
        AngkaTercetak nilai,
        string benar,
        string penjelasan
    ) => Catatan(jenis, Keparahan, Yakin, "Narasi", [kalimat.Tempat(posisi)], butir, nilai.Tercetak, benar, penjelasan);

    /// <summary>The printed means of capaian, as printed and put right; else that of the largest table that measures the year.</summary>
    private static List<(TabelTerbaca Tabel, decimal Nilai)> Rata(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var tercetak = (
            from tabel in konteks.Tabel
            where tabel.Asal.BerkolomPasti
            from baris in tabel.Baris
            where baris.Jenis == JenisBarisTabel.RataRata
            let angka = tabel.Angka(baris, PeranKolom.Capaian)
            where angka is not null
            from n in new[] { angka.Nilai, hasil.Terkoreksi(angka) }.Distinct()
            select (tabel, n)
        ).ToList();
        return tercetak.Count > 0
            ? tercetak
            :
            [
                .. konteks
                    .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null })
                    .GroupBy(f => f.Tabel)
                    .Where(g => g.Count() >= IndikatorMin)
                    .OrderByDescending(g => g.Count())
                    .Take(1)
                    .SelectMany(g =>
                        new[]
                        {
                            (g.Key, g.Average(f => hasil.Terkoreksi(f.Capaian!))),
                            (g.Key, g.Average(f => f.Capaian!.Nilai)),
                            (g.Key, g.Average(f => Math.Min(100m, f.Capaian!.Nilai))),
                        }
                    ),
            ];
    }

    /// <summary>Means over the sasaran of tables that print one capaian for each.</summary>
    private static IEnumerable<decimal> MenurutSasaran(KonteksTelaah konteks) =>
        from tabel in konteks.Tabel
        where tabel.KolomPertama(PeranKolom.Sasaran) is not null && tabel.KolomPertama(PeranKolom.Indikator) is null
        let nilai = tabel
            .Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
            .Select(b => tabel.Angka(b, PeranKolom.Capaian))
            .OfType<AngkaTercetak>()
            .ToList()
        where nilai.Count > 1
        select nilai.Average(a => a.Nilai);
}
