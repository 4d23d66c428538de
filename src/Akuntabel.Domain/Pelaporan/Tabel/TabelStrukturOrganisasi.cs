using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The units of the agency with who heads them at the period's end.</summary>
public static class TabelStrukturOrganisasi
{
    public static JenisTabel Jenis { get; } =
        new("struktur-organisasi", "Susunan unit dan pejabatnya", "Struktur organisasi belum dicatat.", Susun);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var pohon = Pohon<Unit>.Bangun(b.Berkas.Unit.OrderBy(u => u.Urutan), u => u.Id, u => u.IndukId);
        if (!pohon.Berhasil)
        {
            return [];
        }

        var akhir = b.Periode.TanggalAkhir;
        var pejabat = b
            .Berkas.MasaJabatan.Where(m => m.UnitId is not null && m.Sejak is not { } s || m.Sejak <= akhir)
            .Where(m => m.Sampai is not { } s || s >= akhir)
            .ToLookup(m => m.UnitId);
        var baris = pohon.Isi.Semua().ToList();
        var kolom = new List<Kolom<Pohon<Unit>.Simpul>> { Kolom.Teks<Pohon<Unit>.Simpul>("Unit", s => s.Isi.Nama, 45) };
        if (baris.Count(s => pejabat[s.Id].Any()) * 2 > baris.Count)
        {
            kolom.Add(Kolom.Teks<Pohon<Unit>.Simpul>("Pejabat", s => string.Join("\n", pejabat[s.Id].Select(m => m.Nama)), 35));
        }

        return JenisTabel.Satu(
            new PenyusunTabel<Pohon<Unit>.Simpul>(kolom)
                .Isi(baris, s => s.Kedalaman)
                .Jadi(b.Kunci("struktur-organisasi"), b.Judul("Susunan Organisasi")) with
            {
                KolomInden = 0,
                Sumber = b.Berkas.PerangkatDaerah.DasarPembentukan,
            }
        );
    }
}
