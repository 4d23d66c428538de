using System.Security.Cryptography;
using System.Text;
using Akuntabel.App.Data;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Potret;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>A report composed for freezing or for comparing with a frozen one, and what speaks against freezing it.</summary>
internal sealed record BahanBeku(
    BerkasTahun Berkas,
    DokumenLaporan Dokumen,
    PotretDokumen Potret,
    IReadOnlyList<LampiranLaporan> Lampiran
)
{
    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Sidik { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Potret.Kanonik())));

    /// <summary>
    /// Composes by an outline, the agency's own when none is given; the document is no draft, whoever freezes it checks that first.
    /// </summary>
    public static async Task<BahanBeku> SusunAsync(
        AkuntabelDbContext db,
        BerkasTahun berkas,
        KelengkapanLaporan kelengkapan,
        Sistematika? sistematika,
        CancellationToken batal
    )
    {
        var dokumen = kelengkapan.Susun(berkas, draf: false, sistematika);
        var potret = PotretDokumen.Dari(dokumen, await BuktiAsync(db, berkas, batal));
        return new(berkas, dokumen, potret, kelengkapan.Lampiran);
    }

    /// <summary>The reasons the record carries: those that were needed. Refused: what no reason can excuse, and a needed one not written.</summary>
    public Hasil<AlasanBeku> Periksa(string alasanAngka, string alasanCatatan, CancellationToken batal)
    {
        if (KeadaanLaporan.Draf(Berkas))
        {
            return new AngkaBelumDisetujui();
        }

        var bahan = new BahanLaporan(Berkas);
        var kurang = Kurang(bahan).ToList();
        if (kurang.Count > 0 && alasanAngka.Length == 0)
        {
            return new AngkaLaporanBelumLengkap(kurang);
        }

        var rujukan = CatatanSusunan.Periksa(PotonganLaporan.Pecah(Dokumen)).Count(c => c.Kalimat != CatatanSusunan.BagianKosong);
        if (rujukan > 0)
        {
            return new RujukanTidakDikenal(rujukan);
        }

        var kalimat = PemeriksaNarasi.Periksa(bahan);
        if (kalimat.Count > 0 && alasanCatatan.Length == 0)
        {
            return new KalimatTidakSesuai([.. kalimat.Select(k => k.Pesan)]);
        }

        var material = PengujiBerkas.Uji(Dokumen.Info.JudulLengkap, Berkas, Dokumen, batal).Material.Count;
        return material > 0 && alasanCatatan.Length == 0
            ? new AdaCatatanMaterial(material)
            : new AlasanBeku(kurang.Count > 0 ? alasanAngka : "", kalimat.Count + material > 0 ? alasanCatatan : "");
    }

    /// <summary>Figures the period ought to have: realisasi of its indicators, and of the budget's leaves.</summary>
    private static IEnumerable<string> Kurang(BahanLaporan bahan)
    {
        foreach (var ukuran in bahan.Pengukuran.Indikator.Where(i => !i.Realisasi.Nilai.Ada))
        {
            yield return ukuran.Indikator.Nama ?? "(indikator tanpa nama)";
        }

        if (bahan.Anggaran?.TotalProgram is { DaunTanpaRealisasi: > 0 and var daun })
        {
            yield return $"{CetakAngka.Seperlunya(daun)} bagian anggaran yang berpagu";
        }
    }

    private static async Task<List<string>> BuktiAsync(AkuntabelDbContext db, BerkasTahun berkas, CancellationToken batal)
    {
        var (pd, periode) = (berkas.PerangkatDaerah.Id, berkas.Periode);
        return await (
            from tautan in db.TautanBukti.AsNoTracking()
            join bukti in db.Bukti.AsNoTracking() on tautan.BuktiId equals bukti.Id
            where tautan.PerangkatDaerahId == pd && tautan.Periode == periode
            select bukti.Sha256
        ).ToListAsync(batal);
    }
}
