using System.Globalization;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Components of one group broken down by the same dimension, side by side, with totals: keragaan, penganggur beside angkatan kerja.</summary>
public static class TabelRincianBerdampingan
{
    public static JenisTabel Jenis { get; } =
        new(
            "rincian-berdampingan",
            "Unsur data sekelompok menurut dimensi yang sama, berdampingan, dengan jumlahnya",
            "Rincian data operasional menurut satu dimensi belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["kelompok"] = [], ["dijumlahkan"] = [] },
        };

    private sealed record Rincian(UnsurData Unsur, DimensiUnsur Dimensi, IReadOnlyList<HasilHitung> Isi);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var pilihan = b.AmbilOpsi("kelompok");
        return LingkupUnsur
            .Unsur(b)
            .Where(u => pilihan.Length == 0 || u.Kelompok == pilihan)
            .SelectMany(u => u.Dimensi.Select((d, i) => Baca(b, u, d, i)))
            .Where(r => r.Isi.Any(n => n.Nilai.Ada))
            .GroupBy(r => (r.Unsur.Kelompok, r.Dimensi.Nama, Kategori: string.Join("\n", r.Dimensi.Kategori)))
            .Select((g, i) => Tabel(b, [.. g], i + 1));
    }

    /// <summary>The values given for this dimension alone.</summary>
    private static Rincian Baca(BahanTabel b, UnsurData unsur, DimensiUnsur dimensi, int letak)
    {
        var nilai = b
            .Bahan.Indeks.NilaiUnsur(unsur.Id)
            .Where(n => n.Periode == b.Periode && (letak == 0 ? n.Kategori2 : n.Kategori1).Length == 0)
            .ToDictionary(n => letak == 0 ? n.Kategori1 : n.Kategori2, StringComparer.Ordinal);
        return new Rincian(
            unsur,
            dimensi,
            [
                .. dimensi.Kategori.Select(k => new HasilHitung(
                    LangkahHitung.DariMasukan(
                        $"{unsur.Nama}, {k}",
                        nilai.GetValueOrDefault(k)?.Nilai ?? Nilai.Tanpa(AlasanKosong.TidakAdaData),
                        unsur.Sumber
                    )
                )),
            ]
        );
    }

    private static TabelLaporan Tabel(BahanTabel b, List<Rincian> rincian, int urut)
    {
        var (unsur, dimensi) = (rincian[0].Unsur, rincian[0].Dimensi);
        var dijumlahkan = rincian.Count > 1 && b.AmbilOpsi("dijumlahkan") == unsur.Kelompok;
        var format = new FormatAngka(unsur.Satuan.Desimal, "");
        var kolom = new List<Kolom<int>>
        {
            Kolom.Nomor<int>(i => i + 1),
            Kolom.Teks<int>(dimensi.Nama, i => dimensi.Kategori[i], 36),
        };
        kolom.AddRange(
            rincian.Select(r =>
                Kolom.Angka<int>(
                    $"{r.Unsur.Nama} ({r.Unsur.Satuan.Nama})",
                    i => Sel.Dari(r.Isi[i], new FormatAngka(r.Unsur.Satuan.Desimal, "")),
                    16
                )
            )
        );
        if (dijumlahkan)
        {
            kolom.Add(Kolom.Angka<int>("Jumlah", i => Sel.Dari(Jumlah(rincian, i), format), 12));
        }

        List<Sel> total =
        [
            .. rincian.Select(r => Sel.Dari(TabelSilang.Jumlahkan("Jumlah", r.Isi), new FormatAngka(r.Unsur.Satuan.Desimal, ""))),
        ];
        if (dijumlahkan)
        {
            total.Add(
                Sel.Dari(TabelSilang.Jumlahkan("Jumlah", [.. dimensi.Kategori.Select((_, i) => Jumlah(rincian, i))]), format)
            );
        }

        var tabel = new PenyusunTabel<int>(kolom).Isi([.. Enumerable.Range(0, dimensi.Kategori.Count)]);
        if (rincian.TrueForAll(r => r.Unsur.Satuan.Nama != Satuan.Persen.Nama))
        {
            tabel.Jumlah("Jumlah", total);
        }

        return tabel.Jadi(
            b.Kunci("rincian-berdampingan") + FormattableString.Invariant($":{urut}"),
            b.Judul($"{Menurut(Nama(rincian), dimensi.Nama.ToLower(CultureInfo.InvariantCulture))}, {b.Periode.Sebutan}")
        ) with
        {
            Sumber = string.Join("; ", rincian.Select(r => r.Unsur.Sumber).Where(s => s.Length > 0).Distinct()),
        };
    }

    private static HasilHitung Jumlah(List<Rincian> rincian, int baris) =>
        TabelSilang.Jumlahkan("Jumlah", [.. rincian.Select(r => r.Isi[baris])]);

    private static string Nama(List<Rincian> rincian) =>
        rincian.Count == 1 || rincian[0].Unsur.Kelompok.Length == 0 ? rincian[0].Unsur.Nama : rincian[0].Unsur.Kelompok;

    /// <summary>"Koperasi menurut kelompok"; a name that already says so stays as it is.</summary>
    private static string Menurut(string nama, string dimensi) =>
        nama.EndsWith("menurut " + dimensi, StringComparison.OrdinalIgnoreCase) ? nama : $"{nama} menurut {dimensi}";
}
