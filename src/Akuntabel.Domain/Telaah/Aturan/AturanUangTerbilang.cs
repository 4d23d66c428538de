using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>An amount in figures and the words in brackets behind it are one.</summary>
internal sealed partial class AturanUangTerbilang : AturanTelaah
{
    public override string Id => "TELAAH-TERBILANG-1";

    public override string Bunyi => "jumlah uang dengan angka = jumlahnya dengan huruf";

    public override string Dasar => "Angka dan huruf menyebut satu jumlah";

    public override string Contoh =>
        "\"Rp440.768.000 (empat ratus empat puluh juta tujuh ratus enam puluh ribu rupiah)\"; 440.760.000 dengan huruf";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.9m;

    [GeneratedRegex(
        @"\bRp\s*\.?\s*(?<nilai>\d[\d.]*\d)(,-|,--|,00|\.-)?\s*,?\s*-?\s*\(\s*(?<kata>[\p{L}\s,.-]{12,220}?)\s*\)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaTerbilang();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains('(', StringComparison.Ordinal)))
        {
            foreach (Match cocok in PolaTerbilang().Matches(paragraf.Teks))
            {
                if (
                    PembacaAngka.Sel(cocok.Groups["nilai"].Value) is not { Rusak: false } angka
                    || KataBilangan.Baca(cocok.Groups["kata"].Value) is not { } huruf
                    || huruf == 0
                )
                {
                    continue;
                }

                Putuskan(
                    hasil,
                    huruf == angka.Nilai,
                    angka.Tercetak,
                    Catatan(
                        JenisCatatan.NarasiBertentangan,
                        Keparahan,
                        Yakin,
                        "Narasi",
                        [TempatDalamParagraf.Dari(paragraf, cocok.Groups["nilai"].Index)],
                        "terbilang",
                        angka.Tercetak,
                        CetakAngka.Seperlunya(huruf),
                        $"Dengan angka tertulis {angka.Tercetak}, dengan huruf {CetakAngka.Seperlunya(huruf)}."
                    )
                );
            }
        }
    }
}
