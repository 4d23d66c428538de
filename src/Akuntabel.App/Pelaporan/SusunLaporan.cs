using System.Globalization;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Writes an agency's performance report of a period. Refused: unknown agency, a year without data, an outline that cannot be used.
/// Reads only; the same data give the same bytes.
/// </summary>
public sealed class SusunLaporan(MuatBerkasTahun muat)
{
    public async Task<Hasil<SusunLaporanHasil>> JalankanAsync(SusunLaporanMasukan masukan, CancellationToken batal)
    {
        var sistematika = Pilih(masukan);
        if (!sistematika.Berhasil)
        {
            return sistematika.Pelanggaran;
        }

        var berkas = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        batal.ThrowIfCancellationRequested();
        var draf = KeadaanLaporan.Draf(berkas.Isi);
        var dokumen = PenyusunDokumen.Susun(new BahanLaporan(berkas.Isi), sistematika.Isi, draf);
        return new SusunLaporanHasil([.. masukan.Format.Distinct().Select(f => Tulis(dokumen, f, NamaDasar(masukan)))], draf);
    }

    /// <summary>"banjarbaru-2019", "hss-2018-tw2".</summary>
    public static string NamaDasar(SusunLaporanMasukan masukan) =>
        $"{masukan.Slug}-{masukan.Periode.ToString().ToLower(CultureInfo.InvariantCulture)}";

    private static Hasil<Sistematika> Pilih(SusunLaporanMasukan masukan) =>
        masukan switch
        {
            { Sistematika: { } json } => PembacaSistematika.Baca(json),
            { SistematikaBawaan: { } nama } => SistematikaBawaan.Cari(nama) is { } ada
                ? ada
                : new SistematikaTidakSah([
                    $"Sistematika \"{nama}\" tidak ada. Yang tersedia: {string.Join(", ", SistematikaBawaan.Kunci)}.",
                ]),
            _ => SistematikaBawaan.Standar(masukan.Periode),
        };

    private static BerkasLaporan Tulis(DokumenLaporan dokumen, SusunLaporanFormat format, string nama) =>
        format switch
        {
            SusunLaporanFormat.Docx => new(
                nama + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                PenulisDocx.Tulis(dokumen)
            ),
            SusunLaporanFormat.Html => new(nama + ".html", "text/html; charset=utf-8", PenulisHtml.Tulis(dokumen)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown report form."),
        };
}
