using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Perjanjian;

/// <summary>
/// Writes the official two-party letter of a Perjanjian Kinerja as DOCX and PDF. Refused: unknown agency, a year without data, a
/// version that does not exist; a PDF that cannot be made is told beside the DOCX. Reads only.
/// </summary>
public sealed class SusunSuratPerjanjian(MuatBerkasTahun muat, PenyusunPdf penyusunPdf)
{
    public async Task<Hasil<SusunLaporanHasil>> JalankanAsync(SusunSuratPerjanjianMasukan masukan, CancellationToken batal)
    {
        var berkas = await muat.JalankanAsync(masukan.Slug, Periode.Tahunan(masukan.Tahun), batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var semua = PilihanPerjanjian.Semua(berkas.Isi);
        if (
            (
                masukan.NomorVersi is { } n ? semua.FirstOrDefault(p => p.NomorVersi == n)
                : semua is [.., var akhir] ? akhir
                : null
            )
            is not { } perjanjian
        )
        {
            return new PerjanjianTidakAda(masukan.Tahun, [.. semua.Select(p => p.NomorVersi)]);
        }

        var dokumen = PenyusunSurat.Susun(new BahanLaporan(berkas.Isi), perjanjian);
        var nama = FormattableString.Invariant($"{masukan.Slug}-{masukan.Tahun}-perjanjian-kinerja-v{perjanjian.NomorVersi}");
        var hasil = new List<BerkasLaporan>();
        if (masukan.Docx)
        {
            hasil.Add(new BerkasLaporan(nama + ".docx", SusunLaporan.JenisMediaDocx, PenulisDocx.Tulis(dokumen)));
        }

        Pelanggaran? tanpaPdf = null;
        if (masukan.Pdf)
        {
            var pdf = await penyusunPdf.SusunAsync(dokumen, null, batal);
            tanpaPdf = pdf.Berhasil ? null : pdf.Pelanggaran;
            hasil.AddRange(pdf.Berhasil ? [new BerkasLaporan(nama + ".pdf", "application/pdf", pdf.Isi.Isi)] : []);
        }

        return new SusunLaporanHasil(hasil, Draf: false) { TanpaPdf = tanpaPdf };
    }
}
