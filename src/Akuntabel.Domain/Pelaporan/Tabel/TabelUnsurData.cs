using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Operational figures behind the indicators: one table per group, this year beside the year before.</summary>
public static class TabelUnsurData
{
    public static JenisTabel Jenis { get; } =
        new(
            "unsur-data",
            "Data operasional menurut kelompok, tahun ini dan tahun sebelumnya",
            "Data operasional belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["kelompok"] = [] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var pilihan = b.AmbilOpsi("kelompok");
        return LingkupUnsur
            .Unsur(b)
            .Where(u => u.Dimensi.Count == 0 && (pilihan.Length == 0 || u.Kelompok == pilihan))
            .GroupBy(u => u.Kelompok)
            .Select(g => Tabel(b, g.Key.Length > 0 ? g.Key : "Data operasional", [.. g]))
            .Where(t => t.Baris.Count > 0);
    }

    private static TabelLaporan Tabel(BahanTabel b, string kelompok, List<DataKinerja.UnsurData> unsur)
    {
        var lalu = b.Periode.GeserTahun(-1);
        var adaLalu = unsur.Any(u => Total(b, u, lalu).Ada);
        var kolom = new List<Kolom<DataKinerja.UnsurData>>
        {
            Kolom.Teks<DataKinerja.UnsurData>("Uraian", u => u.Nama, 40),
            Kolom.Ringkas<DataKinerja.UnsurData>("Satuan", u => u.Satuan.Nama, 12),
        };
        if (adaLalu)
        {
            kolom.Add(Periode(b, lalu));
        }

        kolom.Add(Periode(b, b.Periode));
        var sumber = unsur.Select(u => u.Sumber).Where(s => s.Length > 0).Distinct().ToList();
        return new PenyusunTabel<DataKinerja.UnsurData>(kolom)
            .Isi([.. unsur.Where(u => Total(b, u, b.Periode).Ada || Total(b, u, lalu).Ada)])
            .Jadi(b.Kunci("unsur-data") + ":" + unsur[0].Kode, b.Judul($"{kelompok}, {b.Periode.Sebutan}")) with
        {
            Sumber = string.Join("; ", sumber),
        };
    }

    private static Kolom<DataKinerja.UnsurData> Periode(BahanTabel b, Periode periode) =>
        Kolom.Angka<DataKinerja.UnsurData>(
            periode.Sebutan,
            u => Sel.Dari(Total(b, u, periode), new FormatAngka(u.Satuan.Desimal, "")),
            14
        );

    private static Nilai Total(BahanTabel b, DataKinerja.UnsurData unsur, Periode periode) =>
        b.Bahan.Indeks.NilaiUnsur(unsur.Id)
            .FirstOrDefault(n => n.Periode == periode && n.Kategori1.Length == 0 && n.Kategori2.Length == 0)
            ?.Nilai
        ?? Nilai.Tanpa(AlasanKosong.TidakAdaData);
}
