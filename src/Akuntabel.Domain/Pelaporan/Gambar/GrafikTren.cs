using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Target and realisasi of an indicator over the years; one chart per indicator with at least three years.</summary>
public static class GrafikTren
{
    public static JenisGambar Jenis { get; } = new("tren", "Realisasi dan target setiap indikator antar tahun", Susun);

    private static IEnumerable<ModelGrafik> Susun(BahanTabel b) =>
        from u in b.Indikator
        let tahun = b.Bahan.AntarTahun[u.Indikator.Id].Tahun.Where(t => t.Realisasi.Angka is not null).ToList()
        where tahun.Count >= 3
        let target = new SeriGrafik("Target", [.. tahun.Select(t => t.Target.Angka)])
        let format = new FormatAngka(u.Indikator.Satuan.Desimal, "")
        select new ModelGrafik
        {
            Kunci = b.Kunci("grafik-tren") + ":" + u.Indikator.Kunci,
            Jenis = JenisGrafik.Garis,
            Judul = $"{u.Indikator.Sebutan()}, realisasi antar tahun ({u.Indikator.Satuan.Nama})",
            Uraian =
                $"Grafik garis {u.Indikator.Sebutan()}: "
                + string.Join(
                    ", ",
                    tahun.Select(t => FormattableString.Invariant($"{t.Tahun} ") + format.Cetak(t.Realisasi.Angka!.Value))
                )
                + ".",
            Kategori = [.. tahun.Select(t => FormattableString.Invariant($"{t.Tahun}"))],
            Seri =
            [
                new SeriGrafik("Realisasi", [.. tahun.Select(t => t.Realisasi.Angka)]),
                .. target.Nilai.Any(n => n is not null) ? [target] : Array.Empty<SeriGrafik>(),
            ],
            Format = format,
            Satuan = u.Indikator.Satuan.Nama,
        };
}
