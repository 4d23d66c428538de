using System.Globalization;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The functions over a list.</summary>
internal enum FungsiRumus
{
    Jumlah,
    Rata,
    Min,
    Maks,
}

/// <summary>jumlah, rata, min or maks over its arguments.</summary>
internal sealed record SimpulFungsi(FungsiRumus Fungsi, SimpulRumus[] Isian) : SimpulRumus
{
    public override decimal Hitung(ref KeadaanRumus keadaan)
    {
        var hasil = Isian[0].Hitung(ref keadaan);
        for (var i = 1; i < Isian.Length; i++)
        {
            var berikut = Isian[i].Hitung(ref keadaan);
            hasil = Fungsi switch
            {
                FungsiRumus.Min => Math.Min(hasil, berikut),
                FungsiRumus.Maks => Math.Max(hasil, berikut),
                _ => hasil + berikut,
            };
        }

        return Fungsi == FungsiRumus.Rata ? hasil / Isian.Length : hasil;
    }

    public override string Tulis(Func<int, string> unsur) =>
        $"{Fungsi.ToString().ToLower(CultureInfo.InvariantCulture)}({string.Join("; ", Isian.Select(i => i.Tulis(unsur)))})";
}
