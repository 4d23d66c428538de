using System.Globalization;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>
/// Resolves live references of narrative: <c>{{besaran:kode[@tahun][|desimal]}}</c>. Kode names an indicator, a budget node or
/// belanja line by its kunci, or <c>total</c>. Unknown ones give null.
/// </summary>
public sealed class RujukanBesaran(BahanLaporan bahan)
{
    private static readonly HashSet<string> Uang = ["pagu", "realisasi-anggaran", "serapan", "sisa", "fisik"];

    private readonly Lazy<Dictionary<string, UkuranIndikator>> _indikator = new(() =>
        bahan.Pengukuran.Indikator.DistinctBy(u => u.Indikator.Kunci).ToDictionary(u => u.Indikator.Kunci, StringComparer.Ordinal)
    );

    private int DesimalPersen => bahan.Berkas.Kebijakan.DesimalPersen;

    /// <summary>The text to print, or null when the reference names nothing known.</summary>
    /// <param name="isi">What stands between the braces.</param>
    public string? Selesaikan(string isi)
    {
        var bagian = isi.Split('|', 2, StringSplitOptions.TrimEntries);
        var desimal = -1;
        if (
            bagian.Length > 1
            && (!int.TryParse(bagian[1], NumberStyles.None, CultureInfo.InvariantCulture, out desimal) || desimal > 10)
        )
        {
            return null;
        }

        var besaran = bagian[0].Split(':', 2, StringSplitOptions.TrimEntries);
        var kode = besaran.Length > 1 ? besaran[1].Split('@', 2, StringSplitOptions.TrimEntries) : ["total"];
        var tahun = bahan.Berkas.Periode.Tahun;
        if (kode.Length > 1 && !int.TryParse(kode[1], NumberStyles.None, CultureInfo.InvariantCulture, out tahun))
        {
            return null;
        }

        return Cari(besaran[0], kode[0], tahun, desimal < 0 ? null : desimal);
    }

    private string? Cari(string besaran, string kode, int tahun, int? desimal) =>
        besaran switch
        {
            "jumlah-sasaran" => CetakAngka.Tetap(bahan.Pengukuran.Sasaran.Count, 0),
            "jumlah-indikator" => CetakAngka.Tetap(bahan.Pengukuran.JumlahIndikator, 0),
            "jumlah-tercapai" => CetakAngka.Tetap(bahan.Pengukuran.JumlahTercapai, 0),
            "capaian" when kode == "total" => Persen(bahan.Pengukuran.RataRata, desimal),
            "kategori" when kode == "total" => bahan.Pengukuran.Kategori?.Sebutan() ?? "belum dinilai",
            _ when Uang.Contains(besaran) => Anggaran(besaran, kode, desimal),
            _ when _indikator.Value.TryGetValue(kode, out var u) => Indikator(besaran, u, tahun, desimal),
            _ => null,
        };

    private string? Indikator(string besaran, UkuranIndikator u, int tahun, int? desimal)
    {
        var satuan = desimal is { } d ? u.Indikator.Satuan with { Desimal = d } : u.Indikator.Satuan;
        var (target, realisasi, capaian) = (u.Target, u.Realisasi, u.Capaian);
        if (tahun != bahan.Berkas.Periode.Tahun)
        {
            if (bahan.AntarTahun[u.Indikator.Id].Tahun.FirstOrDefault(t => t.Tahun == tahun) is not { } lain)
            {
                return null;
            }

            (target, realisasi, capaian) = (lain.Target, lain.Realisasi, lain.Capaian);
        }

        return besaran switch
        {
            "nama" => u.Indikator.Sebutan(),
            "target" => CetakBesaran.DalamKalimat(target.Nilai, satuan),
            "realisasi" => CetakBesaran.DalamKalimat(realisasi.Nilai, satuan),
            "capaian" => Persen(capaian, desimal),
            "kategori" => u.Kategori?.Sebutan() ?? "belum dinilai",
            _ => null,
        };
    }

    private string? Anggaran(string besaran, string kode, int? desimal)
    {
        var jumlah =
            kode == "total"
                ? bahan.Anggaran?.TotalProgram
                : bahan.Anggaran?.Semua().FirstOrDefault(u => u.Simpul.Kunci == kode)?.Jumlah
                    ?? bahan
                        .Anggaran?.Belanja.SelectMany(b => b.DiriDanKeturunan())
                        .FirstOrDefault(b => b.Rincian.Kunci == kode)
                        ?.Jumlah;
        return (besaran, jumlah) switch
        {
            (_, null) => null,
            ("pagu", _) => CetakBesaran.Uang(jumlah.Pagu),
            ("realisasi-anggaran", _) => CetakBesaran.Uang(jumlah.Realisasi),
            ("sisa", _) => CetakBesaran.Uang(jumlah.Sisa),
            ("fisik", _) => Persen(jumlah.Fisik, desimal),
            _ => Persen(jumlah.Serapan, desimal),
        };
    }

    private string Persen(HasilHitung hasil, int? desimal) => CetakBesaran.Persen(hasil, desimal ?? DesimalPersen);
}
