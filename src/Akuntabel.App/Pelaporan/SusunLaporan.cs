using System.Globalization;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Writes an agency's performance report of a period. Refused: unknown agency, a year without data, an outline that cannot be used.
/// Reads only; the same data give the same bytes. A DOCX written together with a PDF carries its page numbers in the contents.
/// </summary>
public sealed class SusunLaporan(
    MuatBerkasTahun muat,
    MuatKelengkapan kelengkapan,
    PenyusunPdf penyusunPdf,
    PenyambungPdf penyambung
)
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

        var sistematika = Pilih(masukan);
        if (!sistematika.Berhasil)
        {
            return sistematika.Pelanggaran;
        }

        batal.ThrowIfCancellationRequested();
        masukan.Lapor?.Invoke(10, "Menyusun isi laporan");
        var catatan = PemeriksaNarasi.Periksa(new BahanLaporan(berkas.Isi));
        var draf = KeadaanLaporan.AlasanDraf(berkas.Isi, catatan.Count);
        var lengkap = await kelengkapan.JalankanAsync(berkas.Isi, batal);
        var dokumen = lengkap.Susun(berkas.Isi, draf.Length > 0, sistematika.Isi.Pilihan);
        dokumen = dokumen with { Info = dokumen.Info with { AlasanDraf = draf } };
        return await TulisAsync(dokumen, lengkap.Lampiran, masukan, batal) with { CatatanNarasi = catatan };
    }

    /// <summary>While LibreOffice lays out the PDF the other forms are written; the DOCX comes last, with the page numbers of the PDF.</summary>
    private async Task<SusunLaporanHasil> TulisAsync(
        DokumenLaporan dokumen,
        IReadOnlyList<LampiranLaporan> lampiran,
        SusunLaporanMasukan masukan,
        CancellationToken batal
    )
    {
        var format = masukan.Format.Distinct().ToList();
        var nama = NamaDasar(masukan);
        var berpdf = format.Contains(SusunLaporanFormat.Pdf);
        var pdf = berpdf ? Task.Run(() => PdfAsync(dokumen, lampiran, masukan, batal), batal) : null;
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

    private async Task<Hasil<HasilPdf>> PdfAsync(
        DokumenLaporan dokumen,
        IReadOnlyList<LampiranLaporan> lampiran,
        SusunLaporanMasukan masukan,
        CancellationToken batal
    )
    {
        var pdf = await penyusunPdf.SusunAsync(dokumen, masukan.Lapor, batal);
        if (!pdf.Berhasil)
        {
            return pdf;
        }

        var lengkap = await penyambung.SambungAsync(pdf.Isi.Isi, lampiran, batal);
        return lengkap.Berhasil ? pdf.Isi with { Isi = lengkap.Isi } : lengkap.Pelanggaran;
    }

    /// <summary>"banjarbaru-2019", "hss-2018-tw2".</summary>
    public static string NamaDasar(SusunLaporanMasukan masukan) =>
        $"{masukan.Slug}-{masukan.Periode.ToString().ToLower(CultureInfo.InvariantCulture)}";

    /// <summary>The outline asked for; none when the agency's own is to be taken.</summary>
    private static Hasil<SistematikaDiminta> Pilih(SusunLaporanMasukan masukan) =>
        masukan switch
        {
            { Sistematika: { } json } => PembacaSistematika.Baca(json) is { Berhasil: true } baca
                ? new SistematikaDiminta(baca.Isi)
                : PembacaSistematika.Baca(json).Pelanggaran!,
            { SistematikaBawaan: { } nama } => SistematikaBawaan.Cari(nama) is { } ada
                ? new SistematikaDiminta(ada)
                : new SistematikaTidakSah([
                    $"Sistematika \"{nama}\" tidak ada. Yang tersedia: {string.Join(", ", SistematikaBawaan.Kunci)}.",
                ]),
            _ => new SistematikaDiminta(null),
        };

    private sealed record SistematikaDiminta(Sistematika? Pilihan);

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
