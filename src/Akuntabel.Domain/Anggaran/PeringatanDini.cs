using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>
/// Early warnings about the budget: the whole, and each part that carries money of its own. Thresholds stand in
/// <see cref="KebijakanPengukuran"/>.
/// </summary>
public static class PeringatanDini
{
    /// <summary>The warnings, critical ones first, else in the order of the budget.</summary>
    public static IReadOnlyList<PeringatanAnggaran> Susun(AnggaranTahun anggaran, KebijakanPengukuran kebijakan)
    {
        var waktu = LajuSerapan.Waktu(anggaran.Periode, kebijakan);
        var bagian = anggaran
            .Semua()
            .Where(u => u.Daun)
            .Select(u => (u.Simpul.Nama, u.Jumlah))
            .Concat(
                anggaran
                    .Belanja.SelectMany(b => b.DiriDanKeturunan())
                    .Where(b => b.Anak.Count == 0 && (b.Rincian.DiLuarProgram || anggaran.Pohon.Count == 0))
                    .Select(b => (b.Rincian.Nama, b.Jumlah))
            );
        return
        [
            .. bagian
                .Prepend(("Seluruh anggaran", anggaran.TotalSeluruh))
                .SelectMany(b => Periksa(b.Item1, b.Item2, waktu, anggaran.Periode, kebijakan))
                .OrderBy(p => p.Kritis ? 0 : 1),
        ];
    }

    /// <summary>The warnings about one part; a part whose money is not reported completely is judged only by what is known.</summary>
    public static IEnumerable<PeringatanAnggaran> Periksa(
        string nama,
        JumlahAnggaran jumlah,
        HasilHitung waktu,
        Periode periode,
        KebijakanPengukuran kebijakan
    )
    {
        if (jumlah.Pagu is not { Sen: > 0 } pagu)
        {
            yield break;
        }

        if (jumlah.Realisasi is { } realisasi && realisasi > pagu)
        {
            yield return new(
                JenisPeringatanAnggaran.MelebihiPagu,
                true,
                nama,
                $"Realisasi Rp {CetakAngka.Uang(realisasi)} melebihi pagu Rp {CetakAngka.Uang(pagu)}.",
                new HasilHitung(jumlah.LangkahRealisasi)
            );
        }

        if (jumlah.Realisasi is null or { Sen: 0 } && periode.BulanAkhir >= kebijakan.BulanTanpaRealisasi)
        {
            yield return new(
                JenisPeringatanAnggaran.BelumBergerak,
                true,
                nama,
                $"Belum ada realisasi sampai akhir {periode.Sebutan}.",
                new HasilHitung(jumlah.LangkahRealisasi)
            );
            yield break;
        }

        var laju = LajuSerapan.Keuangan(jumlah.Serapan, waktu);
        if (laju.Nilai.SebagaiAngka is { } selisih && -selisih >= kebijakan.SerapanTertinggalPerhatian)
        {
            yield return new(
                JenisPeringatanAnggaran.SerapanTertinggal,
                -selisih >= kebijakan.SerapanTertinggalKritis,
                nama,
                $"Serapan {Persen(jumlah.Serapan)} tertinggal {CetakAngka.Seperlunya(-selisih)} poin dari waktu yang sudah lewat ({Persen(waktu)}).",
                laju
            );
        }

        var fisik = LajuSerapan.Fisik(jumlah.Fisik, jumlah.Serapan);
        if (fisik.Nilai.SebagaiAngka is { } beda && -beda >= kebijakan.FisikTertinggal)
        {
            yield return new(
                JenisPeringatanAnggaran.FisikTertinggal,
                false,
                nama,
                $"Fisik {Persen(jumlah.Fisik)} tertinggal {CetakAngka.Seperlunya(-beda)} poin dari serapan ({Persen(jumlah.Serapan)}).",
                fisik
            );
        }
    }

    private static string Persen(HasilHitung hasil) => CetakNilai.Seperlunya(hasil.Nilai) + "%";
}
