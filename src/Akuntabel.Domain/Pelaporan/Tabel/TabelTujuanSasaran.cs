using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Tujuan, sasaran, indicators and the plan's targets over its years.</summary>
public static class TabelTujuanSasaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "tujuan-sasaran",
            "Tujuan, sasaran, indikator dan target Renstra setiap tahun",
            "Tujuan dan sasaran Renstra belum dicatat.",
            Susun
        );

    private sealed record Baris(string Tujuan, string Sasaran, Indikator? Indikator);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Berkas.Renstra is not { } renstra)
        {
            return [];
        }

        var pohon = Pohon<SimpulRenstra>.Bangun(
            b.Berkas.SimpulRenstra.Where(s => s.RenstraId == renstra.Id).OrderBy(s => s.Urutan),
            s => s.Id,
            s => s.IndukId
        );
        if (!pohon.Berhasil)
        {
            return [];
        }

        var menurutPemilik = b
            .Berkas.Indikator.Where(i => i.Pemilik == PemilikIndikator.SimpulRenstra)
            .ToLookup(i => i.PemilikIdentitas);
        var baris = pohon
            .Isi.Semua()
            .Where(s => s.Isi.Jenis == JenisSimpul.Sasaran)
            .SelectMany(s =>
                menurutPemilik[s.Isi.Identitas]
                    .OrderBy(i => i.Urutan)
                    .Cast<Indikator?>()
                    .DefaultIfEmpty(null)
                    .Select(i => new Baris(Tujuan(s), s.Isi.Teks, i))
            )
            .ToList();
        var tahun = baris
            .Where(r => r.Indikator is not null)
            .SelectMany(r => Target(b, r.Indikator!).Select(t => t.Periode.Tahun))
            .Distinct()
            .Order()
            .ToList();
        var adaTujuan = baris.Any(r => r.Tujuan.Length > 0);
        var kolom = new List<Kolom<Baris>>();
        if (adaTujuan)
        {
            kolom.Add(Kolom.Teks<Baris>("Tujuan", r => r.Tujuan, 24) with { GabungMenurut = r => r.Tujuan });
        }

        kolom.AddRange(
            Kolom.Teks<Baris>("Sasaran", r => r.Sasaran, 26) with
            {
                GabungMenurut = r => (r.Tujuan, r.Sasaran),
            },
            Kolom.Teks<Baris>("Indikator kinerja", r => r.Indikator?.Sebutan() ?? "(belum ada indikator)", 28),
            Kolom.Ringkas<Baris>("Satuan", r => r.Indikator?.Satuan.Nama)
        );
        kolom.AddRange(
            tahun.Select(t =>
                Kolom.Angka<Baris>(FormattableString.Invariant($"{t}"), r => SelTarget(b, r.Indikator, t), 8) with
                {
                    Kelompok = "Target",
                }
            )
        );
        return JenisTabel.Satu(
            new PenyusunTabel<Baris>(kolom)
                .Isi(baris)
                .Jadi(
                    b.Kunci("tujuan-sasaran"),
                    b.Judul(
                        FormattableString.Invariant(
                            $"Tujuan, Sasaran, Indikator dan Target {renstra.TahunAwal}–{renstra.TahunAkhir}"
                        )
                    )
                ) with
            {
                Sumber = renstra.Dasar,
            }
        );
    }

    private static string Tujuan(Pohon<SimpulRenstra>.Simpul sasaran) =>
        sasaran.Leluhur().FirstOrDefault(s => s.Isi.Jenis == JenisSimpul.Tujuan)?.Isi.Teks ?? "";

    private static IEnumerable<Target> Target(BahanTabel b, Indikator indikator) =>
        b
            .Bahan.Indeks.Target(indikator.Id)
            .Where(t => t.Periode.Jenis == JenisPeriode.Tahunan && t.Sumber is (SumberTarget.Renstra or SumberTarget.Rpjmd))
            .GroupBy(t => t.Periode.Tahun)
            .Select(g => g.MinBy(t => (t.Sumber != SumberTarget.Renstra, -t.NomorVersi))!);

    private static Sel SelTarget(BahanTabel b, Indikator? indikator, int tahun) =>
        indikator is null
            ? Sel.Hampa
            : Sel.Dari(
                Target(b, indikator).FirstOrDefault(t => t.Periode.Tahun == tahun)?.Nilai
                    ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
                new FormatAngka(indikator.Satuan.Desimal, "")
            );
}
