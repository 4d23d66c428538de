namespace Akuntabel.Domain.Pengukuran;

/// <summary>jika(kiri tanda kanan; maka; selain): only the branch taken is evaluated.</summary>
internal sealed record SimpulJika(string Tanda, SimpulRumus Kiri, SimpulRumus Kanan, SimpulRumus Maka, SimpulRumus Selain)
    : SimpulRumus
{
    public override decimal Hitung(ref KeadaanRumus keadaan)
    {
        var banding = Kiri.Hitung(ref keadaan).CompareTo(Kanan.Hitung(ref keadaan));
        if (keadaan.Gagal is not null)
        {
            return 0;
        }

        var benar = Tanda switch
        {
            "<" => banding < 0,
            "<=" => banding <= 0,
            ">" => banding > 0,
            ">=" => banding >= 0,
            "=" => banding == 0,
            _ => banding != 0,
        };
        return benar ? Maka.Hitung(ref keadaan) : Selain.Hitung(ref keadaan);
    }

    public override string Tulis(Func<int, string> unsur) =>
        $"jika({Kiri.Tulis(unsur)} {Tanda} {Kanan.Tulis(unsur)}; {Maka.Tulis(unsur)}; {Selain.Tulis(unsur)})";
}
