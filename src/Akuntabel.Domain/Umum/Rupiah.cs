namespace Akuntabel.Domain.Umum;

/// <summary>
/// An amount of money in sen (1/100 rupiah), stored as a 64-bit integer. Range about ±92 quadrillion rupiah;
/// beyond it arithmetic throws, it never wraps.
/// </summary>
public readonly record struct Rupiah(long Sen) : IComparable<Rupiah>
{
    public static Rupiah Nol => default;

    /// <summary>The amount in rupiah, with two decimals at most.</summary>
    public decimal Besar => Sen / 100m;

    /// <summary>An amount given in rupiah. More than two decimals is a caller's error and throws.</summary>
    public static Rupiah Dari(decimal rupiah)
    {
        var sen = rupiah * 100m;
        return sen == decimal.Truncate(sen)
            ? new Rupiah(decimal.ToInt64(sen))
            : throw new ArgumentException("An amount has at most two decimals.", nameof(rupiah));
    }

    public static Rupiah operator +(Rupiah kiri, Rupiah kanan) => new(checked(kiri.Sen + kanan.Sen));

    public static Rupiah operator -(Rupiah kiri, Rupiah kanan) => new(checked(kiri.Sen - kanan.Sen));

    public static bool operator <(Rupiah kiri, Rupiah kanan) => kiri.Sen < kanan.Sen;

    public static bool operator >(Rupiah kiri, Rupiah kanan) => kiri.Sen > kanan.Sen;

    public static bool operator <=(Rupiah kiri, Rupiah kanan) => kiri.Sen <= kanan.Sen;

    public static bool operator >=(Rupiah kiri, Rupiah kanan) => kiri.Sen >= kanan.Sen;

    public int CompareTo(Rupiah other) => Sen.CompareTo(other.Sen);
}
