using System.Globalization;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Lists of records behind a figure: one table per list, columns as recorded.</summary>
public static class TabelRekam
{
    public static JenisTabel Jenis { get; } =
        new(
            "rekam",
            "Daftar rekam (kasus, pelatihan, dan sebagainya) pada periode laporan",
            "Tidak ada rekam pada periode ini.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["kelompok"] = [] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var pilihan = b.AmbilOpsi("kelompok");
        return b
            .Berkas.RekamUnsur.Where(r =>
                b.Periode.SetahunPenuh.Memuat(r.Periode) && r.Periode.TanggalAkhir <= b.Periode.TanggalAkhir
            )
            .Where(r => pilihan.Length == 0 ? LingkupUnsur.Memuat(b, r.Kelompok) : r.Kelompok == pilihan)
            .GroupBy(r => r.Kelompok)
            .Select((g, i) => Tabel(b, g.Key, i + 1, [.. g.OrderBy(r => r.Periode).ThenBy(r => r.Nomor)]));
    }

    private static TabelLaporan Tabel(BahanTabel b, string kelompok, int urut, List<RekamUnsur> rekam)
    {
        var judulKolom = rekam.SelectMany(r => r.Isian.Select(i => i.Kolom)).Distinct().ToList();
        var kolom = new List<Kolom<RekamUnsur>> { Kolom.Nomor<RekamUnsur>(r => r.Nomor) };
        kolom.AddRange(
            judulKolom.Select(j => Bilangan(rekam, j) ? Angka(j) : Kolom.Teks<RekamUnsur>(j, r => Isi(r, j), Lebar(rekam, j)))
        );
        return new PenyusunTabel<RekamUnsur>(kolom)
            .Isi(rekam)
            .Jadi(b.Kunci("rekam") + FormattableString.Invariant($":{urut}"), b.Judul($"{kelompok}, {b.Periode.Sebutan}"));
    }

    private static string? Isi(RekamUnsur rekam, string kolom) => rekam.Isian.Find(i => i.Kolom == kolom)?.Isi;

    /// <summary>Whether every cell of a column is a plain figure; years stay text.</summary>
    private static bool Bilangan(List<RekamUnsur> rekam, string kolom) =>
        !kolom.Contains("Tahun", StringComparison.OrdinalIgnoreCase)
        && rekam.TrueForAll(r => Isi(r, kolom) is not { Length: > 0 } isi || Baca(isi) is not null);

    private static decimal? Baca(string isi) =>
        decimal.TryParse(
            isi,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var angka
        )
            ? angka
            : null;

    private static Kolom<RekamUnsur> Angka(string kolom) =>
        Kolom.Angka<RekamUnsur>(
            kolom,
            r =>
                Baca(Isi(r, kolom) ?? "") is { } a
                    ? new Sel.Angka(a, new FormatAngka(null, ""))
                    : new Sel.Kosong(AlasanKosong.TidakAdaData)
        );

    private static int Lebar(List<RekamUnsur> rekam, string kolom) =>
        Math.Clamp(rekam.Max(r => r.Isian.Find(i => i.Kolom == kolom)?.Isi.Length ?? 0), 8, 40);
}
