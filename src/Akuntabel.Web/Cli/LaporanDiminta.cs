using System.Globalization;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;

namespace Akuntabel.Web.Cli;

/// <summary>A report named on the command line.</summary>
/// <param name="Slug">The agency.</param>
/// <param name="Periode">The year or quarter.</param>
internal sealed record LaporanDiminta(string Slug, Periode Periode)
{
    /// <summary>
    /// Reads "banjarbaru 2019" (with --triwulan), or any number of "banjarbaru/2019" and "hss/2018/tw-2", as the addresses of pages
    /// have them.
    /// </summary>
    public static Hasil<LaporanDiminta[]> Baca(IReadOnlyList<string> kata, int? triwulan)
    {
        if (kata is [var slug, var angka] && !slug.Contains('/', StringComparison.Ordinal) && Tahun(angka) is { } tahun)
        {
            var periode = PilihanUmum.Periode(tahun, triwulan);
            return periode.Berhasil ? new[] { new LaporanDiminta(slug, periode.Isi) } : periode.Pelanggaran;
        }

        List<LaporanDiminta> daftar = [];
        foreach (var satu in kata)
        {
            if (triwulan is not null || Alamat(satu) is not { } laporan)
            {
                return new LaporanCliTidakDikenal(satu);
            }

            daftar.Add(laporan);
        }

        return daftar.ToArray();
    }

    private static LaporanDiminta? Alamat(string teks)
    {
        var bagian = teks.Split('/');
        if (bagian.Length is not (2 or 3) || bagian[0].Length == 0 || Tahun(bagian[1]) is not { } tahun)
        {
            return null;
        }

        if (!PilihanUmum.Periode(tahun, null).Berhasil)
        {
            return null;
        }

        return PeriodeAlamat.TryBaca(bagian.ElementAtOrDefault(2) ?? "tahunan", tahun, out var periode)
            ? new(bagian[0], periode)
            : null;
    }

    private static int? Tahun(string teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) ? tahun : null;
}
