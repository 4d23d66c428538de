namespace Akuntabel.Domain.Telaah;

/// <summary>"capaian kinerja … meningkat 8,54": a change of the capaian, which is no change of the realisasi.</summary>
internal static class SelisihCapaian
{
    /// <summary>True when a sentence speaks of capaian and its figure is the difference of two capaian of one of the rows.</summary>
    public static bool Ada(
        KalimatNaskah kalimat,
        AngkaTercetak beda,
        IEnumerable<(TabelTerbaca Tabel, BarisTerbaca Baris)> baris
    ) =>
        kalimat.Teks.Contains("capaian", StringComparison.OrdinalIgnoreCase)
        && baris.Any(b =>
        {
            var capaian = b
                .Tabel.Kolom.Where(k => k.Peran == PeranKolom.Capaian)
                .Select(b.Baris.Di)
                .OfType<AngkaTercetak>()
                .ToList();
            return capaian.Exists(x => capaian.Exists(y => x.Nilai > y.Nilai && beda.Sama(x.Nilai - y.Nilai)));
        });
}
