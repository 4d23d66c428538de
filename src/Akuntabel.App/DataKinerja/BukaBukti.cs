using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.DataKinerja;

/// <summary>The content of a file of an agency, proved by its hash. Refused: no right, no such file, content gone or replaced.</summary>
public sealed class BukaBukti(AkuntabelDbContext db, PintuInstansi pintu, GudangBerkas gudang)
{
    /// <summary>What is given: the file and its content, to be disposed by the caller.</summary>
    public sealed record Isian(Bukti Bukti, Stream Isi);

    public async Task<Hasil<Isian>> JalankanAsync(string slug, Guid id, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.LihatInstansi, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var bukti = await db.Bukti.AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, batal);
        return bukti is null ? new BuktiTidakDikenal()
            : await gudang.BukaAsync(bukti.Sha256, batal) is { } isi ? new Isian(bukti, isi)
            : new BerkasTersimpanRusak(bukti.NamaBerkas);
    }
}
