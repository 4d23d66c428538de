using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"(jumlah tahun ini − jumlah tahun lalu) / jumlah tahun ini": growth is measured against the year before.</summary>
internal sealed partial class AturanRumusPertumbuhan : AturanTelaah
{
    [GeneratedRegex(
        @"\btahun\s+\(?(?<kini>ini|n|t|berjalan|pelaporan|sekarang)\)?\s*[-–−]\s*[^()/:;.]{0,80}?\btahun\s+\(?(lalu|sebelumnya|n\s*[-–]\s*1|t\s*[-–]\s*1)\)?\s*[)}\]]?\s*(/|:|÷|dibagi(kan)?)\s*(dengan\s+)?[({[]?(?<bagi>[^()/:;.]{0,80}?\btahun\s+\(?(ini|n|t|berjalan|pelaporan|sekarang)\b(?!\s*[-–][\s:]*1))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPertumbuhan();

    public override string Id => "TELAAH-RUMUS-5";

    public override string Bunyi => "pertumbuhan = (tahun ini − tahun lalu) / tahun lalu";

    public override string Dasar => "Perubahan dinyatakan terhadap nilai sebelum perubahan";

    public override string Contoh =>
        "\"(jumlah hotel tahun ini - jumlah hotel tahun lalu) / jumlah hotel tahun ini x 100%\"; pembaginya jumlah hotel tahun lalu";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var (teks, tempat) in PotonganNaskah.Semua(konteks.Naskah))
        {
            foreach (Match cocok in PolaPertumbuhan().Matches(teks))
            {
                var bagi = cocok.Groups["bagi"];
                hasil.Catat(
                    Catatan(
                        JenisCatatan.RumusSalah,
                        Keparahan,
                        Yakin,
                        "Rumus",
                        [tempat(cocok.Index)],
                        "pertumbuhan",
                        bagi.Value.Trim(),
                        "tahun sebelumnya",
                        $"Pertumbuhan dibagi dengan nilai tahun sebelumnya, bukan dengan {bagi.Value.Trim()}."
                    )
                );
            }
        }
    }
}
