using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.DataKinerja;

/// <summary>
/// Records a content of <see cref="GudangBerkas"/> as a file of an agency, within its quota; called by acts inside their transaction
/// (evidence, annexes), which check the right and write the audit entry.
/// </summary>
public sealed class SimpanBerkasBukti(AkuntabelDbContext db, OpsiBerkas opsi, IPelaku pelaku, TimeProvider jam)
{
    private const int PanjangKeterangan = 500;

    /// <summary>The file; the same content uploaded before is that file again. Refused: quota, description too long.</summary>
    public async Task<Hasil<Bukti>> JalankanAsync(
        InstansiTerdaftar instansi,
        BerkasTersimpan berkas,
        string? namaBerkas,
        string keterangan,
        CancellationToken batal
    )
    {
        if (keterangan.Length > PanjangKeterangan)
        {
            return new Domain.Pengukuran.TeksTerlaluPanjang("Keterangan", PanjangKeterangan);
        }

        var milik = db.Bukti.Where(b => b.PerangkatDaerahId == instansi.PerangkatDaerahId);
        if (await milik.FirstOrDefaultAsync(b => b.Sha256 == berkas.Sha256, batal) is { } ada)
        {
            return ada;
        }

        if (await milik.SumAsync(b => b.Ukuran, batal) + berkas.Ukuran > opsi.Kuota)
        {
            return new KuotaBerkasHabis(opsi.KuotaMib);
        }

        var kini = jam.GetUtcNow().UtcDateTime;
        var bukti = new Bukti
        {
            PemdaId = instansi.PemdaId,
            PerangkatDaerahId = instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            Sha256 = berkas.Sha256,
            Jenis = berkas.Jenis,
            Ukuran = berkas.Ukuran,
            NamaBerkas = NamaBerkasAman.Dari(namaBerkas, berkas.Jenis),
            Keterangan = keterangan.Trim(),
            DiunggahPada = kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond)),
            PengunggahId = pelaku.PenggunaId,
        };
        db.Add(bukti);
        return bukti;
    }
}
