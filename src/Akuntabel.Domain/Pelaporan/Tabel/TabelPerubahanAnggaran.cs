using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The budget before and after its changes: indicator, target (K) and money of every program, kegiatan and sub kegiatan.</summary>
public static class TabelPerubahanAnggaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "perubahan-anggaran",
            "APBD sebelum dan sesudah perubahan: indikator, target dan pagu setiap program, kegiatan dan sub kegiatan",
            "Anggaran tahun ini tidak berubah sejak ditetapkan.",
            Susun
        );

    private sealed record Baris(BarisPerubahan Perubahan, Indikator? Indikator)
    {
        public SimpulAnggaran Simpul => Perubahan.Simpul!;
    }

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (PerubahanAnggaran.Susun(b.Berkas) is not { } perubahan)
        {
            return [];
        }

        var baris = perubahan
            .Baris.SelectMany(p =>
                b.Bahan.Indeks.Keluaran(p.Simpul!.Identitas).Cast<Indikator?>().DefaultIfEmpty(null).Select(i => new Baris(p, i))
            )
            .ToList();
        var (sebelum, sesudah) = ("Sebelum perubahan", "Sesudah perubahan");
        var kolom = new List<Kolom<Baris>>
        {
            Gabung(Kolom.Teks<Baris>("Urusan/program/kegiatan/sub kegiatan", r => r.Simpul.Nama, 40)),
            Kolom.Teks<Baris>("Indikator kinerja", r => r.Indikator?.Nama, 30),
            Kolom.Angka<Baris>("K", r => Target(b, r, perubahan.Sebelum, KeadaanPerubahan.Baru), 10) with
            {
                Kelompok = sebelum,
            },
            Gabung(Kolom.Uang<Baris>("Rp", r => r.Perubahan.Sebelum, 13)) with
            {
                Kelompok = sebelum,
            },
            Kolom.Angka<Baris>("K", r => Target(b, r, perubahan.Sesudah, KeadaanPerubahan.Dihapus), 10) with
            {
                Kelompok = sesudah,
            },
            Gabung(Kolom.Uang<Baris>("Rp", r => r.Perubahan.Sesudah, 13)) with
            {
                Kelompok = sesudah,
            },
            Gabung(Kolom.Angka<Baris>("Selisih (Rp)", r => Sel.Dari(r.Perubahan.Selisih, FormatAngka.Uang), 13)),
        };
        var tabel = new PenyusunTabel<Baris>(kolom).Isi(
            baris,
            r => r.Perubahan.Kedalaman,
            r => r.Simpul.Tingkat <= TingkatAnggaran.Program ? JenisBaris.Kelompok : JenisBaris.Isi
        );
        tabel.Jumlah(
            "Jumlah",
            Sel.Hampa,
            Sel.Uang(perubahan.Total.Sebelum),
            Sel.Hampa,
            Sel.Uang(perubahan.Total.Sesudah),
            Sel.Dari(perubahan.Total.Selisih, FormatAngka.Uang)
        );
        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("perubahan-anggaran"),
                b.Judul(FormattableString.Invariant($"Anggaran Sebelum dan Sesudah Perubahan Tahun {b.Periode.Tahun}"))
            ) with
            {
                KolomInden = 0,
                Sumber = $"{perubahan.Sebelum.Sebutan()} dan {perubahan.Sesudah.Sebutan()}",
                Catatan = ["K ialah target kinerja; angka kosong berarti program atau kegiatan tidak ada pada anggaran itu."],
            }
        );
    }

    private static Kolom<Baris> Gabung(Kolom<Baris> kolom) => kolom with { GabungMenurut = r => r.Simpul.Id };

    private static Sel Target(BahanTabel b, Baris r, DokumenAnggaran dokumen, KeadaanPerubahan tidakAda)
    {
        if (r.Indikator is not { } indikator || r.Perubahan.Keadaan == tidakAda)
        {
            return Sel.Hampa;
        }

        var satuan = indikator.Satuan;
        return Sel.Dari(
            b.Bahan.Indeks.Target(indikator.Id)
                .FirstOrDefault(t =>
                    t.Sumber == SumberTarget.DokumenAnggaran
                    && t.NomorVersi == dokumen.NomorVersi
                    && t.Periode == b.Periode.SetahunPenuh
                )
                ?.Nilai
                ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
            new FormatAngka(satuan.Desimal, satuan.Akhiran.Length > 0 ? satuan.Akhiran : $" {satuan.Nama}".TrimEnd())
        );
    }
}
