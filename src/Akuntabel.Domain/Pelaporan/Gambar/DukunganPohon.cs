using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>The programs, and below them the supported kegiatan, that stand under each sasaran in the year's budget.</summary>
internal sealed class DukunganPohon
{
    private readonly ILookup<Guid, UkuranAnggaran> _menurutSasaran;
    private readonly Dictionary<Guid, UkuranAnggaran> _program;

    public DukunganPohon(BahanLaporan bahan)
    {
        var semua = (bahan.Anggaran?.Semua() ?? []).ToList();
        var simpul = semua.DistinctBy(u => u.Simpul.Identitas).ToDictionary(u => u.Simpul.Identitas);
        _program = semua
            .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
            .SelectMany(p => p.DiriDanKeturunan().Select(k => (k.Simpul.Identitas, Program: p)))
            .DistinctBy(x => x.Identitas)
            .ToDictionary(x => x.Identitas, x => x.Program);
        var sasaranIndikator = bahan
            .Pengukuran.Indikator.Where(u => u.SasaranIdentitas is not null)
            .DistinctBy(u => u.Indikator.Id)
            .ToDictionary(u => u.Indikator.Id, u => u.SasaranIdentitas!.Value);
        _menurutSasaran = bahan
            .Berkas.Dukungan.Where(d => d.Tahun == bahan.Berkas.Periode.Tahun && d.Peran != PeranDukungan.TidakMenunjang)
            .OrderBy(d => d.Urutan)
            .Select(d =>
                (
                    Sasaran: d.SasaranIdentitas
                        ?? (d.IndikatorId is { } i && sasaranIndikator.TryGetValue(i, out var s) ? s : (Guid?)null),
                    Simpul: simpul.GetValueOrDefault(d.SimpulAnggaranIdentitas)
                )
            )
            .Where(x => x.Sasaran is not null && x.Simpul is not null)
            .ToLookup(x => x.Sasaran!.Value, x => x.Simpul!);
    }

    /// <summary>Boxes of the programs under a sasaran; a supported kegiatan stands below its program.</summary>
    public IEnumerable<KotakBagan> Program(Guid sasaran) =>
        _menurutSasaran[sasaran]
            .DistinctBy(u => u.Simpul.Identitas)
            .GroupBy(u => _program.GetValueOrDefault(u.Simpul.Identitas, u))
            .Select(g => new KotakBagan(
                g.Key.Simpul.Tingkat == TingkatAnggaran.Program ? "Program" : "Kegiatan",
                g.Key.Simpul.Nama,
                GayaKotak.Kerja,
                [
                    .. g.Where(u => u.Simpul.Identitas != g.Key.Simpul.Identitas)
                        .Select(u => new KotakBagan(
                            u.Simpul.Tingkat == TingkatAnggaran.SubKegiatan ? "Sub kegiatan" : "Kegiatan",
                            u.Simpul.Nama,
                            GayaKotak.Biasa,
                            []
                        )),
                ]
            ));
}
