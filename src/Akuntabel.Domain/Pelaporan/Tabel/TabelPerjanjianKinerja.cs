using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Perjanjian Kinerja: sasaran, indicator, target (PermenPANRB 53/2014 Lampiran I).</summary>
public static class TabelPerjanjianKinerja
{
    public static JenisTabel Jenis { get; } =
        new(
            "perjanjian-kinerja",
            "Sasaran strategis, indikator kinerja dan target dalam Perjanjian Kinerja yang berlaku pada akhir periode",
            "Perjanjian Kinerja untuk tahun ini belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["versi"] = PilihanPerjanjian.Nilai },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (PilihanPerjanjian.Cari(b.Berkas, b.AmbilOpsi("versi", "berlaku")) is not { } perjanjian)
        {
            return [];
        }

        var baris = b.Berkas.BarisPerjanjian.Where(p => p.PerjanjianKinerjaId == perjanjian.Id).OrderBy(p => p.Urutan).ToList();
        var nomor = baris.Select(p => p.Sasaran).Distinct().Select((s, i) => (s, i)).ToDictionary(s => s.s, s => s.i + 1);
        var indikator = baris
            .Select(p => p.IndikatorId)
            .Distinct()
            .Select(b.Bahan.Indeks.Indikator)
            .OfType<Indikator>()
            .ToDictionary(i => i.Id);
        var kolom = new List<Kolom<BarisPerjanjian>>
        {
            Kolom.Nomor<BarisPerjanjian>(p => nomor[p.Sasaran], p => p.Sasaran),
            Kolom.Teks<BarisPerjanjian>("Sasaran strategis", p => p.Sasaran, 34) with
            {
                GabungMenurut = p => p.Sasaran,
            },
            Kolom.Teks<BarisPerjanjian>("Indikator kinerja", p => indikator.GetValueOrDefault(p.IndikatorId)?.Sebutan(), 36),
            Kolom.Ringkas<BarisPerjanjian>("Satuan", p => indikator.GetValueOrDefault(p.IndikatorId)?.Satuan.Nama),
            Kolom.Angka<BarisPerjanjian>("Target", p => Target(b, perjanjian, indikator.GetValueOrDefault(p.IndikatorId))),
        };
        var tabel = new PenyusunTabel<BarisPerjanjian>(kolom).Isi(baris);
        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("perjanjian-kinerja"),
                b.Judul(FormattableString.Invariant($"Perjanjian Kinerja Tahun {b.Periode.Tahun}"))
            ) with
            {
                Sumber = perjanjian.Sebutan(),
            }
        );
    }

    private static Sel Target(BahanTabel b, PerjanjianKinerja perjanjian, Indikator? indikator) =>
        indikator is null
            ? new Sel.Kosong(AlasanKosong.TidakDitargetkan)
            : Sel.Dari(TargetPerjanjian.Nilai(b.Bahan, perjanjian, indikator.Id), new FormatAngka(indikator.Satuan.Desimal, ""));
}
