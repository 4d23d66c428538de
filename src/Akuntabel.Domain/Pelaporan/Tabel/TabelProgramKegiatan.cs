using Akuntabel.Domain.Anggaran;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>What the agency carries out: programs and their kegiatan under each urusan, with who carries them out.</summary>
public static class TabelProgramKegiatan
{
    public static JenisTabel Jenis { get; } =
        new(
            "program-kegiatan",
            "Program dan kegiatan menurut urusan, dengan unit pelaksananya",
            "Program dan kegiatan untuk tahun ini belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var baris = b.Bahan.Anggaran?.Semua().Where(u => u.Simpul.Tingkat < TingkatAnggaran.SubKegiatan).ToList() ?? [];
        var unit = b.Berkas.Unit.ToDictionary(u => u.Id, u => u.Nama);
        var kolom = new List<Kolom<UkuranAnggaran>>
        {
            Kolom.Teks<UkuranAnggaran>("Urusan/program/kegiatan", u => u.Simpul.Nama, 62),
        };
        if (baris.Exists(u => u.Simpul.UnitId is not null))
        {
            kolom.Add(
                Kolom.Teks<UkuranAnggaran>("Pelaksana", u => u.Simpul.UnitId is { } id ? unit.GetValueOrDefault(id) : "", 34)
            );
        }

        return JenisTabel.Satu(
            new PenyusunTabel<UkuranAnggaran>(kolom)
                .Isi(
                    baris,
                    u => u.Kedalaman,
                    u => u.Simpul.Tingkat <= TingkatAnggaran.Program ? JenisBaris.Kelompok : JenisBaris.Isi
                )
                .Jadi(
                    b.Kunci("program-kegiatan"),
                    b.Judul(FormattableString.Invariant($"Program dan Kegiatan Tahun {b.Periode.Tahun}"))
                ) with
            {
                KolomInden = 0,
                Sumber = b.Bahan.Anggaran?.Dokumen.Sebutan() ?? "",
            }
        );
    }
}
