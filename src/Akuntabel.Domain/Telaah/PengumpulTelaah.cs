namespace Akuntabel.Domain.Telaah;

/// <summary>Collects what the rules report.</summary>
public sealed class PengumpulTelaah
{
    private const int TempatMaks = 6;

    private readonly List<CatatanTelaah> _catatan = [];
    private readonly List<PemeriksaanCocok> _cocok = [];
    private readonly Dictionary<AngkaTercetak, decimal> _dinilai = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(TempatNaskah Tempat, int Posisi)> _dinilaiNarasi = [];
    private readonly HashSet<(TempatNaskah Tempat, string Nilai)> _sesuai = [];

    public IReadOnlyList<CatatanTelaah> Catatan => _catatan;

    public IReadOnlyList<PemeriksaanCocok> Cocok => _cocok;

    /// <summary>
    /// Remembers that a figure of a table was judged, and what it should be. Rules that sum or average over it then find one cause once:
    /// a total that follows from the corrected figure is no second error.
    /// </summary>
    public void Nilai(AngkaTercetak angka, decimal benar) =>
        _dinilai[angka] = Math.Round(benar, angka.Desimal, MidpointRounding.AwayFromZero);

    /// <summary>True when a rule has judged this figure of a table.</summary>
    public bool SudahDinilai(AngkaTercetak angka) => _dinilai.ContainsKey(angka);

    /// <summary>What the figure should be after the rules that judged it; the printed value when none did.</summary>
    public decimal Terkoreksi(AngkaTercetak angka) => _dinilai.GetValueOrDefault(angka, angka.Nilai);

    /// <summary>True when a note points at this row already.</summary>
    public bool SudahDicatat(TempatNaskah tempat) => _catatan.Exists(c => c.Tempat.Contains(tempat));

    /// <summary>True when a check of this figure of a row is listed as holding.</summary>
    public bool SudahSesuai(TempatNaskah tempat, string nilai) => _sesuai.Contains((tempat, nilai));

    /// <summary>Remembers that the figure at a place of a paragraph was judged; false when it was before.</summary>
    public bool NilaiNarasi(ParagrafNaskah paragraf, int posisi) => _dinilaiNarasi.Add((paragraf.Tempat, posisi));

    public void Catat(CatatanTelaah catatan) =>
        _catatan.Add(catatan with { Tempat = [.. catatan.Tempat.Distinct().OrderBy(t => t.BarisAwal).Take(TempatMaks)] });

    /// <summary>A check that holds.</summary>
    public void Sesuai(AturanTelaah aturan, string tabel, TempatNaskah tempat, string butir, string nilai)
    {
        _sesuai.Add((tempat, nilai));
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
}
