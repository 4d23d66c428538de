using System.Globalization;
using Akuntabel.Domain.Pelaporan;

namespace Akuntabel.Documents.Laporan;

/// <summary>Lists uploaded annexes behind those of the outline, numbered on; their pages follow the PDF.</summary>
public static class DaftarLampiran
{
    /// <summary>The report with a heading and a line for each annex.</summary>
    public static DokumenLaporan Tambahkan(DokumenLaporan dokumen, IReadOnlyList<LampiranLaporan> lampiran)
    {
        if (lampiran.Count == 0)
        {
            return dokumen;
        }

        var nomor = dokumen.Isi.OfType<Blok.Judul>().Count(j => j.Nomor.StartsWith("Lampiran ", StringComparison.Ordinal));
        return dokumen with
        {
            Isi =
            [
                .. dokumen.Isi,
                .. lampiran.SelectMany(
                    (l, i) =>
                        new Blok[]
                        {
                            new Blok.Judul(
                                1,
                                string.Create(CultureInfo.InvariantCulture, $"Lampiran {nomor + i + 1}"),
                                l.Judul,
                                string.Create(CultureInfo.InvariantCulture, $"lampiran-berkas-{i + 1}")
                            ),
                            new Blok.Paragraf(
                                Inline.Dari(
                                    string.Create(
                                        CultureInfo.InvariantCulture,
                                        $"{Sebutan(l.Jenis)}: berkas {l.NamaBerkas}, {l.JumlahHalaman} halaman, dilampirkan di belakang laporan ini. Sidik berkas (SHA-256): {l.Sha256}."
                                    )
                                )
                            ),
                        }
                ),
            ],
        };
    }

    /// <summary>What the kind is called.</summary>
    public static string Sebutan(JenisLampiran jenis) =>
        jenis switch
        {
            JenisLampiran.SuratEvaluasi => "Surat hasil evaluasi AKIP",
            JenisLampiran.Tanggapan => "Tanggapan atas hasil evaluasi",
            JenisLampiran.Prestasi => "Prestasi dan penghargaan",
            JenisLampiran.Inovasi => "Inovasi",
            JenisLampiran.PernyataanReviu => "Pernyataan telah direviu",
            JenisLampiran.SuratBertandaTangan => "Surat yang ditandatangani",
            _ => "Lampiran lain",
        };
}
