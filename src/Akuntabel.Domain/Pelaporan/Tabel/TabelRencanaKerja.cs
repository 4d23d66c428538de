using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The year's work plan by urusan: tujuan, sasaran, output indicator and target of each row.</summary>
public static class TabelRencanaKerja
{
    public static JenisTabel Jenis { get; } =
        new(
            "rencana-kerja",
            "Rencana kerja tahunan menurut urusan: tujuan, sasaran, indikator dan target",
            "Rencana kerja untuk tahun ini belum dicatat.",
            Susun
        );

    private sealed record Baris(int Nomor, BarisRenja Isi, Indikator? Indikator);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var semua = b
            .Berkas.BarisRenja.Where(r => r.RenjaId == b.Berkas.Renja?.Id)
            .OrderBy(r => r.Urutan)
            .Select((r, i) => new Baris(i + 1, r, b.Bahan.Indeks.Indikator(r.IndikatorId)))
            .ToList();
        var kolom = new List<Kolom<Baris>> { Kolom.Nomor<Baris>(r => r.Nomor) };
        Tambah("Tujuan", r => r.Isi.Tujuan, 20, gabung: true);
        Tambah("Sasaran", r => r.Isi.Sasaran, 22, gabung: true);
        Tambah("Kegiatan", r => r.Isi.Uraian, 34, gabung: false);
        kolom.AddRange(
            Kolom.Teks<Baris>("Indikator kinerja", r => r.Indikator?.Sebutan(), 40),
            Kolom.Ringkas<Baris>("Satuan", r => r.Indikator?.Satuan.Nama, 10),
            Kolom.Angka<Baris>("Target", r => Target(b, r.Indikator), 9)
        );
        var tabel = new PenyusunTabel<Baris>(kolom);
        foreach (var urusan in semua.GroupBy(r => r.Isi.Urusan))
        {
            (urusan.Key.Length > 0 ? tabel.Kelompok(urusan.Key) : tabel).Isi([.. urusan]);
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("rencana-kerja"),
                b.Judul(FormattableString.Invariant($"Rencana Kerja Tahun {b.Periode.Tahun}"))
            ) with
            {
                Sumber = b.Berkas.Renja?.Nomor ?? "",
            }
        );

        void Tambah(string judul, Func<Baris, string> isi, int lebar, bool gabung)
        {
            if (semua.Exists(r => isi(r).Length > 0))
            {
                kolom.Add(
                    Kolom.Teks<Baris>(judul, r => isi(r), lebar) with
                    {
                        GabungMenurut = gabung ? r => (r.Isi.Urusan, r.Isi.Tujuan, isi(r)) : null,
                    }
                );
            }
        }
    }

    private static Sel Target(BahanTabel b, Indikator? indikator) =>
        indikator is null
            ? Sel.Hampa
            : Sel.Dari(
                b.Bahan.Indeks.Target(indikator.Id)
                    .Where(t => t.Sumber == SumberTarget.Renja && t.Periode == b.Periode.SetahunPenuh)
                    .MaxBy(t => t.NomorVersi)
                    ?.Nilai
                    ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
                new FormatAngka(indikator.Satuan.Desimal, "")
            );
}
