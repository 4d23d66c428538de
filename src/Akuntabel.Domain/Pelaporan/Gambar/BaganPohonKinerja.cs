using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Tujuan, sasaran, indicators with targets, and the programs that support them this year.</summary>
public static class BaganPohonKinerja
{
    public static JenisBagan Jenis { get; } =
        new("pohon-kinerja", "Pohon kinerja: tujuan, sasaran, indikator dengan target, dan program pendukungnya", Susun);

    private static Hasil<ModelBagan> Susun(BahanTabel b)
    {
        var pohon = Pohon<SimpulRenstra>.Bangun(b.Berkas.SimpulRenstra.OrderBy(s => s.Urutan), s => s.Id, s => s.IndukId);
        if (!pohon.Berhasil)
        {
            return new PohonTidakSah($"Pohon kinerja tidak dapat digambar. {pohon.Pelanggaran.Pesan}");
        }

        var dukungan = new DukunganPohon(b.Bahan);
        var tujuan = pohon
            .Isi.Semua()
            .Where(s => s.Isi.Jenis == JenisSimpul.Tujuan)
            .Select(t => new KotakBagan(
                "Tujuan",
                t.Isi.Teks,
                GayaKotak.Cabang,
                [
                    .. t.DiriDanKeturunan()
                        .Where(s => s.Isi.Jenis == JenisSimpul.Sasaran)
                        .Select(s => Sasaran(b, s.Isi.Identitas, s.Isi.Teks, dukungan)),
                ]
            ))
            .ToList();
        var dalamRencana = pohon
            .Isi.Semua()
            .Where(s => s.Isi.Jenis == JenisSimpul.Sasaran)
            .Select(s => s.Isi.Identitas)
            .ToHashSet();
        var lain = b
            .Bahan.Pengukuran.Sasaran.Where(s => s.Identitas is not { } id || !dalamRencana.Contains(id))
            .Select(s => Kotak(b, s.Teks, s.Indikator, []))
            .ToList();
        if (tujuan.Count + lain.Count == 0)
        {
            return new BaganKosong(
                "Tujuan dan sasaran untuk tahun ini belum dicatat, sehingga pohon kinerja belum dapat digambar."
            );
        }

        IReadOnlyList<KotakBagan> cabang = [.. tujuan, .. lain];
        var akar = cabang is [var satu]
            ? satu with
            {
                Gaya = GayaKotak.Pokok,
            }
            : new KotakBagan("", b.Berkas.PerangkatDaerah.Nama, GayaKotak.Pokok, cabang);
        return new ModelBagan
        {
            Kunci = b.Kunci("pohon-kinerja"),
            Judul = b.Judul($"Pohon Kinerja {b.Periode.Sebutan}"),
            Akar = akar,
            Uraian =
                $"Bagan pohon kinerja dengan {CetakAngka.Tetap(tujuan.Count, 0)} tujuan, {CetakAngka.Tetap(b.Bahan.Pengukuran.Sasaran.Count, 0)} sasaran dan {CetakAngka.Tetap(b.Bahan.Pengukuran.JumlahIndikator, 0)} indikator.",
        };
    }

    private static KotakBagan Sasaran(BahanTabel b, Guid identitas, string teks, DukunganPohon dukungan) =>
        Kotak(
            b,
            teks,
            [.. b.Bahan.Pengukuran.Indikator.Where(u => u.SasaranIdentitas == identitas)],
            dukungan.Program(identitas)
        );

    private static KotakBagan Kotak(
        BahanTabel b,
        string teks,
        IReadOnlyList<UkuranIndikator> indikator,
        IEnumerable<KotakBagan> program
    ) =>
        new(
            "Sasaran",
            NamaTercetak.SebutanSasaran(teks),
            GayaKotak.Cabang,
            [
                .. indikator.Select(u => new KotakBagan("Indikator", u.Indikator.Sebutan(), GayaKotak.Ukuran, [])
                {
                    Rincian = u.TargetTahunan.Nilai.Ada
                        ? $"target {CetakBesaran.DalamKalimat(u.TargetTahunan.Nilai, u.Indikator.Satuan)}"
                        : "",
                }),
                .. program,
            ]
        );
}
