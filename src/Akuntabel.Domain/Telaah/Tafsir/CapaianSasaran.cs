namespace Akuntabel.Domain.Telaah;

/// <summary>A sasaran with the capaian that the first table measuring it prints for its indicators.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Tabel">The table.</param>
/// <param name="Capaian">Capaian in percent, put right where a rule found them wrong.</param>
internal sealed record CapaianSasaran(string Nama, TabelTerbaca Tabel, IReadOnlyList<decimal> Capaian)
{
    private const decimal Penuh = 100m;

    /// <summary>The plain mean.</summary>
    public decimal Rata => Capaian.Average();

    /// <summary>The mean in which a capaian above 100 counts as 100.</summary>
    public decimal RataDibatasi => Capaian.Average(c => Math.Min(c, Penuh));

    /// <summary>Every sasaran of the reporting year with its capaian.</summary>
    public static IReadOnlyList<CapaianSasaran> Semua(KonteksTelaah konteks, PengumpulTelaah hasil) =>
        [
            .. konteks
                .Target.Where(f => f is { Dokumen: DokumenTarget.Pengukuran, Capaian: not null } && f.Baris.Sasaran.Length > 0)
                .GroupBy(f => f.Baris.Sasaran, StringComparer.OrdinalIgnoreCase)
                .Where(g => NamaBanding.Dari(g.Key).Kata.Count > 1)
                .Select(g => new CapaianSasaran(
                    g.Key,
                    g.First().Tabel,
                    [.. g.Where(f => ReferenceEquals(f.Tabel, g.First().Tabel)).Select(f => hasil.Terkoreksi(f.Capaian!))]
                )),
        ];
}
