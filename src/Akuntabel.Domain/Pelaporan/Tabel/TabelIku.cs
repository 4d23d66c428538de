using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Indikator Kinerja Utama with reason, formula, source and who answers for it.</summary>
public static class TabelIku
{
    public static JenisTabel Jenis { get; } =
        new(
            "iku",
            "Indikator Kinerja Utama dengan alasan, formulasi, sumber data dan penanggung jawab",
            "Penetapan Indikator Kinerja Utama belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Berkas.PenetapanIku is not { } iku)
        {
            return [];
        }

        var baris = b.Berkas.BarisIku.Where(r => r.PenetapanIkuId == iku.Id).OrderBy(r => r.Urutan).ToList();
        var kolom = new List<Kolom<BarisIku>>();
        if (baris.Exists(r => r.Tujuan.Length > 0))
        {
            kolom.Add(Kolom.Teks<BarisIku>("Tujuan", r => r.Tujuan, 20) with { GabungMenurut = r => r.Tujuan });
        }

        kolom.AddRange(
            Kolom.Teks<BarisIku>("Sasaran", r => r.Sasaran, 22) with
            {
                GabungMenurut = r => (r.Tujuan, r.Sasaran),
            },
            Kolom.Teks<BarisIku>("Indikator kinerja utama", r => b.Bahan.Indeks.Indikator(r.IndikatorId)?.Sebutan(), 26),
            Kolom.Ringkas<BarisIku>("Satuan", r => b.Bahan.Indeks.Indikator(r.IndikatorId)?.Satuan.Nama)
        );
        if (baris.Exists(r => Target(b, iku, r) is not null))
        {
            kolom.Add(
                Kolom.Angka<BarisIku>(FormattableString.Invariant($"Target {b.Periode.Tahun}"), r => SelTarget(b, iku, r), 9)
            );
        }

        Tambah("Alasan", r => r.Alasan, 22);
        Tambah("Formulasi", r => r.Formulasi, 28);
        Tambah("Sumber data", r => r.SumberData, 15);
        Tambah("Penanggung jawab", r => r.PenanggungJawab, 15);
        return JenisTabel.Satu(
            new PenyusunTabel<BarisIku>(kolom).Isi(baris).Jadi(b.Kunci("iku"), b.Judul("Indikator Kinerja Utama")) with
            {
                Sumber = iku.Nomor,
            }
        );

        void Tambah(string judul, Func<BarisIku, string> isi, int lebar)
        {
            if (baris.Any(r => isi(r).Length > 0))
            {
                kolom.Add(Kolom.Teks(judul, isi, lebar));
            }
        }
    }

    private static Target? Target(BahanTabel b, PenetapanIku iku, BarisIku baris) =>
        b
            .Bahan.Indeks.Target(baris.IndikatorId)
            .FirstOrDefault(t =>
                t.Sumber == SumberTarget.Iku && t.NomorVersi == iku.NomorVersi && t.Periode == b.Periode.SetahunPenuh
            );

    private static Sel SelTarget(BahanTabel b, PenetapanIku iku, BarisIku baris) =>
        Sel.Dari(
            Target(b, iku, baris)?.Nilai ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
            new FormatAngka(b.Bahan.Indeks.Indikator(baris.IndikatorId)?.Satuan.Desimal, "")
        );
}
