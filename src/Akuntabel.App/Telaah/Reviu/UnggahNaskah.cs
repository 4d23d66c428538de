using System.Security.Cryptography;
using Akuntabel.App.Akses;
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
/// Checks an uploaded document and stores it with its notes, for the uploader's office only. Refused: no right, nothing chosen, too
/// large, unreadable, as many documents as the office may keep.
/// </summary>
public sealed class UnggahNaskah(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    GudangNaskah gudang,
    Transaksi transaksi,
    IPencatatJejak jejak,
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
        var naskah = PembacaNaskah.Baca(nama, isi);
        if (!naskah.Berhasil)
        {
            return naskah.Pelanggaran;
        }

        var hasil = Penelaah.Telaah(naskah.Isi);
        var baru = Susun(buka.Isi.Instansi, buka.Isi.Izin, masukan.Tahun, nama, isi, hasil);
        await gudang.SimpanAsync(baru.Id, isi, batal);
        var tersimpan = await transaksi.JalankanAsync(b => CatatAsync(baru, hasil, b), batal);
        if (!tersimpan.Berhasil)
        {
            gudang.Hapus(baru.Id);
        }

        return tersimpan;
    }

    private async Task<Hasil<NaskahTelaah>> CatatAsync(NaskahTelaah naskah, HasilTelaah hasil, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Milik(naskah.PerangkatDaerahId), batal);
        var ada = await db.NaskahTelaah.CountAsync(n => n.Tahun == naskah.Tahun && n.Kantor == naskah.Kantor, batal);
        if (ada >= NaskahMaks)
        {
            return new KuotaTelaahHabis(NaskahMaks);
        }

        var temuan = hasil.Catatan.Count;
        var catatan = hasil
            .Catatan.Concat(hasil.Dijelaskan)
            .Select((c, i) => CatatanReviu.Dari(naskah, i + 1, c, dijelaskan: i >= temuan))
            .ToList();
        db.Add(naskah);
        db.AddRange(catatan);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(naskah.PerangkatDaerahId),
                Tindakan = nameof(UnggahNaskah),
                Objek = naskah.NamaBerkas,
                Baru = new
                {
                    naskah.Sha256,
                    naskah.Ukuran,
                    Catatan = catatan.Count,
                },
                Baris = catatan,
            },
            batal
        );
        return naskah;
    }

    private NaskahTelaah Susun(InstansiTerdaftar instansi, IzinAkses izin, int tahun, string nama, byte[] isi, HasilTelaah hasil)
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
            Bentuk = hasil.Bentuk,
            Kantor = KantorTelaah.Dari(izin),
            JumlahCocok = hasil.Cocok.Count,
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
