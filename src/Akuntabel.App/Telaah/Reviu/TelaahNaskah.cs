using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Has an uploaded document checked in the background, also once more when that was stopped. Refused: no right, unknown or of another
/// office.
/// </summary>
public sealed class TelaahNaskah(AkuntabelDbContext db, PintuInstansi pintu, AntrekanPekerjaan antrekan)
{
    /// <summary>Id of the job.</summary>
    public async Task<Hasil<Guid>> JalankanAsync(string slug, Guid id, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.TelaahNaskah, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var naskah = await db.NaskahTelaah.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, batal);
        return naskah is null || !KantorTelaah.BolehLihat(naskah, buka.Isi.Izin)
            ? new NaskahTelaahTidakDikenal()
            : await antrekan.JalankanAsync(PermintaanTelaah.Untuk(buka.Isi.Instansi, id), batal);
    }
}
