using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "turun menjadi 11 kasus dan telah memenuhi target maksimal 10 kasus": where less is better, a target is reached only by a figure that is not
/// above it.
/// </summary>
internal sealed partial class AturanMelampauiTurun : AturanTelaah
{
    [GeneratedRegex(
        @"\b(menjadi|sebesar|sebanyak|mencapai|adalah|yaitu)\s+(?<r>\d[\d.,]*\d|\d)\s*(?<satuan>%|persen|poin|\p{L}+)?,?\s+(\(\S+\)\s+)?((dan|sehingga|yang|atau|serta|,)\s+)?(hal\s+(ini|tersebut)\s+|kinerja\s+ini\s+)?(?<kata>(telah|sudah|berhasil|dapat)\s+(memenuhi|mencapai|melampaui|melebihi))\s+target(nya)?\s+(kinerja\s+)?(tahun\s+\d{4}\s+)?(yang\s+(telah\s+)?ditetapkan\s+)?(?<kata2>(yaitu|yakni)\s+)?(?<batas>sebesar|sebanyak|maksimal|maksimum|paling\s+\p{L}+|di\s*bawah|yaitu)?\s*(?<t>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    [GeneratedRegex(
        @"^(maksim|di\s*bawah|paling\s+(banyak|lama|tinggi|besar|lambat))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BatasAtas();

    /// <summary>The name of what is told ends before its first figure, year or verb.</summary>
    [GeneratedRegex(
        @"\b(turun|menurun|naik|meningkat|pada|tahun|sebesar|sebanyak|mencapai|adalah|terealisasi|menjadi)\b|\d",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AkhirNama();

    public override string Id => "TELAAH-TERCAPAI-3";

    public override string Bunyi => "target yang harus kecil tercapai bila realisasinya tidak lebih besar";

    public override string Dasar => "Indikator yang makin kecil makin baik: realisasi di atas target berarti belum tercapai";

    public override string Contoh => "\"angka putus sekolah turun menjadi 1,40% dan sudah melampaui target sebesar 1,20%\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => k.Teks.Contains("target", StringComparison.OrdinalIgnoreCase)))
        {
            if (
                Pola().Match(kalimat.Teks) is { Success: true } cocok
                && PembacaAngka.Sel(cocok.Groups["r"].Value.TrimEnd('.', ',')) is { Rusak: false } realisasi
                && PembacaAngka.Sel(cocok.Groups["t"].Value.TrimEnd('.', ',')) is { Rusak: false } target
                && Turun(konteks, kalimat.Teks, cocok)
            )
            {
                Bandingkan(hasil, kalimat, cocok, realisasi, target);
            }
        }
    }

    private static bool Turun(KonteksTelaah konteks, string teks, Match cocok)
    {
        if (BatasAtas().IsMatch(cocok.Groups["batas"].Value))
        {
            return true;
        }

        var depan = teks[..cocok.Index];
        var nama = AkhirNama().Match(depan) is { Success: true } akhir ? depan[..akhir.Index].Trim() : depan.Trim();
        return nama.Length > 0 && (konteks.Polaritas.Turun(nama) || konteks.Polaritas.CenderungTurun(nama));
    }

    private void Bandingkan(
        PengumpulTelaah hasil,
        KalimatNaskah kalimat,
        Match cocok,
        AngkaTercetak realisasi,
        AngkaTercetak target
    ) =>
        Putuskan(
            hasil,
            realisasi.Nilai <= target.Nilai,
            cocok.Groups["kata"].Value,
            Catatan(
                JenisCatatan.NarasiBertentangan,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(cocok.Groups["r"].Index), kalimat.Tempat(cocok.Groups["t"].Index)],
                "tercapai",
                cocok.Groups["kata"].Value,
                "belum mencapai target",
                $"Makin kecil makin baik: {realisasi.Tercetak} lebih besar daripada target {target.Tercetak}, jadi targetnya belum tercapai."
            )
        );
}
