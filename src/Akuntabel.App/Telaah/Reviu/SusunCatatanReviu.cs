using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Writes the "Catatan Hasil Reviu" of an uploaded document as DOCX or XLSX. Refused: what <see cref="BacaNaskah"/> refuses, and a document
/// that is not read yet.
/// </summary>
public sealed class SusunCatatanReviu(BacaNaskah baca)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Guid NaskahId { get; init; }

        /// <summary>Name of the agency, for the heading.</summary>
        public required string Instansi { get; init; }

        /// <summary>"Pemerintah Kota Banjarbaru".</summary>
        public required string Pemerintah { get; init; }

        /// <summary>True for XLSX, else DOCX.</summary>
        public required bool Xlsx { get; init; }
    }

    public async Task<Hasil<BerkasLaporan>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var hasil = await baca.JalankanAsync(masukan.Slug, masukan.NaskahId, batal);
        if (!hasil.Berhasil)
        {
            return hasil.Pelanggaran;
        }

        var (naskah, bacaan, catatan, _) = hasil.Isi;
        if (bacaan is null)
        {
            return new NaskahBelumDitelaah();
        }

        var terakhir = catatan.Select(c => c.DiputusPada).Append(naskah.DiunggahPada).Max() ?? naskah.DiunggahPada;
        var dokumen = DokumenReviu.Susun(
            new InfoDokumen
            {
                Judul = "Catatan Hasil Reviu",
                Periode = Periode.Tahunan(naskah.Tahun).Sebutan,
                Instansi = masukan.Instansi,
                Pemerintah = masukan.Pemerintah,
                Tanggal = DateOnly.FromDateTime(terakhir),
            },
            naskah,
            catatan,
            bacaan.Cocok
        );
        return masukan.Xlsx
            ? new BerkasLaporan(
                "catatan-hasil-reviu.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                PenulisXlsx.Tulis(dokumen)
            )
            : new BerkasLaporan("catatan-hasil-reviu.docx", SusunLaporan.JenisMediaDocx, PenulisDocx.Tulis(dokumen));
    }
}
