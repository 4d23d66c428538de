namespace Akuntabel.Domain.Umum;

/// <summary>Sums of money.</summary>
public static class RupiahJumlah
{
    public static Rupiah Jumlah(this IEnumerable<Rupiah> daftar) => daftar.Aggregate(Rupiah.Nol, (a, b) => a + b);
}
