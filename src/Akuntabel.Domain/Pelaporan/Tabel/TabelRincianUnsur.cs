using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Components broken down by one or two dimensions, with totals.</summary>
public static class TabelRincianUnsur
{
    public static JenisTabel Jenis { get; } =
        new(
            "rincian-unsur",
            "Unsur data menurut satu atau dua dimensi, dengan jumlahnya",
            "Rincian data operasional belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>>
            {
                ["kelompok"] = [],
                ["unsur"] = [],
                ["dimensi"] = ["semua", "dua"],
            },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var (kelompok, kode) = (b.AmbilOpsi("kelompok"), b.AmbilOpsi("unsur"));
        var terkecil = b.AmbilOpsi("dimensi") == "dua" ? 2 : 1;
        return LingkupUnsur
            .Unsur(b)
            .Where(u => u.Dimensi.Count >= terkecil)
            .Where(u => (kelompok.Length == 0 || u.Kelompok == kelompok) && (kode.Length == 0 || u.Kode == kode))
            .Select(u => (Unsur: u, Silang: TabelSilang.Susun(u, b.Bahan.Indeks.NilaiUnsur(u.Id), b.Periode)))
            .Where(t => t.Silang.Jumlah.Nilai.Ada)
            .Select(t => Tabel(b, t.Unsur, t.Silang));
    }

    private static TabelLaporan Tabel(BahanTabel b, UnsurData unsur, TabelSilang silang)
    {
        var format = new FormatAngka(unsur.Satuan.Desimal, "");
        var dua = unsur.Dimensi.Count > 1;
        var kolom = new List<Kolom<int>> { Kolom.Teks<int>(unsur.Dimensi[0].Nama, i => silang.Baris[i], 24) };
        kolom.AddRange(
            silang.Kolom.Select(
                (nama, k) =>
                    Kolom.Angka<int>(dua ? nama : Judul(unsur), i => Sel.Dari(silang.Sel[i][k], format)) with
                    {
                        Kelompok = dua ? unsur.Dimensi[1].Nama : "",
                    }
            )
        );
        if (dua)
        {
            kolom.Add(Kolom.Angka<int>("Jumlah", i => Sel.Dari(silang.JumlahBaris[i], format)));
        }

        var jumlah = silang.JumlahKolom.Select(j => Sel.Dari(j, format));
        var tabel = new PenyusunTabel<int>(kolom).Isi([.. Enumerable.Range(0, silang.Baris.Count)]);
        if (unsur.Satuan.Nama != Satuan.Persen.Nama)
        {
            tabel.Jumlah("Jumlah", [.. jumlah, .. dua ? [Sel.Dari(silang.Jumlah, format)] : Array.Empty<Sel>()]);
        }

        return tabel.Jadi(
            b.Kunci("rincian-unsur") + ":" + unsur.Kode,
            b.Judul($"{unsur.Nama} menurut {Menurut(unsur)}, {b.Periode.Sebutan}")
        ) with
        {
            Sumber = unsur.Sumber,
        };
    }

    private static string Judul(UnsurData unsur) => unsur.Satuan.Nama.Length > 0 ? $"Jumlah ({unsur.Satuan.Nama})" : "Jumlah";

    private static string Menurut(UnsurData unsur) => string.Join(" dan ", unsur.Dimensi.Select(d => Kecil(d.Nama)));

    private static string Kecil(string nama) => nama.Length == 0 ? nama : char.ToLowerInvariant(nama[0]) + nama[1..];
}
