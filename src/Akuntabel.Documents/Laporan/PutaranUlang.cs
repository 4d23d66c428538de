using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;

namespace Akuntabel.Documents.Laporan;

/// <summary>The rounds of a loop.</summary>
internal static class PutaranUlang
{
    public static IEnumerable<LingkupUlang> Susun(SimpulSistematika.Ulang ulang, LingkupUlang luar, BahanLaporan bahan) =>
        ulang.Per switch
        {
            PerUlang.Sasaran => bahan
                .Pengukuran.Sasaran.Where(s => !ulang.HanyaTerukur || s.RataRata.Nilai.Ada)
                .Select(s => luar with { Sasaran = s }),
            PerUlang.Indikator => (luar.Sasaran?.Indikator ?? bahan.Pengukuran.Indikator)
                .Where(i => !ulang.HanyaTerukur || i.Capaian.Nilai.Ada)
                .Select(i => luar with { Indikator = i }),
            PerUlang.Bidang => Bidang(luar, bahan),
            _ => (bahan.Anggaran?.Semua() ?? [])
                .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program)
                .Select(p => luar with { Program = p }),
        };

    private static IEnumerable<LingkupUlang> Bidang(LingkupUlang luar, BahanLaporan bahan)
    {
        var pelaksana = (bahan.Anggaran?.Semua() ?? []).Select(u => u.Simpul.UnitId).OfType<Guid>().ToHashSet();
        return bahan
            .Berkas.Unit.Where(u => pelaksana.Contains(u.Id))
            .OrderBy(u => u.Urutan)
            .Select(u => luar with { Bidang = u });
    }
}
