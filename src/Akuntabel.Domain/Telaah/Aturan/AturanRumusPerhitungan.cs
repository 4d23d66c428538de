using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"sebesar 110,20% diperoleh dari perhitungan ((2 x 5,00) − 4,49) / 5,00 x 100": the computation gives the result told before it.</summary>
internal sealed partial class AturanRumusPerhitungan : AturanTelaah
{
    [GeneratedRegex(
        @"(?<nilai>\d[\d.,]*\d|\d)\s*(?<persen>%|persen)?\s*,?\s*(yang\s+)?((diperoleh|didapat(kan)?|berasal|dihitung|hasil)\s+)?(dari\s+|dengan\s+)?(hasil\s+)?(perhitungan|penghitungan|rumus|formula)\s*:?\s*(?<rumus>[\d(][\d.,()\s%xX×*/:÷+\-–−]{6,80}[\d)%])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHitungan();

    public override string Id => "TELAAH-RUMUS-6";

    public override string Bunyi => "hasil yang disebut = hitungan yang dicetak sesudahnya";

    public override string Dasar => "Hitungan yang dicetak lengkap harus memberi hasil yang disebut";

    public override string Contoh => "\"110,20% diperoleh dari perhitungan ((2 x 5,00) − 4,49) / 4,49 x 100\"; pembaginya 5,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match cocok in PolaHitungan().Matches(paragraf.Teks))
            {
                var rumus = cocok.Groups["rumus"].Value.Replace("%", "", StringComparison.Ordinal);
                if (
                    RumusTercetak.Hitung(rumus) is not { } hitung
                    || PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { Rusak: false } cetak
                )
                {
                    continue;
                }

                var tempat = TempatDalamParagraf.Dari(paragraf, cocok.Groups["rumus"].Index);
                var benar = CetakAngka.Tetap(hitung, Math.Max(2, cetak.Desimal));
                Putuskan(
                    hasil,
                    Perbandingan.Tepat(cetak, hitung) || Perbandingan.Tepat(cetak, hitung * 100m),
                    cetak.Tercetak,
                    Catatan(
                        JenisCatatan.RumusSalah,
                        Keparahan,
                        Yakin,
                        "Narasi",
                        [tempat],
                        "hitungan",
                        rumus.Trim(),
                        benar,
                        $"Hasil {rumus.Trim()} adalah {benar}, sedangkan yang disebut {cetak.Tercetak}."
                    )
                );
            }
        }
    }
}
