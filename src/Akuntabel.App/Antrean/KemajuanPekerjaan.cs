namespace Akuntabel.App.Antrean;

/// <summary>What a worker last said about its progress.</summary>
internal sealed class KemajuanPekerjaan
{
    private volatile Keadaan _kini = new(0, "Mulai");

    private sealed record Keadaan(int Persen, string Langkah);

    public (int Persen, string Langkah) Kini => (_kini.Persen, _kini.Langkah);

    public void Catat(int persen, string langkah) => _kini = new(Math.Clamp(persen, 0, 99), langkah);
}
