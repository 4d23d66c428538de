using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "capaiannya 97,32%, sehingga target telah tercapai": a sentence that gives one capaian and says whether the target was reached says it
/// as the figure does.
/// </summary>
internal sealed partial class AturanTercapaiNarasi : AturanTelaah
{
    private const decimal Penuh = 100m;
    private const decimal Terkecil = 20m;

    [GeneratedRegex(
        @"\bcapaian(nya)?\s+((kinerja(nya)?|indikator|ini|tersebut|target|adalah|sebesar|mencapai|yaitu|hanya|baru)\s+){0,3}(?<c>\d[\d.,]*\d|\d)\s*(%|persen)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Capaian();

    [GeneratedRegex(
        @"\b(?<ingkar>(belum|tidak|gagal)\s+(dapat\s+|berhasil\s+|sepenuhnya\s+)?)?(?<kata>(telah|sudah|berhasil|dapat)\s+)?(?<apa>tercapai|terpenuhi|memenuhi\s+target|mencapai\s+target|melampaui\s+target|melebihi\s+target)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Tercapai();

    /// <summary>Another target than that of the period, or no statement at all.</summary>
    [GeneratedRegex(
        @"\b(akhir\s+(renstra|rpjmd|periode)|dinyatakan|apabila|jika|bila|akan|agar|supaya|rata-rata|indikator\s+lain|tahun\s+(lalu|sebelumnya)|ambang|kategori)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    public override string Id => "TELAAH-TERCAPAI-1";

    public override string Bunyi => "tercapai atau belum menurut capaian dalam kalimat yang sama";

    public override string Dasar => "Target tercapai bila capaiannya 100 persen atau lebih";

    public override string Contoh => "\"target telah tercapai (capaian 97,32%)\"; seharusnya belum tercapai";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => k.Teks.Contains("capai", StringComparison.OrdinalIgnoreCase)))
        {
            if (
                Capaian().Matches(kalimat.Teks) is [var satu]
                && Tercapai().Matches(kalimat.Teks) is [var kata]
                && (kata.Groups["ingkar"].Success || kata.Groups["kata"].Success)
                && !HalLain().IsMatch(kalimat.Teks)
                && PembacaAngka.Sel(satu.Groups["c"].Value.TrimEnd('.', ',')) is { Nilai: > Terkecil } c
            )
            {
                Bandingkan(hasil, kalimat, kata, c);
            }
        }
    }

    private void Bandingkan(PengumpulTelaah hasil, KalimatNaskah kalimat, Match kata, AngkaTercetak c)
    {
        var benar = c.Nilai >= Penuh ? "telah tercapai" : "belum tercapai";
        var tempat = kalimat.Tempat(kata.Index);
        Putuskan(
            hasil,
            kata.Groups["ingkar"].Success == c.Nilai < Penuh,
            kata.Value,
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [tempat],
                "tercapai",
                kata.Value.Trim(),
                benar,
                $"Capaian {c.Tercetak} persen berarti targetnya {benar}, sedangkan kalimat menyebut \"{kata.Value.Trim()}\"."
            )
        );
    }
}
