using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A change of money stated with its percentage is measured against the figure before the change.</summary>
internal sealed partial class AturanPersenPerubahan : AturanTelaah
{
    private const decimal UangMin = 100_000m;

    [GeneratedRegex(
        @"\b(berkurang|bertambah|menurun|meningkat|turun|naik|penurunan|kenaikan|penambahan|pengurangan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex KataPerubahan();

    public override string Id => "TELAAH-PERUBAHAN-1";

    public override string Bunyi => "selisih / nilai sebelum × 100";

    public override string Dasar => "Perubahan dinyatakan terhadap nilai sebelum perubahan";

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Length < 3_000))
        {
            var kata = KataPerubahan().Match(paragraf.Teks);
            if (kata.Success)
            {
                PeriksaParagraf(hasil, paragraf, kata.Index);
            }
        }
    }

    private void PeriksaParagraf(PengumpulTelaah hasil, ParagrafNaskah paragraf, int posisiKata)
    {
        var angka = PembacaAngka.Semua(paragraf.Teks);
        var uangSebelum = angka.Where(a => a.Posisi < posisiKata && a.Nilai >= UangMin).ToList();
        var selisih = angka.FirstOrDefault(a => a.Posisi > posisiKata && a.Nilai >= UangMin);
        var persen = angka.FirstOrDefault(a =>
            selisih is not null
            && a.Posisi > selisih.Posisi
            && a is { Persen: true, Desimal: > 0 }
            && a.Posisi - selisih.Posisi < 60
        );
        if (uangSebelum.Count < 2 || selisih is null || persen is null)
        {
            return;
        }

        var (awal, akhir) = (uangSebelum[^2], uangSebelum[^1]);
        PeriksaSelisih(hasil, paragraf, awal, akhir, selisih);
        var benar = selisih.Nilai / awal.Nilai * 100m;
        var tempat = TempatDalamParagraf.Dari(paragraf, persen.Posisi);
        if (persen.Sama(benar))
        {
            hasil.Sesuai(this, "Narasi", tempat, "persen perubahan", persen.Tercetak);
            return;
        }

        var dariAkhir = awal.Nilai != selisih.Nilai && persen.Sama(selisih.Nilai / (awal.Nilai - selisih.Nilai) * 100m);
        hasil.Catat(
            Catatan(
                JenisCatatan.PersenPerubahanSalah,
                Keparahan.Material,
                dariAkhir ? 0.97m : 0.85m,
                "Narasi",
                [tempat],
                "persen perubahan anggaran",
                persen.Tercetak,
                CetakAngka.Tetap(benar, 2),
                $"{selisih.Tercetak} / {awal.Tercetak} × 100 = {CetakAngka.Tetap(benar, 2)}, bukan {persen.Tercetak}"
                    + (dariAkhir ? "; angka tercetak memakai nilai sesudah perubahan sebagai pembagi." : ".")
            )
        );
    }

    private void PeriksaSelisih(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        AngkaTercetak awal,
        AngkaTercetak akhir,
        AngkaTercetak selisih
    )
    {
        if (awal.Rusak || akhir.Rusak)
        {
            return;
        }

        var hitung = Math.Abs(awal.Nilai - akhir.Nilai);
        var tempat = TempatDalamParagraf.Dari(paragraf, selisih.Posisi);
        if (selisih.Sama(hitung))
        {
            hasil.Sesuai(this, "Narasi", tempat, "selisih", selisih.Tercetak);
            return;
        }

        if (Math.Abs(hitung - selisih.Nilai) <= hitung * 0.05m)
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.SelisihSalah,
                    Keparahan.Material,
                    0.85m,
                    "Narasi",
                    [tempat],
                    "selisih",
                    selisih.Tercetak,
                    CetakAngka.Seperlunya(hitung),
                    $"Selisih {awal.Tercetak} dan {akhir.Tercetak} adalah {CetakAngka.Seperlunya(hitung)}, bukan {selisih.Tercetak}."
                )
            );
        }
    }
}
