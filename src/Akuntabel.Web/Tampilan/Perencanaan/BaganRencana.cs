using Akuntabel.Documents.Bagan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;
using Microsoft.AspNetCore.Html;

namespace Akuntabel.Web.Tampilan;

/// <summary>A diagram of the plan, drawn as it stands in the report's annex.</summary>
/// <param name="Kunci">Anchor on the page.</param>
/// <param name="Judul">Heading of its section.</param>
/// <param name="Gambar">Its sheets with their titles; empty when there is nothing to draw.</param>
/// <param name="Kosong">Why nothing is drawn; empty when something is.</param>
public sealed record BaganRencana(string Kunci, string Judul, IReadOnlyList<(string Judul, HtmlString Svg)> Gambar, string Kosong)
{
    /// <summary>Pohon kinerja and cascading of the year.</summary>
    public static IReadOnlyList<BaganRencana> Semua(BerkasTahun berkas)
    {
        var bahan = new BahanTabel(
            new BahanLaporan(berkas),
            LingkupUlang.Luar,
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        return [Gambarlah("Pohon kinerja", BaganPohonKinerja.Jenis, bahan), Gambarlah("Cascading", BaganCascading.Jenis, bahan)];
    }

    private static BaganRencana Gambarlah(string judul, JenisBagan jenis, BahanTabel bahan)
    {
        var susunan = jenis.Susun(bahan);
        if (!susunan.Berhasil)
        {
            return new(jenis.Nama, judul, [], susunan.Pelanggaran.Pesan);
        }

        var (model, lembar) = (susunan.Isi, TataBagan.Susun(susunan.Isi));
        return new(jenis.Nama, judul, [.. lembar.Select((h, i) => Lembar(model, h, i, lembar.Count))], "");
    }

    private static (string Judul, HtmlString Svg) Lembar(ModelBagan model, HalamanBagan halaman, int urutan, int banyak)
    {
        var nomor = CetakAngka.Seperlunya(urutan + 1);
        var judul = banyak > 1 ? $"{model.Judul} (bagian {nomor} dari {CetakAngka.Seperlunya(banyak)})" : model.Judul;
        return (judul, new HtmlString(BaganSvg.Tulis(halaman, $"{model.Kunci}-{nomor}", judul, model.Uraian)));
    }
}
