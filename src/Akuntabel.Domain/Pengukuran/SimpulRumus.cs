using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A node of a parsed formula: evaluates itself without allocating and writes itself out again.</summary>
internal abstract record SimpulRumus
{
    /// <summary>How tightly the written form binds: 1 sum, 2 product, 3 sign, 4 atom.</summary>
    public virtual int Ikatan => 4;

    public abstract decimal Hitung(ref KeadaanRumus keadaan);

    /// <summary>The written form, components named by <paramref name="unsur"/>.</summary>
    public abstract string Tulis(Func<int, string> unsur);

    protected static string Kurung(SimpulRumus simpul, int ikatan, Func<int, string> unsur) =>
        simpul.Ikatan < ikatan ? $"({simpul.Tulis(unsur)})" : simpul.Tulis(unsur);
}

/// <summary>A number of the text.</summary>
internal sealed record SimpulAngka(decimal Besar) : SimpulRumus
{
    public override decimal Hitung(ref KeadaanRumus keadaan) => Besar;

    public override string Tulis(Func<int, string> unsur) =>
        Besar.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}

/// <summary>A component by its place in the formula's list.</summary>
internal sealed record SimpulUnsur(int Indeks) : SimpulRumus
{
    public override decimal Hitung(ref KeadaanRumus keadaan) =>
        keadaan.Nilai[Indeks] switch
        {
            Nilai.Angka a => a.Besar,
            Nilai.Kosong k => keadaan.Gagalkan(k.Alasan),
            _ => keadaan.Gagalkan(AlasanKosong.TidakBerlaku),
        };

    public override string Tulis(Func<int, string> unsur) => unsur(Indeks);
}

/// <summary>Unary minus.</summary>
internal sealed record SimpulNegatif(SimpulRumus Isi) : SimpulRumus
{
    public override int Ikatan => 3;

    public override decimal Hitung(ref KeadaanRumus keadaan) => -Isi.Hitung(ref keadaan);

    public override string Tulis(Func<int, string> unsur) => "-" + Kurung(Isi, 3, unsur);
}

/// <summary>One of + - * /.</summary>
internal sealed record SimpulHitung(char Tanda, SimpulRumus Kiri, SimpulRumus Kanan) : SimpulRumus
{
    public override int Ikatan => Tanda is '+' or '-' ? 1 : 2;

    public override decimal Hitung(ref KeadaanRumus keadaan)
    {
        var (kiri, kanan) = (Kiri.Hitung(ref keadaan), Kanan.Hitung(ref keadaan));
        return Tanda switch
        {
            '+' => kiri + kanan,
            '-' => kiri - kanan,
            '*' => kiri * kanan,
            _ => kanan != 0 ? kiri / kanan : keadaan.Gagalkan(AlasanKosong.PenyebutNol),
        };
    }

    public override string Tulis(Func<int, string> unsur)
    {
        var tanda = Tanda switch
        {
            '*' => '×',
            '-' => '−',
            _ => Tanda,
        };
        return $"{Kurung(Kiri, Ikatan, unsur)} {tanda} {Kurung(Kanan, Ikatan + 1, unsur)}";
    }
}
