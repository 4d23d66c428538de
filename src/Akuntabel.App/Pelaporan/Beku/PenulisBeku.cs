using System.Globalization;
using System.Text;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Pelaporan.Beku;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>Writes the files of a report that is being frozen, with the part that tells how it can be proved, and stores them.</summary>
public sealed class PenulisBeku(PenyusunPdf pdf, PenyambungPdf sambung, GudangBeku gudang, IPembuatQr qr)
{
    /// <summary>Name of the content among the files.</summary>
    public const string NamaModel = "isi.json";

    internal async Task<Hasil<LaporanDibekukan>> TulisAsync(
        BahanBeku bahan,
        LaporanBeku beku,
        BekukanLaporan.Masukan masukan,
        CancellationToken batal
    )
    {
        var nama = string.Create(
            CultureInfo.InvariantCulture,
            $"{masukan.Slug}-{beku.Periode.ToString().ToLowerInvariant()}-v{beku.NomorVersi}"
        );
        var dokumen = Dokumen(bahan.Dokumen, beku, masukan.Alamat);
        var jadi = await pdf.SusunAsync(dokumen, masukan.Lapor, batal);
        List<BerkasLaporan> berkas =
        [
            new(NamaModel, "application/json", Encoding.UTF8.GetBytes(bahan.Potret.Kanonik())),
            new(nama + ".docx", SusunLaporan.JenisMediaDocx, PenulisDocx.Tulis(dokumen, jadi.Berhasil ? jadi.Isi.Halaman : null)),
            new(nama + ".html", "text/html; charset=utf-8", PenulisHtml.Tulis(dokumen)),
            new(nama + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PenulisXlsx.Tulis(dokumen)),
        ];
        if (jadi.Berhasil)
        {
            var lengkap = await sambung.SambungAsync(jadi.Isi.Isi, bahan.Lampiran, batal);
            if (!lengkap.Berhasil)
            {
                return lengkap.Pelanggaran;
            }

            berkas.Add(new(nama + ".pdf", "application/pdf", lengkap.Isi));
        }

        var bagian = new List<BagianBeku>();
        foreach (var satu in berkas)
        {
            bagian.Add(
                new()
                {
                    PemdaId = beku.PemdaId,
                    PerangkatDaerahId = beku.PerangkatDaerahId,
                    LaporanBekuId = beku.Id,
                    Nama = satu.Nama,
                    JenisMedia = satu.JenisMedia,
                    Ukuran = satu.Isi.LongLength,
                    Sha256 = await gudang.SimpanAsync(satu.Isi, batal),
                }
            );
        }

        return new LaporanDibekukan(beku, bagian, jadi.Pelanggaran);
    }

    /// <summary>The report with the part that tells how it can be proved.</summary>
    private DokumenLaporan Dokumen(DokumenLaporan dokumen, LaporanBeku beku, string alamat)
    {
        var tautan = $"{alamat}/cek/{beku.Kode}";
        var gambar = BerkasGambar.Baca(qr.Png(tautan)) ?? throw new InvalidOperationException("The QR code is no picture.");
        return BlokKeaslian.Tambahkan(
            dokumen,
            [
                ("Alamat pemeriksaan", tautan),
                ("Kode", beku.Kode),
                ("Versi", beku.NomorVersi.ToString(CultureInfo.InvariantCulture)),
                ("Dibekukan", beku.Waktu.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC"),
                ("Sidik isi (SHA-256)", beku.SidikModel),
                .. beku
                    .KepalaRantai.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(k => k.Split(' '))
                    .Select(k => ($"Jejak {(k[0] == "instalasi" ? "instalasi" : "perangkat daerah")} nomor {k[1]}", k[2])),
                .. Alasan("Alasan angka yang tidak ada", beku.AlasanAngka),
                .. Alasan("Alasan catatan uji data", beku.AlasanCatatan),
            ],
            gambar
        );
    }

    private static IEnumerable<(string, string)> Alasan(string nama, string isi) => isi.Length == 0 ? [] : [(nama, isi)];
}
