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
/// Reads only; the same data give the same bytes. A DOCX written together with a PDF carries its page numbers in the contents.
/// </summary>
public sealed class SusunLaporan(MuatBerkasTahun muat, PenyusunPdf penyusunPdf)
{
    /// <summary>Media type of a DOCX.</summary>
    public const string JenisMediaDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<Hasil<SusunLaporanHasil>> JalankanAsync(SusunLaporanMasukan masukan, CancellationToken batal)
    {
        if (masukan.Format.Contains(SusunLaporanFormat.Pdf))
        {
            penyusunPdf.Hangatkan();
        }

        masukan.Lapor?.Invoke(2, "Membaca data");
        var berkas = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var sistematika = Pilih(masukan, berkas.Isi);
        if (!sistematika.Berhasil)
        {
            return sistematika.Pelanggaran;
        }

        batal.ThrowIfCancellationRequested();
        masukan.Lapor?.Invoke(10, "Menyusun isi laporan");
        var draf = KeadaanLaporan.Draf(berkas.Isi);
        var dokumen = PenyusunDokumen.Susun(new BahanLaporan(berkas.Isi), sistematika.Isi, draf);
        return await TulisAsync(dokumen, masukan, batal);
    }

    /// <summary>While LibreOffice lays out the PDF the other forms are written; the DOCX comes last, with the page numbers of the PDF.</summary>
    private async Task<SusunLaporanHasil> TulisAsync(DokumenLaporan dokumen, SusunLaporanMasukan masukan, CancellationToken batal)
    {
        var format = masukan.Format.Distinct().ToList();
        var nama = NamaDasar(masukan);
        var berpdf = format.Contains(SusunLaporanFormat.Pdf);
        var pdf = berpdf ? Task.Run(() => penyusunPdf.SusunAsync(dokumen, nama, masukan.Lapor, batal), batal) : null;
        var lain = format
            .Where(f => f is SusunLaporanFormat.Html or SusunLaporanFormat.Xlsx)
            .ToDictionary(f => f, f => Tulis(dokumen, f, nama, null));
        Hasil<HasilPdf>? jadi = pdf is null ? default(Hasil<HasilPdf>?) : await pdf;
        var isiPdf = jadi is { Berhasil: true } ada ? ada.Isi : null;
        var berkas = new List<BerkasLaporan>();
        foreach (var satu in format)
        {
            if (satu != SusunLaporanFormat.Pdf)
            {
                berkas.Add(lain.GetValueOrDefault(satu) ?? Tulis(dokumen, satu, nama, isiPdf?.Halaman));
            }
            else if (isiPdf is not null)
            {
                berkas.Add(new BerkasLaporan(nama + ".pdf", "application/pdf", isiPdf.Isi));
            }
        }

        return new SusunLaporanHasil(berkas, dokumen.Info.Draf) { TanpaPdf = jadi?.Pelanggaran };
    }

    /// <summary>"banjarbaru-2019", "hss-2018-tw2".</summary>
    public static string NamaDasar(SusunLaporanMasukan masukan) =>
        $"{masukan.Slug}-{masukan.Periode.ToString().ToLower(CultureInfo.InvariantCulture)}";

    private static Hasil<Sistematika> Pilih(SusunLaporanMasukan masukan, BerkasTahun berkas) =>
        masukan switch
        {
            { Sistematika: { } json } => PembacaSistematika.Baca(json),
            { SistematikaBawaan: { } nama } => SistematikaBawaan.Cari(nama) is { } ada
                ? ada
                : new SistematikaTidakSah([
                    $"Sistematika \"{nama}\" tidak ada. Yang tersedia: {string.Join(", ", SistematikaBawaan.Kunci)}.",
                ]),
            _ => SistematikaBawaan.Milik(berkas.PerangkatDaerah, masukan.Periode),
        };

    private static BerkasLaporan Tulis(
        DokumenLaporan dokumen,
        SusunLaporanFormat format,
        string nama,
        IReadOnlyDictionary<string, int>? halaman
    ) =>
        format switch
        {
            SusunLaporanFormat.Docx => new(nama + ".docx", JenisMediaDocx, PenulisDocx.Tulis(dokumen, halaman)),
            SusunLaporanFormat.Html => new(nama + ".html", "text/html; charset=utf-8", PenulisHtml.Tulis(dokumen)),
            SusunLaporanFormat.Xlsx => new(
                nama + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                PenulisXlsx.Tulis(dokumen)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown report form."),
        };
}
