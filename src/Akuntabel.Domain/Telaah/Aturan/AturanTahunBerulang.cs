using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"Realisasi Tahun 2019 telah melebihi realisasi Tahun 2019": a year is compared with another, not with itself.</summary>
internal sealed partial class AturanTahunBerulang : AturanTelaah
{
    public override string Id => "TELAAH-PERIODE-4";

    public override string Bunyi => "tahun yang dibandingkan berlainan";

    public override string Dasar => "Perbandingan antartahun menyebut dua tahun";

    public override string Contoh => "\"realisasi Tahun 2019 telah melebihi realisasi Tahun 2019\" dalam laporan tahun 2020";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.86m;

    [GeneratedRegex(
        @"\b(?<apa>realisasi|capaian)(nya)?\s+((kinerja|indikator|sasaran|pada|di)\s+){0,3}tahun\s+(?<satu>20\d\d)\b[^.;\d]{0,60}\b(melebihi|melampaui|dibanding\w*|daripada|terhadap|(lebih\s+(tinggi|rendah|besar|kecil|baik)|naik|turun|meningkat|menurun)\s+dari(pada)?)\s+(dengan\s+)?(\k<apa>\s+)((kinerja|pada|di)\s+){0,2}tahun\s+(?<dua>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBanding();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaBanding().Matches(kalimat.Teks))
            {
                Putuskan(
                    hasil,
                    cocok.Groups["satu"].Value != cocok.Groups["dua"].Value,
                    cocok.Groups["satu"].Value,
                    Catatan(
                        JenisCatatan.PeriodeSalah,
                        Keparahan,
                        Yakin,
                        "Narasi",
                        [kalimat.Tempat(cocok.Groups["satu"].Index), kalimat.Tempat(cocok.Groups["dua"].Index)],
                        "tahun",
                        $"Tahun {cocok.Groups["satu"].Value}",
                        "dua tahun yang berlainan",
                        $"Kalimat membandingkan tahun {cocok.Groups["satu"].Value} dengan tahun yang sama."
                    )
                );
            }
        }
    }
}
