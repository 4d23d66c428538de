using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The rules for finished reports on our own data: the report the data give is checked like anybody's, and the documents behind it
/// (Renstra, Renja, Perjanjian Kinerja, anggaran) are held against each other. Pure: the same rows give the same notes.
/// </summary>
public static class PengujiBerkas
{
    /// <summary>Between own documents the stored rows tell more than the printed tables: these rules run on the rows.</summary>
    private static readonly JenisCatatan[] DariBaris = [JenisCatatan.TargetBedaAntarTabel, JenisCatatan.PaguBedaAntarTabel];

    /// <summary>Checks one period.</summary>
    /// <param name="nama">Agency and period, for the outcome.</param>
    /// <param name="berkas">The rows of the period.</param>
    /// <param name="dokumen">The report composed from them (with its narrative and outline); null for the standard one.</param>
    /// <param name="batal">Stops between the parts.</param>
    public static HasilUji Uji(string nama, BerkasTahun berkas, DokumenLaporan? dokumen, CancellationToken batal)
    {
        var bahan = new BahanLaporan(berkas);
        var laporan = dokumen ?? PenyusunDokumen.Susun(bahan, SistematikaBawaan.Standar(berkas.Periode), draf: true);
        batal.ThrowIfCancellationRequested();
        var hasil = Penelaah.Telaah(
            NaskahDariLaporan.Susun(nama, laporan),
            berkas.Peraturan.Select(PeraturanDikenal.Dari).OfType<PeraturanDikenal>()
        );
        var rujukan = new RujukanCatatan(bahan);
        List<CatatanUji> beda =
        [
            .. PembandingTarget.Bandingkan(berkas, bahan.Pengukuran),
            .. PembandingPagu.Bandingkan(berkas, bahan.Anggaran),
        ];
        return new HasilUji(
            nama,
            [
                .. beda.Where(b => b.Alasan.Length == 0),
                .. hasil.Catatan.Where(c => !DariBaris.Contains(c.Jenis)).Select(rujukan.Kaitkan),
            ],
            hasil.Cocok,
            [.. beda.Where(b => b.Alasan.Length > 0)]
        );
    }
}
