using System.Globalization;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Writes an agency's performance report of a period. Refused: unknown agency, a year without data, an outline that cannot be used.
/// Reads only; the same data give the same bytes.
/// </summary>
public sealed class SusunLaporan(MuatBerkasTahun muat, PenyusunPdf penyusunPdf)
{
    /// <summary>Media type of a DOCX.</summary>
    public const string JenisMediaDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
        var hasil = new List<BerkasLaporan>();
        Pelanggaran? tanpaPdf = null;
        foreach (var format in masukan.Format.Distinct())
        {
            var satu = await TulisAsync(dokumen, format, NamaDasar(masukan), batal);
            if (satu.Berhasil)
            {
                hasil.Add(satu.Isi);
            }
            else
            {
                tanpaPdf = satu.Pelanggaran;
            }
        }

        return new SusunLaporanHasil(hasil, draf) { TanpaPdf = tanpaPdf };
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

    private async Task<Hasil<BerkasLaporan>> TulisAsync(
        DokumenLaporan dokumen,
        SusunLaporanFormat format,
        string nama,
        CancellationToken batal
    )
    {
        if (format == SusunLaporanFormat.Pdf)
        {
            var pdf = await penyusunPdf.SusunAsync(dokumen, nama, batal);
            return pdf.Berhasil ? new BerkasLaporan(nama + ".pdf", "application/pdf", pdf.Isi) : pdf.Pelanggaran;
        }

        return format switch
        {
            SusunLaporanFormat.Docx => new BerkasLaporan(nama + ".docx", JenisMediaDocx, PenulisDocx.Tulis(dokumen)),
            SusunLaporanFormat.Html => new BerkasLaporan(nama + ".html", "text/html; charset=utf-8", PenulisHtml.Tulis(dokumen)),
            SusunLaporanFormat.Xlsx => new BerkasLaporan(
                nama + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                PenulisXlsx.Tulis(dokumen)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown report form."),
        };
    }
}
