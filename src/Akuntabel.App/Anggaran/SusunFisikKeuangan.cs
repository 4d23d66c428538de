using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>Writes the Laporan Fisik dan Keuangan of a month as XLSX or DOCX. Refused: no right, no month, no budget. Reads only.</summary>
public sealed class SusunFisikKeuangan(PintuInstansi pintu, MuatBerkasTahun muat)
{
    /// <summary>The file.</summary>
    public async Task<Hasil<BerkasLaporan>> JalankanAsync(string slug, Periode periode, bool docx, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.UnduhLaporan, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var berkas = await muat.JalankanAsync(slug, periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        if (Tabel(berkas.Isi) is not { } tabel)
        {
            return new DokumenAnggaranBelumAda(periode);
        }

        var dokumen = Dokumen(berkas.Isi, tabel);
        var nama = $"{slug}-fisik-keuangan-{periode}";
        return docx
            ? new BerkasLaporan(nama + ".docx", SusunLaporan.JenisMediaDocx, PenulisDocx.Tulis(dokumen))
            : new BerkasLaporan(
                nama + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                PenulisXlsx.Tulis(dokumen)
            );
    }

    /// <summary>The table of the month of <paramref name="berkas"/>; null when the year has no budget by then.</summary>
    public static TabelLaporan? Tabel(BerkasTahun berkas) =>
        TabelFisikKeuangan
            .Jenis.Susun(new BahanTabel(new BahanLaporan(berkas), LingkupUlang.Luar, new Dictionary<string, string>()))
            .FirstOrDefault();

    private static DokumenLaporan Dokumen(BerkasTahun berkas, TabelLaporan tabel)
    {
        var info = new InfoDokumen
        {
            Judul = "Laporan Fisik dan Keuangan",
            Periode = berkas.Periode.Sebutan,
            Instansi = berkas.PerangkatDaerah.Nama,
            Pemerintah = $"Pemerintah {berkas.Pemda.Nama}",
            Tanggal = berkas.Periode.TanggalAkhir,
            Draf = berkas.BulanAnggaran.Any(b => b.Periode == berkas.Periode && b.Status < StatusKinerja.Disetujui),
        };
        return new DokumenLaporan
        {
            Info = info,
            Kosong = TeksKosong.Bawaan,
            Isi =
            [
                new Blok.Judul(1, "", $"{info.Judul} {info.Periode}", "laporan"),
                new Blok.Paragraf(Inline.Dari($"{info.Instansi}, {berkas.Pemda.Nama}")),
                new Blok.Tabel(tabel, null, "tabel"),
            ],
        };
    }
}
