namespace Akuntabel.Domain.Telaah;

/// <summary>Collects what the rules report.</summary>
public sealed class PengumpulTelaah
{
    private const int TempatMaks = 6;

    private readonly List<CatatanTelaah> _catatan = [];
    private readonly List<PemeriksaanCocok> _cocok = [];

    public IReadOnlyList<CatatanTelaah> Catatan => _catatan;

    public IReadOnlyList<PemeriksaanCocok> Cocok => _cocok;

    public void Catat(CatatanTelaah catatan) =>
        _catatan.Add(catatan with { Tempat = [.. catatan.Tempat.Distinct().OrderBy(t => t.BarisAwal).Take(TempatMaks)] });

    /// <summary>A check that holds.</summary>
    public void Sesuai(AturanTelaah aturan, string tabel, TempatNaskah tempat, string butir, string nilai) =>
        _cocok.Add(
            new PemeriksaanCocok
            {
                Tabel = tabel,
                Tempat = tempat,
                Butir = butir,
                Nilai = nilai,
                Aturan = aturan.Bunyi,
            }
        );
}
