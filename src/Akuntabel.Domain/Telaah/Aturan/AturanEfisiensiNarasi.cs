using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"capaian 90,61% dan penyerapan 92,30%, maka efisiensi -1,69%": what most such sentences of a report follow holds in all of them.</summary>
internal sealed partial class AturanEfisiensiNarasi : AturanTelaah
{
    public override string Id => "TELAAH-EFISIENSI-1";

    public override string Bunyi => "efisiensi = capaian kinerja − penyerapan anggaran";

    public override string Dasar => "PermenPANRB 53/2014 Lampiran II: analisis efisiensi penggunaan sumber daya";

    public override string Contoh => "\"capaian 90,61% dan penyerapan 92,30%, maka tingkat efisiensi -4,03%\"; seharusnya -1,69";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    [GeneratedRegex(
        @"(?<a>\d{1,3}([.,]\d+)?)\s*(%|persen)[^.;\d]{0,60}\b(penyerapan|serapan|realisasi)\b[^.;\d]{0,40}(?<b>\d{1,3}([.,]\d+)?)\s*(%|persen)[^.;\d]{0,60}\befisien\w*\b[^.;\d]{0,60}?(?<minus>[-–−]\s?)?(?<c>\d{1,3}([.,]\d+)?)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = (
            from kalimat in konteks.Kalimat
            from cocok in Pola().Matches(kalimat.Teks)
            let a = PembacaAngka.Sel(cocok.Groups["a"].Value)!.Nilai
            let b = PembacaAngka.Sel(cocok.Groups["b"].Value)!.Nilai
            let c = PembacaAngka.Sel(cocok.Groups["c"].Value)!
            let tanda = cocok.Groups["minus"].Success ? -1m : 1m
            select (Kalimat: kalimat, Posisi: cocok.Groups["c"].Index, A: a, B: b, C: c, Nilai: tanda * c.Nilai)
        ).ToList();
        if (semua.Count(x => x.Nilai == x.A - x.B) * 2 <= semua.Count)
        {
            return;
        }

        foreach (var x in semua)
        {
            var benar = CetakAngka.Seperlunya(x.A - x.B);
            Putuskan(
                hasil,
                x.Nilai == x.A - x.B,
                x.C.Tercetak,
                Catatan(
                    JenisCatatan.SelisihSalah,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [x.Kalimat.Tempat(x.Posisi)],
                    "efisiensi",
                    x.Nilai < 0 ? $"-{x.C.Tercetak}" : x.C.Tercetak,
                    benar,
                    $"Hasil {CetakAngka.Seperlunya(x.A)} dikurangi {CetakAngka.Seperlunya(x.B)} adalah {benar}, bukan {CetakAngka.Seperlunya(x.Nilai)}."
                )
            );
        }
    }
}
