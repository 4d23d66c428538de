using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A change of money stated with its percentage is measured against the figure before the change.</summary>
internal sealed partial class AturanPersenPerubahan : AturanTelaah
{
    public override string Id => "TELAAH-PERUBAHAN-1";

    public override string Bunyi => "selisih / nilai sebelum × 100";

    public override string Dasar => "Perubahan dinyatakan terhadap nilai sebelum perubahan";

    public override string Contoh => "semula Rp500.000.000, bertambah Rp25.000.000, tercetak 4,76%; terhadap nilai semula 5,00%";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.97m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (var perubahan in PerubahanUang.Semua(paragraf.Teks).Where(p => p.Persen is not null))
            {
                PeriksaPersen(hasil, paragraf, perubahan, perubahan.Persen!);
            }
        }
    }

    private void PeriksaPersen(PengumpulTelaah hasil, ParagrafNaskah paragraf, PerubahanUang perubahan, AngkaTercetak persen)
    {
        var (awal, selisih) = (perubahan.Awal, perubahan.Selisih);
        var hitung = selisih.Nilai / awal.Nilai * 100m;
        var tempat = TempatDalamParagraf.Dari(paragraf, persen.Posisi);
        if (persen.Sama(hitung))
        {
            hasil.Sesuai(this, "Narasi", tempat, "persen perubahan", persen.Tercetak);
            return;
        }

        if (DasarLain(paragraf, persen, selisih) || DasarDisebut(paragraf, perubahan, persen))
        {
            hasil.Sesuai(this, "Narasi", tempat, "persen perubahan", persen.Tercetak);
            return;
        }

        if (!hasil.NilaiNarasi(paragraf, persen.Posisi))
        {
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        var dariAkhir = awal.Nilai != selisih.Nilai && persen.Sama(selisih.Nilai / (awal.Nilai - selisih.Nilai) * 100m);
        hasil.Catat(
            Catatan(
                JenisCatatan.PersenPerubahanSalah,
                Keparahan,
                dariAkhir ? Yakin : 0.85m,
                "Narasi",
                [tempat],
                "persen perubahan anggaran",
                persen.Tercetak,
                benar,
                $"Hasil {selisih.Tercetak} / {awal.Tercetak} × 100 adalah {benar}, bukan {persen.Tercetak}"
                    + (dariAkhir ? "; angka tercetak memakai nilai sesudah perubahan sebagai pembagi." : ".")
            )
        );
    }

    /// <summary>An amount named just behind the percent is what it is of: "atau 5,18% dari realisasi Tahun 2018 sebesar Rp…".</summary>
    private static bool DasarLain(ParagrafNaskah paragraf, AngkaTercetak persen, AngkaTercetak selisih)
    {
        var mulai = persen.Posisi + persen.Tercetak.Length;
        var ekor = paragraf.Teks[mulai..Math.Min(paragraf.Teks.Length, mulai + EkorMaks)];
        return PembacaAngka
            .Semua(ekor)
            .Any(a => a is { Uang: true, Nilai: not 0, Rusak: false } && persen.Sama(selisih.Nilai / a.Nilai * 100m));
    }

    /// <summary>
    /// Of several amounts in front of the change the one it is of: that from which it leads to another of them, up or down as the words say.
    /// "Anggaran Rp… terealisasi Rp…; dibandingkan anggaran tahun lalu Rp… naik Rp… atau 5,27%".
    /// </summary>
    private static bool DasarDisebut(ParagrafNaskah paragraf, PerubahanUang perubahan, AngkaTercetak persen)
    {
        var selisih = perubahan.Selisih;
        var teks = paragraf.Teks[..selisih.Posisi];
        var arah =
            Naik().Matches(teks) is [.., { } naik] && Turun().Matches(teks).All(m => m.Index < naik.Index) ? 1
            : Turun().IsMatch(teks) ? -1
            : 0;
        var uang = PembacaAngka.Semua(teks).Where(a => a is { Rusak: false, Nilai: > 0 }).ToList();
        return arah != 0
            && uang.Exists(a =>
                persen.Sama(selisih.Nilai / a.Nilai * 100m)
                && (DasarPerubahan.Bermula(teks, a) || uang.Exists(b => b.Nilai == a.Nilai + (arah * selisih.Nilai)))
            );
    }

    [GeneratedRegex(
        @"\b(bertambah|meningkat|naik|kenaikan|peningkatan|penambahan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Naik();

    [GeneratedRegex(
        @"\b(berkurang|menurun|turun|penurunan|pengurangan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Turun();

    private const int EkorMaks = 140;
}
