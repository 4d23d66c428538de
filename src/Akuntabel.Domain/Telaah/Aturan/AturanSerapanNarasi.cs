using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence with a budget, what was spent of it and the percentage: realisasi over pagu.</summary>
internal sealed partial class AturanSerapanNarasi : AturanTelaah
{
    [GeneratedRegex(
        @"\b(anggaran|pagu|alokasi|dana)\b[^;]{0,90}?\bRp[.\s]*(?<pagu>\d[\d.,]*\d)(,-|,--)?[^;]{0,60}?\b(te|ter)?realisasi\w*\b[^;%]{0,40}?\bRp[.\s]*(?<real>\d[\d.,]*\d)(,-|,--)?[^;%\d]{0,25}?(?<persen>\d{1,3}([.,]\d+)?)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPagu();

    [GeneratedRegex(
        @"\b(te|ter)?realisasi\w*\b[^;%]{0,60}?\bRp[.\s]*(?<real>\d[\d.,]*\d)(,-|,--)?[^;%\d]{0,25}?(?<persen>\d{1,3}([.,]\d+)?)\s*(%|persen)\s*\)?\s*dari\s+(total\s+|jumlah\s+)?(pagu|anggaran)\b[^;%]{0,40}?\bRp[.\s]*(?<pagu>\d[\d.,]*\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRealisasi();

    public override string Id => "TELAAH-SERAPAN-2";

    public override string Bunyi => "serapan dalam kalimat = realisasi / pagu × 100";

    public override string Dasar => "PermenPANRB 53/2014 Lampiran II: realisasi anggaran terhadap pagu";

    public override string Contoh =>
        "\"dari anggaran sebesar Rp400.000.000 terealisasi Rp380.000.000 atau 96,50 persen\"; seharusnya 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (
            var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains("realisasi", StringComparison.OrdinalIgnoreCase))
        )
        {
            foreach (var cocok in PolaPagu().Matches(paragraf.Teks).Concat(PolaRealisasi().Matches(paragraf.Teks)))
            {
                if (
                    Angka(cocok, "pagu") is { Nilai: > 0, Rusak: false } pagu
                    && Angka(cocok, "real") is { Rusak: false } realisasi
                    && Angka(cocok, "persen") is { } persen
                    && realisasi.Nilai <= pagu.Nilai * 2
                    && !cocok.Value.Contains("sedangkan", StringComparison.OrdinalIgnoreCase)
                )
                {
                    Bandingkan(hasil, paragraf, cocok.Groups["persen"].Index, pagu, realisasi, persen);
                }
            }
        }
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        ParagrafNaskah paragraf,
        int posisi,
        AngkaTercetak pagu,
        AngkaTercetak realisasi,
        AngkaTercetak persen
    )
    {
        var hitung = realisasi.Nilai / pagu.Nilai * 100m;
        var tempat = TempatDalamParagraf.Dari(paragraf, posisi);
        hasil.NilaiNarasi(paragraf, posisi);
        if (persen.Sama(hitung))
        {
            hasil.Sesuai(this, "Narasi", tempat, "serapan", persen.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        var potong = Perbandingan.Terpotong(persen, hitung);
        hasil.Catat(
            Catatan(
                potong ? JenisCatatan.Pembulatan : JenisCatatan.PersenSerapanSalah,
                potong ? Keparahan.Minor : Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "serapan anggaran",
                persen.Tercetak,
                benar,
                $"Hasil {realisasi.Tercetak} / {pagu.Tercetak} × 100 adalah {benar}, bukan {persen.Tercetak}{(potong ? "; angka dipotong, tidak dibulatkan." : ".")}"
            )
        );
    }

    private static AngkaTercetak? Angka(Match cocok, string nama) => PembacaAngka.Sel(cocok.Groups[nama].Value.TrimEnd('.', ','));
}
