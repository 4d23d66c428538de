using System.Security.Cryptography;
using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Stores an uploaded document for the uploader's office only and has it checked in the background. Refused: no right, nothing chosen,
/// too large, of a form that is not read, as many documents as the office may keep.
/// </summary>
public sealed class UnggahNaskah(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    GudangNaskah gudang,
    Transaksi transaksi,
    IPencatatJejak jejak,
    AntrekanPekerjaan antrekan,
    IPelaku pelaku,
    TimeProvider jam
)
{
    /// <summary>Documents an office keeps for one agency and year.</summary>
    public const int NaskahMaks = 30;

    private const int PanjangNama = 160;

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required int Tahun { get; init; }

        public required string NamaBerkas { get; init; }

        /// <summary>The content; read to the limit and no further.</summary>
        public required Stream Isi { get; init; }
    }

    /// <summary>The stored document.</summary>
    public async Task<Hasil<NaskahTelaah>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.TelaahNaskah, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var isi = await SalinAsync(masukan.Isi, batal);
        if (isi.Length == 0)
        {
            return new NaskahBelumDipilih();
        }

        var nama = NamaAman(masukan.NamaBerkas);
        var bentuk = PembacaNaskah.Kenali(nama, isi);
        if (!bentuk.Berhasil)
        {
            return bentuk.Pelanggaran;
        }

        var baru = Susun(buka.Isi.Instansi, buka.Isi.Izin, masukan.Tahun, nama, isi, bentuk.Isi);
        await gudang.SimpanAsync(baru.Id, isi, batal);
        var tersimpan = await transaksi.JalankanAsync(b => CatatAsync(baru, b), batal);
        if (!tersimpan.Berhasil)
        {
            gudang.Hapus(baru.Id);
            return tersimpan;
        }

        await antrekan.JalankanAsync(PermintaanTelaah.Untuk(buka.Isi.Instansi, baru.Id), batal);
        return tersimpan;
    }

    private async Task<Hasil<NaskahTelaah>> CatatAsync(NaskahTelaah naskah, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Milik(naskah.PerangkatDaerahId), batal);
        var ada = await db.NaskahTelaah.CountAsync(n => n.Tahun == naskah.Tahun && n.Kantor == naskah.Kantor, batal);
        if (ada >= NaskahMaks)
        {
            return new KuotaTelaahHabis(NaskahMaks);
        }

        db.Add(naskah);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(naskah.PerangkatDaerahId),
                Tindakan = nameof(UnggahNaskah),
                Objek = naskah.NamaBerkas,
                Baru = new { naskah.Sha256, naskah.Ukuran },
            },
            batal
        );
        return naskah;
    }

    private NaskahTelaah Susun(
        InstansiTerdaftar instansi,
        IzinAkses izin,
        int tahun,
        string nama,
        byte[] isi,
        BentukNaskah bentuk
    )
    {
        var kini = jam.GetUtcNow().UtcDateTime;
        return new NaskahTelaah
        {
            PemdaId = instansi.PemdaId,
            PerangkatDaerahId = instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            Tahun = tahun,
            NamaBerkas = nama,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(isi)),
            Ukuran = isi.Length,
            Bentuk = bentuk,
            Kantor = KantorTelaah.Dari(izin),
            DiunggahPada = kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond)),
            PengunggahId = pelaku.PenggunaId,
        };
    }

    /// <summary>One byte beyond the limit is enough for the reader to refuse it.</summary>
    private static async Task<byte[]> SalinAsync(Stream isi, CancellationToken batal)
    {
        const int Batas = (PembacaNaskah.UkuranMaksMib * 1024 * 1024) + 1;
        using var salinan = new MemoryStream();
        var tampung = new byte[81_920];
        for (int n; salinan.Length < Batas && (n = await isi.ReadAsync(tampung, batal)) > 0; )
        {
            salinan.Write(tampung, 0, n);
        }

        return salinan.ToArray();
    }

    private static string NamaAman(string nama)
    {
        var akhir = nama.Split('/', '\\')[^1];
        var bersih = string.Concat(akhir.Where(h => !char.IsControl(h) && !char.IsSurrogate(h))).Trim();
        return bersih.Length == 0 ? "naskah" : bersih[..Math.Min(bersih.Length, PanjangNama)];
    }
}
