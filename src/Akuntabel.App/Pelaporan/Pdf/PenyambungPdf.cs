using System.Globalization;
using Akuntabel.App.DataKinerja;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Puts the pages of uploaded annexes behind a report's PDF with qpdf; bookmarks and structure of the report stay.</summary>
public sealed class PenyambungPdf(OpsiPdf opsi, GudangBerkas gudang)
{
    /// <summary>The joined PDF; refused when a file is gone or replaced, or qpdf is missing or cannot read it.</summary>
    public async Task<Hasil<byte[]>> SambungAsync(byte[] pdf, IReadOnlyList<LampiranLaporan> lampiran, CancellationToken batal)
    {
        if (lampiran.Count == 0)
        {
            return pdf;
        }

        var folder = Directory.CreateTempSubdirectory("akuntabel-pdf-").FullName;
        try
        {
            var laporan = Path.Combine(folder, "laporan.pdf");
            await File.WriteAllBytesAsync(laporan, pdf, batal);
            List<string> argumen = ["--warning-exit-0", "--object-streams=generate", laporan, "--pages", laporan];
            for (var i = 0; i < lampiran.Count; i++)
            {
                await using var isi = await gudang.BukaAsync(lampiran[i].Sha256, batal);
                if (isi is null)
                {
                    return new PdfTidakTersedia(
                        $"berkas lampiran {lampiran[i].NamaBerkas} hilang atau isinya diganti. Unggah lagi lampiran itu."
                    );
                }

                var berkas = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"lampiran-{i + 1}.pdf"));
                await using var tulis = File.Create(berkas);
                await isi.CopyToAsync(tulis, batal);
                argumen.Add(berkas);
            }

            var keluar = Path.Combine(folder, "jadi.pdf");
            argumen.AddRange(["--", keluar]);
            var akhir = await ProsesLuar.JalankanAsync(opsi.Qpdf, argumen, folder, opsi.BatasWaktu, batal);
            return akhir == AkhirProses.Selesai && File.Exists(keluar)
                ? await File.ReadAllBytesAsync(keluar, batal)
                : new PdfTidakTersedia("halaman lampiran tidak dapat disambung. Pasang qpdf, atau lepaskan lampirannya.");
        }
        finally
        {
            HapusFolder.Coba(folder);
        }
    }
}
